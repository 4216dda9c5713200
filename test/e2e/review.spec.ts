/** Two checkers at one desk, blind until both have marked; a third settles what they disagree on. */
import type { Desk } from './desk.js'
import { expect, test } from './desk.js'

const sit = async ({ page }: Desk, name: string) => {
  await page.locator('.who .name').click()
  const who = page.getByRole('dialog')
  await expect(who).toBeVisible()
  const another = who.getByRole('button', { name: 'Somebody else…' })
  if ((await another.count()) > 0) await another.click()
  await page.getByLabel('Your name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('.who .name')).toContainText(name)
  await expect(who).toBeHidden()
  await page.locator('.foot').click()
}

/** Marks the current claim and stays on it, with a rationale. */
const mark = async ({ page }: Desk, key: string, rationale: string) => {
  await page.keyboard.press(`Shift+${key}`)
  // The reason is asked for once the verdict is saved.
  await expect(page.locator('.open-card .reason')).toBeVisible()
  await page.getByTestId('rationale').fill(rationale)
  await page.keyboard.press('Control+Enter')
  // The draft is cleared once it is saved with the verdict.
  await expect(page.locator('.rationale-note')).toHaveCount(0)
  await page.locator('.foot').click()
}

const shoot = async ({ page }: Desk, name: string) => {
  const folder = process.env.TICKMARK_SHOTS
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

test('two checkers mark blind, disagree, and a third settles it by keyboard', async ({ desk }) => {
  const { page } = desk
  const settlement = page.getByTestId('settlement')
  await sit(desk, 'Ana Ruiz')
  await page.keyboard.press('v')
  const review = page.getByRole('dialog', { name: 'Two checkers' })
  await review.getByLabel(/somebody else settles/u).check()
  await review.getByLabel(/Do not show who/u).check()
  await expect(review).toContainText('No claim has been marked by two checkers yet')
  await shoot(desk, 'review-empty')
  await page.keyboard.press('Escape')

  await page.keyboard.press('g')
  await mark(desk, 's', 'The minutes of March say so.')
  await expect(settlement).toHaveText(/Waits for a second verdict/u)

  // What Ana has not saved yet is nothing for Ben to see.
  await page.getByTestId('rationale').fill('The minutes of March, page two')
  await sit(desk, 'Ben Okoro')
  await expect(page.getByTestId('rationale')).toHaveValue('')
  await expect(settlement).toHaveText(/another checker’s work is hidden/u)
  await expect(page.locator('body')).not.toContainText('The minutes of March')
  await expect(page.getByTestId('history')).toHaveCount(0)
  await shoot(desk, 'blind')
  await mark(desk, 'd', 'Later minutes say otherwise.')
  await expect(settlement).toHaveText(/Checkers disagree/u)
  await expect(page.locator('ul.conflict')).toContainText('The minutes of March say so.')

  // Ben may not settle his own disagreement; what he wrote stays.
  await page.keyboard.press('a')
  const settle = page.getByRole('dialog', { name: 'Settle disagreements' })
  await expect(settle).toContainText('Disagreement 1 of 1')
  await page.keyboard.press('s')
  await settle.getByLabel('Why').fill('Because I say so.')
  await page.keyboard.press('Control+Enter')
  await expect(settle.getByRole('alert')).toContainText('You marked this claim yourself')
  await expect(settle.getByLabel('Why')).toHaveValue('Because I say so.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Discard' }).click()

  await sit(desk, 'Cleo Park')
  await page.keyboard.press('a')
  await expect(settle.getByTestId('side')).toHaveCount(2)
  await expect(settle).toContainText('The minutes of March say so.')
  await expect(settle).toContainText('Later minutes say otherwise.')
  await expect(page.locator('body')).not.toContainText('Ana Ruiz')
  await expect(page.locator('body')).not.toContainText('Ben Okoro')
  await page.keyboard.press('d')
  await settle.getByLabel('Why').fill('The later minutes count.')
  await shoot(desk, 'settle')
  await page.keyboard.press('Control+Enter')
  await expect(settle).toContainText('Settled.')
  await page.keyboard.press('Escape')
  await expect(settlement).toHaveText(/Settled by Cleo Park/u)
  await expect(page.locator('[data-testid=claim-card][data-status=disputed]')).toHaveCount(1)
  await page.getByTestId('history').locator('summary').click()
  await expect(page.getByTestId('history')).toContainText('Ana Ruiz')
  await shoot(desk, 'settled')

  await page.keyboard.press('v')
  await expect(review.getByRole('table').nth(1)).toContainText('Ana Ruiz and Ben Okoro')
  await shoot(desk, 'agreement')
  await page.keyboard.press('Escape')

  await page.keyboard.press('z')
  await expect(settlement).toHaveText(/Checkers disagree/u)
})
