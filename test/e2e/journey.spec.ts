import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Desk } from './desk.js'
import { expect, storyToImport, test } from './desk.js'

/** Gives the desk a file as the picker does, and waits until its claims are on the screen. */
const importText = async ({ page }: Desk, name: string, text: string) => {
  const buffer = Buffer.from(text)
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/plain', buffer })
  const sha256 = createHash('sha256').update(buffer).digest('hex')
  await expect(
    page.locator(`[data-testid=claim-card][data-claim-id^="${sha256.slice(0, 12)}"]`).first(),
  ).toBeVisible()
}

const importStory = async (desk: Desk) => {
  const story = await storyToImport()
  await importText(desk, story.name, story.text)
  return story
}

/** Marking asks who marks, once. */
const sayWhoMarks = async ({ page }: Desk) => {
  await page.getByLabel(/your name/iu).fill('M. Adeyemi')
  await page.keyboard.press('Enter')
}

test('a checker imports a story, marks claims with one key each, and finds the verdicts after a reload', async ({
  desk,
}) => {
  const { page } = desk
  await importStory(desk)
  await page.keyboard.press('s')
  await sayWhoMarks(desk)
  await expect(page.getByTestId('saved-state')).toContainText(/saved \d/iu)
  await page.keyboard.press('d')
  await expect(page.locator('[data-testid=claim-card][data-status=disputed]')).toHaveCount(1)
  await page.keyboard.press('u')
  await expect(page.locator('[data-testid=claim-card][data-status=unverified]')).toHaveCount(1)
  await page.keyboard.press('z')
  await expect(page.locator('[data-testid=claim-card][data-status=unverified]')).toHaveCount(0)
  await expect(page.getByTestId('saved-state')).toContainText(/saved \d/iu)
  await page.reload()
  await expect(page.locator('[data-testid=claim-card][data-status=supported]')).toHaveCount(1)
  await expect(page.locator('[data-testid=claim-card][data-status=disputed]')).toHaveCount(1)
})

test('each claim of the client’s story stands beside the outlets cited for it', async ({ desk }) => {
  const { page } = desk
  const { isClients } = await importStory(desk)
  test.skip(!isClients, 'the client’s story lies beside the project only where it was handed over')
  await expect(page.getByTestId('claim-card')).toHaveCount(10)
  const chips = new Set<string>()
  for (let i = 0; i < 10; i++) {
    for (const text of await page.getByTestId('outlet-chip').allInnerTexts()) chips.add(text)
    await page.keyboard.press('j')
  }
  const all = [...chips].join(' | ')
  for (const outlet of ['South China Morning Post', 'Reuters', 'Al Jazeera']) expect(all).toContain(outlet)
})

for (const [format, extension, expected] of [
  ['html', 'html', /<!doctype html>/iu],
  ['md', 'md', /^# Verdicts: /u],
  ['json', 'json', /"tickmark\.report\/2"/u],
] as const) {
  test(`a checker exports a ${format} report with the verdict and the rationale in it`, async ({
    desk,
  }, info) => {
    const { page } = desk
    await importStory(desk)
    await page.keyboard.press('s')
    await sayWhoMarks(desk)
    await expect(page.getByTestId('saved-state')).toContainText(/saved \d/iu)
    await page.keyboard.press('x')
    const dialog = page.getByRole('dialog')
    await dialog.getByTestId('report-format').selectOption(format)
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: /save/iu }).click()
    const saved = info.outputPath(`report.${extension}`)
    await (await download).saveAs(saved)
    const text = await readFile(saved, 'utf8')
    expect(text).toMatch(expected)
    expect(text).toContain('M. Adeyemi')
    expect(text).toMatch(/supported/iu)
  })
}

for (const [format, begins, ends] of [
  ['pdf', '%PDF-1.7', '%%EOF'],
  ['docx', 'PK', ''],
] as const) {
  test(`a checker exports a ${format} report, made in a thread of its own`, async ({ desk }, info) => {
    const { page } = desk
    await importStory(desk)
    await page.keyboard.press('x')
    const dialog = page.getByRole('dialog')
    await dialog.getByTestId('report-format').selectOption(format)
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: /save/iu }).click()
    const saved = info.outputPath(`report.${format}`)
    await (await download).saveAs(saved)
    const text = (await readFile(saved, 'latin1')).trim()
    expect(text.startsWith(begins)).toBe(true)
    expect(text.endsWith(ends)).toBe(true)
    expect(text.length).toBeGreaterThan(10_000)
  })
}

test('a story with markup in it is text in the desk and in the report', async ({ desk }) => {
  const { page } = desk
  const hostile =
    'The mayor <script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"> resigned on Monday, according to Reuters.\n'
  await importText(desk, 'hostile.txt', hostile)
  await expect(page.getByTestId('claim-card').first()).toContainText('<script>')
  await page.keyboard.press('x')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.waitForTimeout(300)
  expect(await page.title()).not.toBe('owned')
})

test('a refused file says which and why, and the library stays as it was', async ({ desk }) => {
  const { page } = desk
  const before = await page.getByTestId('story-item').count()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'latin1.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Le café est fermé.', 'latin1'),
    })
  await expect(page.getByText(/latin1\.txt.*neither UTF-8 nor UTF-16/u).first()).toBeVisible()
  await expect(page.getByTestId('story-item')).toHaveCount(before)
})
