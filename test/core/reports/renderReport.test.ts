import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../electron/core/reports/markdownReport.js'
import { html } from '../../../electron/core/reports/markup.js'
import { digest, importText, openStory, temporaryWorkbench, valueOf } from '../../support/temporary.js'

const hostile = '<script>alert(1)</script> **bold** [x](javascript:alert(1)) & "quoted" `code` | cell'

const marked = async (text: string) => {
  const { workbench } = await temporaryWorkbench()
  const storyId = await importText(workbench, text, 'hostile <b>.txt')
  const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
  valueOf(await workbench.checker.set({ name: hostile.slice(0, 80) }))
  valueOf(
    await workbench.evidence.attach({
      storyId,
      claimId,
      evidence: {
        title: hostile,
        outlet: hostile,
        url: 'https://example.org/?a=1&b="2"',
        excerpt: hostile,
        note: hostile,
        stance: 'backs',
        standing: 'primary',
        capturedAt: null,
        attachments: [{ sha256: 'a'.repeat(64), name: hostile, byteLength: 1, mediaType: 'text/html' }],
      },
    }),
  )
  const first = valueOf(
    await workbench.verdict.record({ storyId, claimId, status: 'supported', rationale: hostile }),
  )
  valueOf(await workbench.verdict.withdraw({ storyId, verdictId: first.eventId, rationale: hostile }))
  valueOf(
    await workbench.verdict.record({
      storyId,
      claimId,
      status: 'disputed',
      rationale: `${hostile}\nsecond line`,
    }),
  )
  const render = async (format: 'html' | 'md' | 'json') =>
    valueOf(await workbench.report.render({ storyId, format }))
  return { render, view: await openStory(workbench, storyId) }
}

describe('renderReport', () => {
  it('says everything about every claim in JSON', async () => {
    const { render, view } = await marked(digest)
    const report: unknown = JSON.parse((await render('json')).text)
    expect(report).toMatchObject({
      format: 'tickmark.report/1',
      story: { sha256: view.story.sha256 },
      counts: { disputed: 1, open: view.claims.length - 1 },
      claims: view.claims.map(({ claim }) => ({
        id: claim.id,
        text: claim.text,
        start: claim.start,
        end: claim.end,
      })),
    })
    expect(report).toHaveProperty('claims.0.verdicts.0.rationale', `${hostile}\nsecond line`)
    expect(report).toHaveProperty('claims.0.history.0.withdrawn.rationale', hostile)
    expect(report).toHaveProperty('claims.0.evidence.0.title', hostile)
    expect(report).toHaveProperty('meanings.unverified')
  })

  it('shows hostile text as text in HTML', async () => {
    const { render } = await marked(`${hostile} stood in the ledger, according to Reuters.\n`)
    const { text } = await render('html')
    expect(text).not.toMatch(/<script|<img|onerror=|<b>\.txt/iu)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text.match(/<a /gu)).toHaveLength(1)
    expect(text).toContain('href="https://example.org/?a=1&amp;b=&quot;2&quot;"')
  })

  it('makes an HTML file that loads nothing', async () => {
    const { text } = await (await marked(digest)).render('html')
    expect(text).toContain("default-src 'none'")
    expect(text).not.toMatch(/src=|<link|@import|url\(/iu)
  })

  it('names the file after the story, with nothing in the name that a file system refuses', async () => {
    const { render } = await marked(
      'A/B: "C" <D>? report\n\nThe bridge opened on Monday, according to Reuters.\n',
    )
    expect((await render('md')).fileName).toMatch(/^[\p{L}\p{N}-]+-verdicts\.md$/u)
  })
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

describe('html', () => {
  it('escapes every value that is not markup, lists included', () => {
    expect(html`<p title="${'"x"'}">${['<a>', html`<b>${'&'}</b>`]}${null}${3}</p>`.text).toBe(
      '<p title="&quot;x&quot;">&lt;a&gt;<b>&amp;</b>3</p>',
    )
  })
})
