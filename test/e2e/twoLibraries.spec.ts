/** Work goes out of one library, comes back from another, and what the two disagree on is settled and reported. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openOther, test } from './desk.js'
import { violations } from './violations.js'

test.use({ asksWho: true })

const story = `Ferry returns to the sound

The ferry returned on Monday after repairs that cost 3.1 million pounds, Reuters reported.

The crossing takes an hour, according to AFP.

The island has 1,900 residents, the council told the BBC.
`

const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.TICKMARK_SHOTS
  if (folder === undefined) return
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: `${folder}/${name}-dark.png` })
  await page.emulateMedia({ colorScheme: 'light' })
}

const sayWho = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByLabel('Your name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.who .name')).toContainText(name)
}

const importStory = async (page: Page): Promise<void> => {
  const buffer = Buffer.from(story)
  await page.locator('#story-files').setInputFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer })
  await expect(page.locator('.open-card blockquote')).toContainText('Ferry returns')
}

/** Marks the current claim, says why, and stays on it. */
const mark = async (page: Page, key: string, rationale: string): Promise<void> => {
  await page.locator('.foot').click()
  await page.keyboard.press(`Shift+${key}`)
  await expect(page.locator('.open-card .reason')).toBeVisible()
  await page.keyboard.press('r')
  await page.getByTestId('rationale').fill(rationale)
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.rationale-note')).toHaveCount(0)
  await page.locator('.foot').click()
}

/** Marks the current claim and goes on; the summary at the end of a review is left open. */
const markOn = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key)
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
}

const packTo = async (page: Page, file: string, verdicts: 'along' | 'sealed' | 'behind'): Promise<void> => {
  await page.keyboard.press('h')
  const packing = page.getByRole('dialog')
  await packing.getByLabel('Verdicts').selectOption(verdicts)
  await shoot(page, `pack-${verdicts}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    packing.getByRole('button', { name: 'Save…' }).click(),
  ])
  await download.saveAs(file)
  await expect(packing).toBeHidden()
}

test('blind work goes out, is reviewed, comes back, is adjudicated, and the report shows both sides', async ({
  desk: { page: ana },
  browser,
}) => {
  const scratch = await mkdtemp(join(tmpdir(), 'tickmark-e2e-two-'))
  await sayWho(ana, 'Ana Ruiz')
  await importStory(ana)
  await mark(ana, 's', 'The minutes of March say so.')
  await ana.keyboard.press('n')
  for (let i = 0; i < 3; i++) await markOn(ana, 's')
  await packTo(ana, join(scratch, 'out.tickmark'), 'behind')

  // Ben's own library, in a browser of its own, by keyboard from the merge to the end of the review.
  const other = await openOther(browser, join(scratch, 'ben'))
  const ben = other.page
  await sayWho(ben, 'Ben Okoro')
  await ben.locator('#package-files').setInputFiles(join(scratch, 'out.tickmark'))
  const merging = ben.getByRole('dialog')
  await expect(merging.getByTestId('merge-summary')).toContainText('Blind: the verdicts were left out')
  await expect(merging.getByRole('button', { name: 'Merge', exact: true })).toBeFocused()
  await ben.keyboard.press('Enter')
  await expect(merging.getByRole('button', { name: 'Review it now' })).toBeFocused()
  await shoot(ben, 'merged-blind')
  await ben.keyboard.press('Enter')
  const review = ben.getByTestId('sitting')
  await expect(review).toContainText('0 of 4')
  await expect(review).toContainText('Stories to check1')
  await expect(ben.getByTestId('story-item')).toHaveCount(0)
  await expect(ben.locator('body')).not.toContainText('The minutes of March')
  await mark(ben, 'd', 'Later minutes say otherwise.')
  await review.getByLabel('One claim at a time').check()
  await ben.locator('.foot').click()
  await ben.keyboard.press('n')
  for (let i = 0; i < 2; i++) await markOn(ben, 's')
  await ben.keyboard.press('f')
  await expect(ben.getByTestId('story-item').first()).toBeVisible()
  await ben.keyboard.press('f')
  await expect(review).toContainText('3 of 4')
  await markOn(ben, 'u')
  const summary = ben.getByTestId('sitting-summary')
  await expect(summary).toContainText('3 verdicts without a rationale')
  await expect(summary.getByRole('row', { name: /Reuters/u })).toBeVisible()
  await shoot(ben, 'sitting-summary')
  await ben.getByRole('button', { name: 'End the review' }).click()
  await packTo(ben, join(scratch, 'back.tickmark'), 'along')
  await other.close()

  await ana.locator('#package-files').setInputFiles(join(scratch, 'back.tickmark'))
  const merge = ana.getByRole('dialog')
  await expect(merge.getByTestId('merge-conflicts')).toContainText('Disputed: Ben Okoro')
  await expect(merge.getByTestId('merge-conflicts')).toContainText('Supported: Ana Ruiz')
  await shoot(ana, 'merge-planned')
  await ana.keyboard.press('Enter')
  await expect(merge.getByTestId('settle-bar')).toContainText('2 conflicts are not settled yet')
  await merge.getByRole('button', { name: 'Close' }).click()
  await expect(ana.locator('[data-testid=claim-card][data-status=conflict]')).toHaveCount(2)

  // Somebody else settles, and does not see who said what.
  await ana.keyboard.press('v')
  const rule = ana.getByRole('dialog', { name: 'Two checkers' })
  await rule.getByLabel(/somebody else settles/u).check()
  await rule.getByLabel(/Do not show who/u).check()
  await ana.keyboard.press('Escape')
  await ana.keyboard.press('c')
  await ana.getByRole('button', { name: 'Somebody else…' }).click()
  await sayWho(ana, 'Cleo Park')
  await ana.locator('.foot').click()
  await ana.keyboard.press('g')
  await ana.keyboard.press('a')
  const settle = ana.getByRole('dialog', { name: 'Settle disagreements' })
  await expect(settle.getByTestId('side')).toHaveCount(2)
  await expect(settle).toContainText('The minutes of March say so.')
  await expect(settle).toContainText('Later minutes say otherwise.')
  await expect(settle).not.toContainText('Ana Ruiz')
  await expect(settle).not.toContainText('Ben Okoro')
  await expect(settle.locator('.avatar')).toHaveText(['1', '2'])
  await shoot(ana, 'settle-masked')
  await ana.keyboard.press('d')
  await settle.getByLabel('Why').fill('The later minutes count.')
  await ana.keyboard.press('Control+Enter')
  await expect(settle).toContainText('Disagreement 1 of 1')
  await ana.keyboard.press('Escape')
  await expect(ana.locator('[data-testid=claim-card][data-status=conflict]')).toHaveCount(1)

  await ana.keyboard.press('v')
  await expect(rule.getByRole('table').nth(1)).toContainText('Ana Ruiz and Ben Okoro')
  await expect(rule.getByRole('table').first()).toContainText('50%')
  await shoot(ana, 'agreement-two')
  await ana.keyboard.press('Escape')

  await ana.keyboard.press('x')
  const [report] = await Promise.all([
    ana.waitForEvent('download'),
    ana.locator('dialog').getByRole('button', { name: /save/iu }).click(),
  ])
  const text = await readFile(await report.path(), 'utf8')
  for (const part of [
    'Ana Ruiz',
    'The minutes of March say so.',
    'Ben Okoro',
    'Later minutes say otherwise.',
    'Cleo Park',
    'The later minutes count.',
  ])
    expect(text).toContain(part)
  await rm(scratch, { recursive: true, force: true })
})

test('sealed verdicts open with the mark, and what conflicts after a merge is settled one by one and in bulk', async ({
  desk: { page: ana },
  browser,
}) => {
  const scratch = await mkdtemp(join(tmpdir(), 'tickmark-e2e-sealed-'))
  await sayWho(ana, 'Ana Ruiz')
  await importStory(ana)
  await mark(ana, 's', 'The minutes of March say so.')
  await ana.keyboard.press('n')
  for (let i = 0; i < 3; i++) await markOn(ana, 's')
  await packTo(ana, join(scratch, 'out.tickmark'), 'sealed')

  const other = await openOther(browser, join(scratch, 'ben'))
  const ben = other.page
  await sayWho(ben, 'Ben Okoro')
  await ben.locator('#package-files').setInputFiles(join(scratch, 'out.tickmark'))
  await expect(ben.getByTestId('merge-summary')).toContainText('Sealed')
  await ben.keyboard.press('Enter')
  await expect(ben.getByRole('button', { name: 'Review it now' })).toBeFocused()
  await ben.keyboard.press('Enter')
  await expect(ben.getByTestId('sitting')).toContainText('0 of 4')
  await expect(ben.locator('body')).not.toContainText('The minutes of March')
  await mark(ben, 'd', 'Later minutes say otherwise.')
  await expect(ben.locator('ul.conflict')).toContainText('The minutes of March say so.')
  await expect(ben.locator('[data-testid=claim-card][data-status=open]')).toHaveCount(3)
  await ben.keyboard.press('n')
  for (let i = 0; i < 2; i++) await markOn(ben, 'd')
  await ben.keyboard.press('f')
  await packTo(ben, join(scratch, 'back.tickmark'), 'along')
  await other.close()

  await ana.locator('#package-files').setInputFiles(join(scratch, 'back.tickmark'))
  const merge = ana.getByRole('dialog')
  await expect(merge.getByTestId('settle-one')).toHaveCount(0)
  await expect(merge.getByRole('button', { name: 'Merge', exact: true })).toBeFocused()
  await ana.keyboard.press('Enter')
  const bar = merge.getByTestId('settle-bar')
  await expect(bar).toContainText('3 conflicts are not settled yet')
  await merge
    .getByTestId('settle-one')
    .first()
    .getByRole('button', { name: 'Keep what the package says' })
    .click()
  await expect(bar).toContainText('2 conflicts are not settled yet')
  await expect(merge.getByTestId('settle-one').first()).toContainText('what the package says is kept')
  await bar.getByLabel(/^Why/u).fill('Checked again by telephone.')
  await bar.getByRole('button', { name: 'Keep what is here, in all' }).click()
  await expect(bar).toContainText('Every conflict is settled.')
  await shoot(ana, 'settled-bulk')
  expect(await violations(ana)).toEqual([])
  await bar.getByRole('button', { name: 'Undo the last settling' }).click()
  await expect(bar).toContainText('2 conflicts are not settled yet')
  await bar.getByRole('button', { name: 'Keep what is here, in all' }).click()
  await expect(bar).toContainText('Every conflict is settled.')
  await merge.getByRole('button', { name: 'Close' }).click()
  await expect(ana.locator('[data-testid=claim-card][data-status=conflict]')).toHaveCount(0)
  await expect(ana.locator('[data-testid=claim-card][data-status=disputed]')).toHaveCount(1)
  await expect(ana.locator('[data-testid=claim-card][data-status=supported]')).toHaveCount(3)
  await ana.keyboard.press('g')
  await expect(ana.getByTestId('settlement')).toContainText('Settled by Ana Ruiz')
  await rm(scratch, { recursive: true, force: true })
})

test('a package is made of what still is to be checked, narrowed by an outlet', async ({
  desk: { page },
}) => {
  await sayWho(page, 'Ana Ruiz')
  await importStory(page)
  await page.keyboard.press('h')
  const packing = page.getByRole('dialog')
  await packing.getByLabel('Stories').first().selectOption('queue')
  await expect(packing.getByTestId('pack-count')).toHaveText('7 stories fit')
  await packing.getByLabel('Outlet').selectOption('Agence France-Presse')
  await expect(packing.getByTestId('pack-count')).not.toHaveText('7 stories fit')
  await shoot(page, 'pack-queue')
  expect(await violations(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    packing.getByRole('button', { name: 'Save…' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.tickmark$/u)
})
