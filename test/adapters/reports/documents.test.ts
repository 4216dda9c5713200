import { beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import { withFile } from '../../support/readDocument.js'
import { markedLibrary, scripts } from '../../support/reportStories.js'
import { needTools, runTool } from '../../support/tools.js'

let library: Awaited<ReturnType<typeof markedLibrary>>
let claims: string[]
beforeAll(async () => {
  library = await markedLibrary()
  const report = reportSchema.parse(JSON.parse((await library.make('json')).text))
  claims = report.stories.flatMap((s) => s.claims.map((c) => c.text))
}, 120_000)

/** Where lines and pages break is the layout's affair. */
const bare = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u200b-\u200f\u2066-\u2069\u202a-\u202e\f]+/gu, '')

/** Each must follow the one before it. */
const expectInOrder = (whole: string, parts: readonly string[]): void => {
  let at = 0
  for (const part of parts) {
    const found = bare(whole).indexOf(bare(part), at)
    expect(found, part).toBeGreaterThanOrEqual(0)
    at = found
  }
}

describe('the DOCX report', () => {
  it('gives every claim back, in order', async (context) => {
    needTools(context, 'pandoc')
    const { bytes } = await library.make('docx')
    const text = withFile('report.docx', bytes, (path) =>
      runTool('pandoc', ['-t', 'plain', '--wrap=none', path]),
    )
    expectInOrder(text, claims)
  })
})

describe('the PDF report', () => {
  it('is sound and embeds every font', async (context) => {
    needTools(context, 'qpdf', 'pdffonts')
    const { bytes } = await library.make('pdf')
    withFile('report.pdf', bytes, (path) => {
      expect(runTool('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors')
      const fonts = runTool('pdffonts', [path]).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(8)
      for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes\s+yes\s+yes/u)
      // One font once: a report of a thousand claims must not carry a thousand.
      expect(new Set(fonts.map((f) => f.replace(/^\w+\+(\S+).*$/u, '$1'))).size).toBe(fonts.length)
    })
  }, 120_000)

  // Right-to-left text comes out of pdftotext in visual or logical order, as poppler guesses; pages are looked at instead.
  const readable = ['latin', 'cyrillic', 'greek', 'chinese', 'japanese', 'korean'] as const
  it.for(readable)('gives every claim back, in order: %s', { timeout: 120_000 }, async (name, context) => {
    needTools(context, 'pdftotext')
    const report = reportSchema.parse(JSON.parse((await library.make('json', name)).text))
    const { bytes } = await library.make('pdf', name)
    const text = withFile('report.pdf', bytes, (path) => runTool('pdftotext', ['-enc', 'UTF-8', path, '-']))
    expectInOrder(
      text,
      report.stories.flatMap((s) => s.claims.map((c) => c.text)),
    )
    expect(bare(text)).toContain(bare(scripts[name].split('\n')[0] ?? ''))
  })
})
