/** A report is about the stories that were ticked, or about those of a session package. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './desk.js'

const stories = [
  { name: 'weir.txt', text: 'Weir rebuilt\n\nThe weir cost $2 million, according to Reuters.\n' },
  { name: 'pier.txt', text: 'Pier closed\n\nThe pier closed on Friday, AFP reported.\n' },
]

test('a report holds the stories that are ticked, and those of a package', async ({ desk }) => {
  const { page } = desk
  await page
    .locator('#story-files')
    .setInputFiles(
      stories.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    )
  await expect(page.getByTestId('story-item').filter({ hasText: 'Pier closed' })).toBeVisible({
    timeout: 30_000,
  })
  await page.getByTestId('story-item').filter({ hasText: 'Weir rebuilt' }).click()
  await expect(page.locator('[data-testid=claim-card][aria-current="true"]')).toContainText(/weir/iu)

  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog')
  await dialog.getByTestId('report-format').selectOption('md')
  const preview = dialog.locator('.report-text')
  await expect(preview).toContainText('The weir cost')
  await dialog.getByTestId('report-scope').selectOption('chosen')
  // The story on the desk is ticked; Space ticks another.
  await expect(dialog.getByRole('checkbox', { name: 'Weir rebuilt' })).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'Pier closed' }).focus()
  await page.keyboard.press('Space')
  await expect(preview).toContainText('The pier closed on Friday')
  await expect(preview).toContainText('The weir cost')
  await page.screenshot({ path: test.info().outputPath('chosen.png') })
  await dialog.getByRole('checkbox', { name: 'Weir rebuilt' }).uncheck()
  await expect(preview).not.toContainText('The weir cost')
  await dialog.getByRole('checkbox', { name: 'Pier closed' }).uncheck()
  await expect(dialog.getByText('Choose what the report is about.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.keyboard.press('h')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save…' }).click(),
  ])
  const file = join(await mkdtemp(join(tmpdir(), 'tickmark-e2e-session-')), download.suggestedFilename())
  await download.saveAs(file)
  await page.keyboard.press('x')
  await dialog.getByTestId('report-format').selectOption('md')
  await dialog.getByTestId('report-scope').selectOption('session')
  await dialog.getByTestId('report-session-file').setInputFiles(file)
  await expect(dialog.getByRole('status').filter({ hasText: 'Weir-rebuilt: 1 story' })).toBeVisible()
  await expect(preview).toContainText('Verdicts of the session')
  await expect(preview).toContainText('The weir cost')
  await expect(preview).not.toContainText('The pier closed')
})
