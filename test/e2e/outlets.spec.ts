import { createHash } from 'node:crypto'
import type { Desk } from './desk.js'
import { expect, test } from './desk.js'

const text =
  'Ferry returns to the sound\n\nThe ferry returned on Monday after repairs that cost 3.1 million pounds, the Tarbet Chronicle reported.\n\nThe crossing takes an hour.\n\n“We are glad,” said Ona Brae, who sells 45% of the tickets.\n'

const importText = async ({ page }: Desk) => {
  const buffer = Buffer.from(text)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer })
  const sha256 = createHash('sha256').update(buffer).digest('hex')
  await expect(
    page.locator(`[data-testid=claim-card][data-claim-id^="${sha256.slice(0, 12)}"]`).first(),
  ).toBeVisible()
}

test('an outlet that no registry lists is added from its chip, shows as listed at once, and can be taken back', async ({
  desk,
}) => {
  const { page } = desk
  await importText(desk)
  await page.keyboard.press('j')
  const chip = page.getByTestId('outlet-chip').filter({ hasText: 'Tarbet Chronicle' })
  await expect(chip).toHaveAttribute('data-listed', 'false')
  await page.getByRole('button', { name: /Tarbet Chronicle is not in the registry/u }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Tarbet Chronicle')
  await expect(dialog.getByTestId('outlet-id')).toHaveText('tarbet-chronicle')
  await dialog.getByRole('button', { name: 'Save outlet' }).click()
  await expect(dialog.getByText('Choose what kind of outlet it is.')).toBeVisible()
  await dialog.getByLabel('Kind').selectOption('newspaper')
  await dialog.getByRole('button', { name: 'Save outlet' }).click()
  await expect(dialog.getByText(/imported from now on are read with it/u)).toBeVisible()
  await expect(dialog.getByTestId('outlet-details')).toContainText('your library')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(chip).toHaveAttribute('data-listed', 'true')

  await page.reload()
  await expect(page.getByTestId('story-item').first()).toBeVisible()
  await page.keyboard.press('o')
  await page.keyboard.type('tarbet')
  await expect(page.getByTestId('outlet-option')).toHaveCount(1)
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByTestId('outlet-option')).toHaveCount(0)
})

test('a checker finds an outlet by typing, and changes it with the keyboard alone', async ({ desk }) => {
  const { page } = desk
  await page.keyboard.press('o')
  await expect(page.getByTestId('outlet-option')).toHaveCount(100)
  await page.keyboard.type('agence france')
  await expect(page.getByTestId('outlet-details')).toContainText('AFP')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('outlet-details')).toContainText('your library')
})

test('the queue by check-worthiness leads from the worthiest claim down and hides none', async ({ desk }) => {
  const { page } = desk
  await importText(desk)
  const all = await page.getByTestId('claim-card').count()
  await page.keyboard.press('q')
  await expect(page.getByTestId('queue-order')).toContainText('by check-worthiness')
  await expect(page.locator('[data-card=open]')).toContainText('1st in the queue')
  await expect(page.locator('[data-card=open]')).toContainText('worth checking: sum of money')
  await page.keyboard.press('j')
  await expect(page.locator('[data-card=open]')).toContainText('2nd in the queue')
  await expect(page.getByTestId('claim-card')).toHaveCount(all)
})

test('checkpoints are ticked in the card and tell their kind and value', async ({ desk }) => {
  const { page } = desk
  await importText(desk)
  await page.keyboard.press('j')
  const money = page.locator('[data-testid=checkpoint][data-kind=money]')
  await expect(money).toHaveAttribute('title', 'Sum of money: GBP 3,100,000')
  await money.click()
  await page.getByLabel(/your name/iu).fill('M. Adeyemi')
  await page.keyboard.press('Enter')
  await expect(money).toHaveAttribute('data-tick', 'right')
})
