/** Word and PDF reports, read back and judged by other programs than ours. */
import { beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import { docxParts, withFile } from '../../support/readDocument.js'
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

const keys = Object.keys(scripts) as (keyof typeof scripts)[]
const rightToLeft = new Set<string>(['arabic', 'hebrew'])

/**
 * poppler tells a line from left to right, piece by piece, turns the two letters of the ligature lam-alef around, and tells a
 * letter with a vowel sign twice. So right-to-left text is compared word by word, without these differences.
 */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u200b-\u200f\u2066-\u2069\u202a-\u202e]/gu, '')
    .replace(/لا|ال/gu, 'ﻻ')
    .replace(/(\p{Script=Arabic})\1/gu, '$1')

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

  it('says in words what its pictures show, and has lists, headings and tables of its own', async (context) => {
    needTools(context, 'pandoc')
    const { bytes } = await library.make('docx', 'latin')
    const text = withFile('report.docx', bytes, (path) =>
      runTool('pandoc', ['-t', 'html', '--wrap=none', path]),
    )
    expect(text).toMatch(
      /<img src="[^"]+"[^>]* alt="A bar of all claims by verdict: Supported 1, Disputed 1,/u,
    )
    expect(text).toMatch(/<td><img [^>]*alt="Unverified 1"/u)
    expect(text).toMatch(/<h3 id="claim-1-supported">/u)
    expect(text).toContain('<li><p><strong>Minutes 1</strong>')
    expect(text).toMatch(/<thead>\s*<tr[^>]*>\s*<th><strong>Status/u)
    const parts = docxParts(bytes)
    expect(parts.match(/<wp:docPr [^>]*descr=""/gu)).toBeNull()
  })
})

/** The objects of the file as qpdf tells them. */
const pdfObjects = (path: string): string => runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-'])

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

  it('is tagged: title, headings, lists, tables with the heads of columns and rows, pictures with words for them', async (context) => {
    needTools(context, 'qpdf', 'pdfinfo')
    const { bytes } = await library.make('pdf', 'latin')
    withFile('report.pdf', bytes, (path) => {
      expect(runTool('pdfinfo', [path])).toMatch(/Title: +Verdicts: Harbour lamp[^]*Tagged: +yes/u)
      const tree = runTool('pdfinfo', ['-struct-text', path])
      expect(tree).toMatch(/^ {2}H1 "Verdicts: Harbour lamp to be replaced"/mu)
      expect(tree.match(/^ {2,6}H2 /gmu)?.length).toBe(6)
      expect(tree).toMatch(/H3 "Harbour lamp to be replaced"[^]*H4 "Claim 1: Supported"[^]*H5 "Evidence"/u)
      expect(tree).toMatch(
        /Table \(block\)\s+Caption[^]*?THead\s+TR\s+TH [^]*?"Status"[^]*?TBody\s+TR\s+TH [^\n]*\s+\/Scope \/Row\s+\/Headers [^\n]*\s+"Supported"\s+TD:\s+\/Headers \[\([^)]*\) \([^)]*\)\]\s+"1"/u,
      )
      expect(tree).toMatch(/L \(block\)[^]*?LI[^]*?LBody/u)
      expect(tree).toContain('BlockQuote')
      // Page numbers and rules are no part of what is read.
      expect(tree).not.toContain('Page 1 of')
      const figures = tree.match(/^ *Figure/gmu)?.length ?? 0
      const objects = pdfObjects(path)
      expect(figures).toBeGreaterThan(4)
      expect(objects.match(/^ *\/Alt /gmu)?.length).toBe(figures)
      expect(objects).toMatch(/\/Type \/Catalog/u)
      expect(objects).toContain('/Lang (en)')
      expect(objects).toContain('/DisplayDocTitle true')
      expect(objects).toContain('/Type /Outlines')
    })
  }, 120_000)

  it.for(keys)('gives every claim back, in order: %s', { timeout: 120_000 }, async (name, context) => {
    needTools(context, 'pdftotext')
    const report = reportSchema.parse(JSON.parse((await library.make('json', name)).text))
    const { bytes } = await library.make('pdf', name)
    const text = withFile('report.pdf', bytes, (path) => runTool('pdftotext', ['-enc', 'UTF-8', path, '-']))
    const told = report.stories.flatMap((s) => s.claims.map((c) => c.text))
    if (rightToLeft.has(name)) {
      const words = told.flatMap((claim) => folded(claim).split(/[^\p{L}\p{N}]+/u))
      for (const word of words) expect(folded(text)).toContain(word)
      expect(words.length).toBeGreaterThan(15)
    } else {
      expectInOrder(text, told)
      expect(bare(text)).toContain(bare(scripts[name].split('\n')[0] ?? ''))
    }
  })
})
