import { createHash } from 'node:crypto'
import type { Desk } from './desk.js'
import { expect, test } from './desk.js'

const text =
  'Weir to be rebuilt\n\nThe weir at Quernmore will be rebuilt in spring, the council said on Monday.\n\nThe works cost 4.2 million pounds, according to Reuters.\n\n«Міст зачинено», повідомляє Reuters.\n'
const claimPrefix = createHash('sha256').update(text).digest('hex').slice(0, 12)

const importText = async ({ page }: Desk) => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'weir.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(
    page.locator(`[data-testid=claim-card][data-claim-id^="${claimPrefix}"]`).first(),
  ).toBeVisible()
}

test('words are found while they are typed, and Enter opens the story at the claim', async ({ desk }) => {
  const { page } = desk
  await importText(desk)
  // Another story on the desk.
  await page
    .getByTestId('story-item')
    .filter({ hasNot: page.getByText('Weir to be rebuilt') })
    .first()
    .click()
  await page.keyboard.press('/')
  await page.keyboard.type('milion pou')
  const place = page.getByTestId('found-place').filter({ hasText: 'The works cost 4.2 million pounds' })
  await expect(place).toBeVisible()
  await expect(place.locator('mark')).toHaveText(['million', 'pounds'])
  await page.keyboard.press('ArrowDown')
  await expect(place).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  const at = text.indexOf('The works')
  await expect(page.locator('[data-testid=claim-card][aria-current="true"]')).toHaveAttribute(
    'data-claim-id',
    new RegExp(`^${claimPrefix}-${at}-`, 'u'),
  )
})

test('a rationale is found as soon as it is saved, other scripts are found, and filters narrow the stories', async ({
  desk,
}) => {
  const { page } = desk
  await importText(desk)
  await page.keyboard.press('r')
  await page.keyboard.type('Tender documents say autumn.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  await page.getByLabel('Your name').fill('Ana')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
  await page.keyboard.press('/')
  await page.keyboard.type('tender docu')
  await expect(page.getByTestId('found-place').filter({ hasText: 'Tender documents' })).toContainText(
    'Rationale',
  )
  await page.getByRole('combobox', { name: 'Search the library' }).fill('зачинен')
  await expect(page.getByTestId('found-place').filter({ hasText: 'зачинено' }).locator('mark')).toHaveText(
    'зачинено',
  )
  await page.getByRole('combobox', { name: 'Search the library' }).fill('')
  await page.getByLabel('Status').selectOption('disputed')
  await page.getByLabel('Checker', { exact: true }).selectOption('Ana')
  await expect(page.getByTestId('found-story')).toHaveCount(1)
  await expect(page.getByTestId('found-story')).toContainText('Weir to be rebuilt')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(() => page.getByTestId('found-story').count()).toBeGreaterThan(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
})
