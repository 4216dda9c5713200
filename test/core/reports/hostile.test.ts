import { beforeAll, describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../electron/core/reports/markdownText.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { docxParts, withFile } from '../../support/readDocument.js'
import { needTools, runTool } from '../../support/tools.js'
import type { textFormats } from '../../support/reportStories.js'
import { importText, makeReport, openStory, temporaryWorkbench, valueOf } from '../../support/temporary.js'

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '**bold** [x](javascript:alert(3)) `code` | cell <!-- -->',
  '</w:t></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText>]]>',
  '\u202Eevil\u202C \u2066isolated',
  '=HYPERLINK("http://evil.example","click")',
  "+cmd|' /C calc'!A0",
  '#import "evil.typ": * #panic(1) $x$ @ref <label>',
].join('\n')
const megabyte = `${'All of it is one paragraph of words that goes on. '.repeat(21_000)}The end.`

let workbench: Workbench
let storyId: string
beforeAll(async () => {
  workbench = (await temporaryWorkbench()).workbench
  storyId = await importText(
    workbench,
    `<script>alert(0)</script> =1+1 | *the* harbour reopened, according to Reuters.\n`,
    'a"><b>.txt',
  )
  const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
  valueOf(
    await workbench.evidence.attach({
      storyId,
      claimId,
      evidence: {
        title: hostile.slice(0, 900),
        outlet: hostile.slice(0, 200),
        url: 'https://example.org/?a="><script>&b=1',
        excerpt: hostile,
        note: hostile,
        stance: 'silent',
        standing: 'secondary',
        capturedAt: null,
        attachments: [
          { sha256: 'a'.repeat(64), name: '=cmd()<b>.pdf', byteLength: 1, mediaType: 'text/html' },
        ],
        confidential: false,
      },
    }),
  )
  for (const rationale of [hostile, megabyte.slice(0, 1_000_000)])
    valueOf(
      await workbench.verdict.record({
        storyId,
        claimId,
        status: 'disputed',
        rationale,
        checker: { id: `<i>${rationale.length}`, name: `=Eve <i> ${rationale.length}` },
      }),
    )
  valueOf(
    await workbench.logs.add({
      storyId,
      entry: {
        kind: 'correctionLogged',
        day: '2026-03-04',
        what: `<i>Logged</i> ${hostile}`,
        why: hostile,
        oldText: '=1+1',
      },
    }),
  )
}, 60_000)

const make = (format: (typeof textFormats)[number] | 'docx' | 'pdf') =>
  makeReport(workbench, { format, scope: { kind: 'story', storyId }, filter: {}, language: null })

describe('hostile text', () => {
  it('is text in HTML', async () => {
    const { text } = await make('html')
    expect(text).not.toMatch(/<script|<img|<b>\.txt|<i>|javascript:[^<]*"/iu)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text.match(/<a [^>]*href="http/gu)).toHaveLength(1)
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
  })

  it('is text in Markdown', async () => {
    const { text } = await make('md')
    expect(text).not.toMatch(/(?<!\\)<(?:script|img|i>|b>|!--)/u)
    expect(text).toContain('\\*\\*bold\\*\\* \\[x\\](javascript:alert(3))')
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
  })

  it.each(['csv', 'evidence-csv', 'figures-csv'] as const)('is no formula in %s', async (format) => {
    const { text } = await make(format)
    for (const cell of text.slice(1).split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)|\r\n/u))
      expect(cell.slice(0, 40)).not.toMatch(/^"?\s*[=+@-]/u)
  })

  it.each(['json', 'claimreview', 'annotations'] as const)(
    'is a string in %s, and invisible characters show',
    async (format) => {
      const { text } = await make(format)
      expect(() => JSON.parse(text)).not.toThrow()
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
    },
  )

  it('is text in Office XML', async () => {
    const parts = docxParts((await make('docx')).bytes)
    expect(parts).not.toContain('DDEAUTO cmd</w:instrText>')
    expect(parts).toContain('&lt;/w:t&gt;&lt;/w:r&gt;')
    expect(parts).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
  })

  it('of a megabyte is all there', async () => {
    for (const format of ['html', 'md', 'json'] as const)
      expect((await make(format)).text.length).toBeGreaterThan(1_000_000)
    expect(docxParts((await make('docx')).bytes).length).toBeGreaterThan(1_000_000)
  })

  it('is text in PDF, a megabyte of it too, and in the logs', async (context) => {
    needTools(context, 'pdftotext', 'qpdf', 'pdfinfo')
    const { bytes } = await make('pdf')
    const text = withFile('report.pdf', bytes, (path) => {
      expect(runTool('qpdf', ['--check', path])).toContain('No syntax or stream encoding errors')
      // Nothing that acts: no script, no form, no file, and links to what was an address only.
      expect(runTool('pdfinfo', [path])).toMatch(/Form: +none[^]*JavaScript: +no/u)
      const objects = runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-'])
      expect(objects).not.toMatch(/\/(?:JavaScript|Launch|EmbeddedFile|OpenAction|SubmitForm)\b/u)
      const links = new Set(objects.match(/\/URI \([^)]*\)/gu))
      expect([...links].every((link) => link.startsWith('/URI (https://example.org/'))).toBe(true)
      expect(links.size).toBe(1)
      return runTool('pdftotext', ['-enc', 'UTF-8', '-raw', path, '-']).replace(/\s+/gu, ' ')
    })
    for (const part of [
      '<script>alert(1)</script>',
      '**bold** [x](javascript:alert(3)) `code` | cell',
      '#import "evil.typ"',
      '</w:t></w:r>',
      '=HYPERLINK("http://evil.example","click")',
      "+cmd|' /C calc'!A0",
    ])
      expect(text.replace(/\s/gu, '')).toContain(part.replace(/\s/gu, ''))
    expect(text.split('All of it is one paragraph of words that goes on.').length).toBeGreaterThan(15_000)
    expect(text).not.toMatch(/[\u202e\u2066]evil/u)
  }, 300_000)

  it('is text in the logs of every format that has them', async () => {
    const { text: html } = await make('html')
    expect(html).toContain('&lt;i&gt;Logged&lt;/i&gt;')
    const { text: md } = await make('md')
    expect(md).toContain('\\<i\\>Logged')
    expect(docxParts((await make('docx')).bytes)).toContain('&lt;i&gt;Logged&lt;/i&gt;')
  }, 60_000)
})

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['# head', '\\# head'],
    ['3.5 percent - maybe', '3.5 percent - maybe'],
  ])('keeps %s as text', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})
