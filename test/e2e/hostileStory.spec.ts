/** A story, its file name, a checker's name, an evidence record and a rationale that try to run, load, open and navigate. */
import { createHash } from 'node:crypto'
import { expect, logOf, test } from './desk.js'

const away = 'https://tickmark-test.invalid'
const payloads = [
  `<script>globalThis.struck = 1; fetch("${away}/script")</script>`,
  `<img src="${away}/image.png" onerror="globalThis.struck = 2">`,
  `<svg onload="globalThis.struck = 3"><image href="${away}/svg.png"/></svg>`,
  `<iframe src="${away}/frame"></iframe><meta http-equiv="refresh" content="0;url=${away}/refresh">`,
  `<style>@import url("${away}/style.css"); body { background: url("${away}/back.png") }</style>`,
  `<a href="javascript:globalThis.struck=4" autofocus onfocus="location='${away}/focus'">here</a>`,
  `![picture](${away}/markdown.png) [link](javascript:globalThis.struck=5) <${away}/auto>`,
  `<form action="${away}/form"><button autofocus>go</button></form><object data="${away}/object"></object>`,
  `<script>window.open("${away}/window"); parent.postMessage("struck", "*"); top.location = "${away}/top"</script>`,
  '\u202Eevil\u202C {{constructor.constructor("globalThis.struck=6")()}} ${globalThis.struck=7}',
]
const text = `Mayor ${payloads[0] ?? ''} resigns\n\n${payloads
  .map((p, i) => `The mayor spent $${i + 2} million on ${p} in May, according to Reuters.`)
  .join('\n\n')}\n`
const prefix = createHash('sha256').update(text).digest('hex').slice(0, 12)

test('a hostile story is only text: nothing runs, opens, navigates or leaves', async ({ desk }) => {
  const { page, library } = desk
  const opened: string[] = []
  const asked: string[] = []
  page.context().on('page', (other) => opened.push(other.url()))
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.evaluate(() => {
    addEventListener('message', (event) => {
      if (event.data === 'struck') Reflect.set(globalThis, 'struck', 'message')
    })
  })
  const address = page.url()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: `<img src=x onerror="globalThis.struck=8">.md`,
      mimeType: 'text/markdown',
      buffer: Buffer.from(text),
    })
  const cards = page.locator(`[data-testid=claim-card][data-claim-id^="${prefix}"]`)
  await expect(cards.first()).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await page.keyboard.type(payloads[1] ?? '')
  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  await page.getByLabel('Your name').fill(payloads[2] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
  await page.keyboard.press('e')
  await page.getByLabel('Title').fill(payloads[3] ?? '')
  await page.getByLabel('Stance').selectOption('backs')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByLabel('Title')).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Search the library' })).toBeFocused()
  await page.keyboard.type('onerror')
  await expect(page.getByTestId('found-place').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await expect(page.locator('.report-page')).toBeVisible()
  // The preview has been drawn with the story in it.
  await expect(page.frameLocator('iframe.report-page').getByText('onerror').first()).toBeVisible()
  await page.keyboard.press('Escape')

  expect(await page.evaluate(() => Reflect.get(globalThis, 'struck'))).toBeUndefined()
  for (const frame of page.frames())
    expect(
      await frame.evaluate(() => Reflect.get(globalThis, 'struck')).catch(() => undefined),
    ).toBeUndefined()
  expect(page.url()).toBe(address)
  expect(opened).toEqual([])
  expect(asked).toEqual([])
  const log = await logOf(library)
  expect(log).toContain('library.opened')
  expect(log).not.toMatch(/mayor|resigns|onerror|tickmark-test|struck|million/iu)
  // Requests and policy violations are watched for every journey; see desk.ts.
})
