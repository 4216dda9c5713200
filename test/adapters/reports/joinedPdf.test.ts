/** A PDF report of so many claims that it is set in parts, as other programs read it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { plainTemplate } from '../../../electron/core/model.js'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import type { Report } from '../../../electron/core/reports/model/reportSchema.js'
import { readPdfObjects, tagFaults } from '../../support/pdfObjects.js'
import { withFile } from '../../support/readDocument.js'
import { markedLibrary, scripts } from '../../support/reportStories.js'
import { valueOf } from '../../support/temporary.js'
import { needTools, runTool } from '../../support/tools.js'

/** One blue pixel. */
const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=='
/** What would end an object, a string or a stream if it were read as PDF. */
const hostile = 'The note (endobj) said \\) and endstream 7 0 R, and (U1x0y0), according to Reuters.'
const long = (name: string, count: number): string =>
  `${name}\n${Array.from({ length: count }, (_, n) => `The ${name} of pier number ${n} will cost ${n + 2} million dollars and opens in spring, according to Reuters.`).join('\n')}\n${hostile}\n`

let report: Report
let pdf: Buffer
beforeAll(async () => {
  const library = await markedLibrary({
    first: long('First harbour', 50),
    cyrillic: scripts.cyrillic,
    second: long('Second harbour', 40),
  })
  valueOf(
    await library.workbench.report.saveTemplate({
      template: { ...plainTemplate, houseName: 'The (Desk)', logo },
    }),
  )
  report = reportSchema.parse(JSON.parse((await library.make('json')).text))
  pdf = (await library.make('pdf')).bytes
}, 300_000)

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u200b-\u200f\f]+/gu, '')

describe('a PDF report in parts', () => {
  it('is sound, and bears the number of each page and of all', (context) => {
    needTools(context, 'qpdf', 'pdftotext', 'pdffonts')
    withFile('report.pdf', pdf, (path) => {
      expect(runTool('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors')
      const pages = runTool('pdftotext', ['-enc', 'UTF-8', path, '-']).split('\f').slice(0, -1)
      expect(pages.length).toBeGreaterThan(12)
      for (const [i, page] of pages.entries()) {
        const numbers = page.match(/^Page \d+ of \d+$/gmu)
        expect(numbers).toEqual([`Page ${i + 1} of ${pages.length}`])
      }
      const fonts = runTool('pdffonts', [path]).trim().split('\n').slice(2)
      for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes\s+yes\s+yes/u)
      // Two weights and Cyrillic: a part has its own subset of each, and there are more parts than one and fewer than ten.
      expect(fonts.length).toBeGreaterThan(6)
      expect(fonts.length).toBeLessThan(40)
    })
  })

  it('gives every claim back, in order', (context) => {
    needTools(context, 'pdftotext')
    const text = withFile('report.pdf', pdf, (path) => runTool('pdftotext', ['-enc', 'UTF-8', path, '-']))
    let at = 0
    // A claim that goes over a page has the page's number in it.
    const whole = bare(text.replace(/^Page \d+ of \d+$/gmu, ''))
    for (const claim of report.stories.flatMap((s) => s.claims)) {
      const found = whole.indexOf(bare(claim.text), at)
      expect(found, claim.text).toBeGreaterThanOrEqual(0)
      at = found
    }
  })

  it('has one tree of tags, in which every mark of every page has its place', (context) => {
    needTools(context, 'qpdf', 'pdfinfo')
    withFile('report.pdf', pdf, (path) => {
      const { faults, marks, headers, names } = tagFaults(readPdfObjects(path))
      expect(faults).toEqual([])
      expect(marks).toBeGreaterThan(1000)
      expect(headers).toBeGreaterThan(20)
      expect(names).toEqual(names.toSorted())
      const tree = runTool('pdfinfo', ['-struct-text', path])
      expect(tree.match(/^ *Document/gmu)).toHaveLength(1)
      expect(tree.match(/^ *H3 /gmu)).toHaveLength(report.stories.length)
      expect(tree.match(/^ *H4 "Claim \d+:/gmu)).toHaveLength(report.counts.total)
      expect(tree).not.toContain('Page 1 of')
      expect(runTool('pdfinfo', [path])).toMatch(/Tagged: +yes/u)
    })
  })

  it('has the bookmarks of all parts in one tree', (context) => {
    needTools(context, 'qpdf')
    withFile('report.pdf', pdf, (path) => {
      const { outlines, catalogue, dict } = readPdfObjects(path)
      expect(outlines.map((o) => o.title)).toEqual([
        'Summary',
        'Outlets',
        'Claims',
        'Figures',
        'Method',
        'What the statuses mean',
      ])
      const stories = outlines[2]?.kids ?? []
      expect(stories.map((s) => s.title)).toEqual(report.stories.map((s) => s.story.title))
      expect(stories.map((s) => s.kids.length)).toEqual(report.stories.map((s) => s.claims.length))
      const pages = stories.flatMap((s) => [s, ...s.kids]).map((b) => b.destpageposfrom1)
      expect(pages).toEqual(pages.toSorted((a, b) => a - b))
      expect(dict(catalogue['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true)
      expect(catalogue['/Lang']).toBe('u:en')
    })
  })
})
