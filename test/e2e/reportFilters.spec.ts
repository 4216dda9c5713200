/** A report is narrowed to one outlet, one checker and days, in the dialog. */
import { expect, test } from './desk.js'

test('a report holds only what is credited to the chosen outlet and marked by the chosen checker', async ({
  desk,
}) => {
  const { page } = desk
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'weir.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Weir rebuilt\n\nThe weir cost $2 million, according to Reuters.\n\nThe river rose on Monday, AFP reported.\n',
      ),
    })
  await expect(page.locator('[data-testid=claim-card][aria-current="true"]')).toContainText(/weir/iu)
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+s')
  await page.getByLabel('Your name').fill('Ana')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog')
  await dialog.getByTestId('report-format').selectOption('md')
  const preview = dialog.locator('.report-text')
  await expect(preview).toContainText('river rose')
  await dialog.getByTestId('report-outletId').selectOption({ label: 'Reuters' })
  await expect(preview).not.toContainText('river rose')
  await expect(preview).toContainText('$2 million')
  await dialog.getByTestId('report-outletId').selectOption('')
  await expect(dialog.getByTestId('report-checkerId').locator('option')).toHaveCount(2)
  await dialog.getByTestId('report-checkerId').selectOption({ label: 'Ana' })
  await expect(preview).not.toContainText('river rose')
  await dialog.getByLabel('From').fill('2001-01-01')
  await dialog.getByLabel('to', { exact: true }).fill('2001-12-31')
  await expect(preview).not.toContainText('$2 million')
})
