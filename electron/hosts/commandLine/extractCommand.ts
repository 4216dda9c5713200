/** tickmark extract: prints what extraction finds in text files, without a library. */
import type { Extraction } from '../../core/model.js'
import type { ReadText } from '../../core/story/readStory.js'
import { counted } from './counted.js'
import type { ExitCode, Terminal } from './terminal.js'
import { BadUse, exitCodes } from './terminal.js'

/** The published form of an extraction. Offsets are UTF-16 units of the normalised text, half-open. */
export const extractionDocument = (read: ReadText, extraction: Extraction) => ({
  format: 'tickmark.extraction/1' as const,
  story: { sha256: read.sha256, length: read.text.length, language: extraction.language },
  creditLines: extraction.creditLines,
  claims: extraction.claims,
  mentions: extraction.mentions,
})

const summaryLines = (read: ReadText, { claims, creditLines, mentions }: Extraction): string[] => [
  `${read.fileName}: ${counted(claims.length, 'claim')}, ${counted(creditLines.length, 'credit line')}, ${counted(mentions.filter((m) => m.cited).length, 'cited mention')}`,
  ...claims.map((c) => {
    const outlets = [...new Set(c.attributions.map((a) => a.outlet.name))].join(', ')
    return `  ${c.id}  ${c.text.replace(/\s+/gu, ' ')}${outlets === '' ? '' : `  [${outlets}]`}`
  }),
]

export const extractCommand = async (
  files: readonly string[],
  form: { readonly json: boolean; readonly jsonl: boolean },
  terminal: Terminal,
): Promise<ExitCode> => {
  if (files.length === 0) throw new BadUse('extract needs at least one FILE')
  if (form.json && files.length > 1)
    throw new BadUse('extract --json takes one FILE; use --jsonl for several')
  let code: ExitCode = exitCodes.done
  for (const path of files) {
    const file = await terminal.readFile(path)
    const extracted = file.ok ? await terminal.extract(file.value) : file
    if (!extracted.ok) {
      terminal.error(extracted.error.message)
      code = exitCodes.badInput
      continue
    }
    const { read, extraction } = extracted.value
    if (form.jsonl) terminal.out(JSON.stringify({ file: path, ...extractionDocument(read, extraction) }))
    else if (form.json) terminal.out(JSON.stringify(extractionDocument(read, extraction), null, 2))
    else for (const line of summaryLines(read, extraction)) terminal.out(line)
  }
  return code
}
