/** A review: the claims alone, paused and taken up again at the same claim after the window closed, summed up at its end. */
import { expect, test } from './desk.js'

test('a review goes claim by claim, is paused, outlives the window, and is summed up', async ({ desk }) => {
  const { page } = desk
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'harbour.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Harbour lamp replaced\n\nThe lamp cost $2 million, according to Reuters.\n\nThe ferry stopped on Monday, AFP reported.\n\nThe mayor praised the works.\n',
      ),
    })
  await expect(
    page
      .getByRole('heading', { name: 'Harbour lamp replaced' })
      .or(page.getByText('Harbour lamp replaced'))
      .first(),
  ).toBeVisible()
  const open = page.locator('[data-testid=claim-card][aria-current="true"]')
  await expect(open).toBeVisible()
  const first = await open.getAttribute('data-claim-id')
  await page.keyboard.press('f')
  const panel = page.getByTestId('sitting')
  await expect(panel).toContainText('0 of ')
  await expect(page.getByTestId('story-item')).toHaveCount(0)
  await panel.getByLabel('One claim at a time').check()
  await expect(page.locator('.cards > [data-card]:visible')).toHaveCount(1)
  await page.keyboard.press('s')
  await page.getByLabel('Your name').fill('Ana')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
  await expect(panel).toContainText('1 of ')
  const second = await open.getAttribute('data-claim-id')
  expect(second).not.toBe(first)

  // The window is closed while the sitting runs.
  await page.reload()
  await page.getByRole('button', { name: 'Resume the review' }).click()
  await expect(open).toHaveAttribute('data-claim-id', second ?? '')
  await expect(panel.getByLabel('One claim at a time')).toBeChecked()
  await page.keyboard.press('f')
  await expect(page.getByTestId('story-item').first()).toBeVisible()
  await page.keyboard.press('k')
  await page.keyboard.press('f')
  await expect(open).toHaveAttribute('data-claim-id', second ?? '')

  while ((await page.getByTestId('sitting-summary').count()) === 0) {
    await page.keyboard.press('d')
    await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
    await page.waitForTimeout(100)
  }
  const summary = page.getByTestId('sitting-summary')
  await expect(summary).toContainText('without a rationale')
  await expect(summary.getByRole('row', { name: /Reuters/u })).toContainText('1')
  await page.getByRole('button', { name: /^Next: / }).click()
  await expect(panel).toContainText('0 of ')
  await panel.getByRole('button', { name: 'Summary' }).click()
  await expect(page.getByTestId('sitting-summary')).toContainText('nobody has marked')
  await page.getByRole('button', { name: 'End the review' }).click()
  await expect(page.getByTestId('sitting')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Resume the review' })).toHaveCount(0)
})
