/** Corrections, the right of reply and declared interests: logged at the desk, told in the report. */
import { expect, test } from './desk.js'

test('a checker logs a correction, a question with its answer and an interest, and the report tells them', async ({
  desk,
}) => {
  const { page } = desk
  await page.locator('.foot').click()
  await page.keyboard.press('l')
  const logs = page.getByRole('dialog', { name: 'Corrections, replies and interests' })
  const corrections = logs.getByRole('region', { name: 'Corrections after publication' })
  await corrections.getByRole('button', { name: 'Log the correction' }).click()
  await expect(corrections.getByRole('alert')).toHaveText('Fill in what is marked with *.')
  await corrections.getByLabel('What changed').fill('The festival lasts nine days, not ten.')
  await corrections.getByLabel('The words before').fill('ten days')
  await corrections.getByRole('button', { name: 'Log the correction' }).click()
  // The first decision asks who decides; what was typed is recorded then, and the logs come back.
  await page.getByLabel(/your name/iu).fill('Ana Ruiz')
  await page.keyboard.press('Enter')
  await expect(corrections).toContainText('The festival lasts nine days, not ten.')

  const replies = logs.getByRole('region', { name: 'Right of reply' })
  await replies.getByLabel('Who was asked').fill('Town hall')
  await replies.getByLabel('Answer wanted until').fill('2026-12-01')
  await replies.getByRole('button', { name: 'Log the question' }).click()
  await expect(replies).toContainText('No answer yet')
  await replies.getByLabel('Their answer').fill('The mayor confirms it.')
  await replies.getByRole('button', { name: 'Log the answer' }).click()
  await expect(replies.getByRole('listitem')).toContainText('The mayor confirms it.')

  const interests = logs.getByRole('region', { name: 'Declared interests' })
  await interests.getByLabel(/Your interest/u).fill('I was born in Cuenca.')
  await interests.getByRole('button', { name: 'Declare' }).click()
  await expect(interests.getByRole('listitem')).toContainText('Ana Ruiz I was born in Cuenca.')
  const folder = process.env.TICKMARK_SHOTS
  if (folder !== undefined) await page.screenshot({ path: `${folder}/logs.png` })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Log (3)' })).toBeVisible()

  await page.keyboard.press('x')
  const preview = page.frameLocator('.report-preview iframe, iframe').first()
  await expect(preview.locator('body')).toContainText('The mayor confirms it.')
  await expect(preview.locator('body')).toContainText('I was born in Cuenca.')
})
