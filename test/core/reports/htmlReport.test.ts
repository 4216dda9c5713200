import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportStatusSchema } from '../../../electron/core/model.js'
import { renderHtml } from '../../../electron/core/reports/html/htmlReport.js'
import { html } from '../../../electron/core/reports/markup.js'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import { en } from '../../../electron/core/reports/words/en.js'
import { speakTongue } from '../../../electron/core/reports/words/speak.js'
import { markedLibrary } from '../../support/reportStories.js'
import { makeReport } from '../../support/temporary.js'

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] })
const complaints = async (page: string) =>
  (await validator.validateString(page)).results.flatMap((r) =>
    r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`),
  )

let library: Awaited<ReturnType<typeof markedLibrary>>
beforeAll(async () => {
  library = await markedLibrary()
}, 120_000)

describe('the HTML report', () => {
  it.each(['en', 'uk', 'es'] as const)('is valid and accessible HTML in %s', async (language) => {
    const { text } = await makeReport(library.workbench, {
      format: 'html',
      scope: { kind: 'library', text: '', filters: {} },
      filter: {},
      language,
    })
    expect(await complaints(text)).toEqual([])
    expect(text).toContain(`<html lang="${language}" dir="ltr">`)
  })

  it('loads nothing and runs nothing', async () => {
    const { text } = await library.make('html')
    expect(text).toContain("default-src 'none'")
    expect(text).not.toMatch(/<script|src="(?!data:)|<link|@import|url\(|\son\w+=/iu)
  })

  it('has an anchor for every claim, the same in every report', async () => {
    const report = reportSchema.parse(JSON.parse((await library.make('json')).text))
    const { text } = await library.make('html')
    for (const story of report.stories)
      for (const claim of story.claims) expect(text).toContain(`id="claim-${claim.id}"`)
  })

  it('says in words what each picture shows, beside a table of its figures', async () => {
    const { text } = await library.make('html')
    const pictures = text.match(/<svg[^>]*>/gu) ?? []
    expect(pictures.length).toBeGreaterThan(2)
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-label="[^"]+\d/u)
    expect(text).toMatch(/<caption>Verdicts<\/caption>/u)
  })

  it('is laid out from right to left where the language is', async () => {
    // A pseudo-locale: English words between Arabic brackets show what is not translated.
    const words = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, `﴿${text}﴾`]))
    const speech = speakTongue({ locale: 'ar', direction: 'rtl', words: { ...en, ...words } })
    const made = reportSchema.parse(JSON.parse((await library.make('json', 'arabic')).text))
    const meanings = Object.fromEntries(
      reportStatusSchema.options.map((status) => [status, speech.meaning(status)]),
    )
    const report = { ...made, meanings: { ...made.meanings, ...meanings } }
    let page = ''
    async function* stories() {
      yield* report.stories
    }
    for await (const part of renderHtml({ head: () => Promise.resolve(report), stories }, speech))
      page += part
    expect(await complaints(page)).toEqual([])
    expect(page).toContain('<html lang="ar" dir="rtl">')
    // Logical properties only: physical ones would stay on the left.
    const style = /<style>[^]*<\/style>/u.exec(page)?.[0] ?? ''
    expect(style).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|text-align:(?:left|right)|[{;](?:left|right):/u,
    )
    const untranslated = page
      .replace(/<style>[^]*<\/style>/u, '')
      .replace(/<(bdi|code|title|mark|blockquote|h1|h3)\b[^>]*>[^]*?<\/\1>/gu, '')
      .replace(/<span class="pre"[^>]*>[^]*?<\/span>/gu, '')
      .replace(/<a href="http[^>]*>[^<]*<\/a>/gu, '')
      .replace(/<[^>]+>/gu, '\n')
      .split('\n')
      .filter((line) => /[A-Za-z]{3}/u.test(line) && !/[﴿﴾]/u.test(line))
    expect(untranslated.map((l) => l.trim()).filter((l) => !/^SHA-256$| UTC$/u.test(l))).toEqual([])
  })
})

describe('html', () => {
  it('escapes every value that is not markup, lists included', () => {
    expect(html`<p title="${'"x"'}">${['<a>', html`<b>${'&'}</b>`]}${null}${3}</p>`.text).toBe(
      '<p title="&quot;x&quot;">&lt;a&gt;<b>&amp;</b>3</p>',
    )
  })
})
