/** PDF and Word reports of the built program: its own typesetter, unpacked, its own fonts, its own threads. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryWithDigest, patience, tickmark } from '../support/commandLine.js'
import { needTools, runTool } from '../support/tools.js'

const said = 'The new lamp will cost $2.5 million, according to SCMP and Reuters.'

describe('tickmark report, as built', () => {
  it(
    'makes a PDF that others find sound',
    async (context) => {
      needTools(context, 'qpdf', 'pdftotext', 'pdffonts')
      const { folder, library, storyId } = await libraryWithDigest()
      const out = join(folder, 'report.pdf')
      const ended = await tickmark('report', storyId, '--format', 'pdf', '--out', out, '--library', library)
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      expect(runTool('qpdf', ['--check', out])).toContain('No syntax or stream encoding errors')
      expect(runTool('pdftotext', [out, '-']).replace(/\s+/gu, ' ')).toContain(said)
      const fonts = runTool('pdffonts', [out]).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font).toMatch(/NotoSans\S* .*Identity-H\s+yes\s+yes\s+yes/u)
    },
    patience,
  )

  it(
    'makes a Word document that pandoc reads',
    async (context) => {
      needTools(context, 'pandoc')
      const { folder, library, storyId } = await libraryWithDigest()
      const out = join(folder, 'report.docx')
      const ended = await tickmark('report', storyId, '--format', 'docx', '--out', out, '--library', library)
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
      expect(runTool('pandoc', ['-t', 'plain', '--wrap=none', out])).toContain(said)
    },
    patience,
  )
})
