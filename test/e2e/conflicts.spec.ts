/** What two desks decided against each other comes through a shared folder, and is settled later, on the desk, by keyboard. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
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
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

const sayWho = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Your name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Who sits here?' })).toHaveCount(0)
  await expect(page.locator('.who .name')).toContainText(name)
}

const begin = async (page: Page, name: string): Promise<void> => {
  await sayWho(page, name)
  const buffer = Buffer.from(story)
  await page.locator('#story-files').setInputFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer })
  await expect(page.locator('.open-card blockquote')).toContainText('Ferry returns')
  await page.locator('.foot').click()
}

const saved = (page: Page) => expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')

/** Ticks the sum of money in the second claim. */
const tick = async (page: Page, tick: 'right' | 'wrong'): Promise<void> => {
  await page.keyboard.press('g')
  await page.keyboard.press('j')
  const money = page.locator('.open-card [data-testid=checkpoint][data-kind=money]')
  await money.click()
  if (tick === 'wrong') {
    await expect(money).toHaveAttribute('data-tick', 'right')
    await money.click()
  }
  await expect(money).toHaveAttribute('data-tick', tick)
  await saved(page)
}

/** Does an edit to the third claim. */
const edit = async (page: Page, name: 'Drop' | 'Merge with next'): Promise<void> => {
  await page.keyboard.press('j')
  await expect(page.locator('.open-card blockquote')).toContainText('The crossing')
  await page.locator('.open-card').getByRole('button', { name }).click()
  await saved(page)
  await page.locator('.foot').click()
}

const exchange = async (page: Page, folder?: string): Promise<void> => {
  await page.keyboard.press('y')
  const sharing = page.getByRole('dialog', { name: 'Shared folder' })
  if (folder === undefined) await sharing.getByRole('button', { name: 'Exchange now' }).click()
  else {
    await sharing.getByLabel('Folder', { exact: true }).fill(folder)
    await sharing.getByRole('button', { name: 'Share this folder' }).click()
  }
  await expect(page.getByTestId('exchange-outcome')).toContainText('Exchanged at')
}

test('what comes in through a shared folder and conflicts is settled later, and the settling goes to the other desk', async ({
  desk: { page: ana },
  browser,
}) => {
  const scratch = await mkdtemp(join(tmpdir(), 'tickmark-e2e-conflicts-'))
  const folder = join(scratch, 'shared')
  await mkdir(folder)
  const other = await openOther(browser, join(scratch, 'ben'))
  const ben = other.page
  await begin(ana, 'Ana Ruiz')
  await begin(ben, 'Ben Okoro')
  await tick(ana, 'right')
  await edit(ana, 'Drop')
  await tick(ben, 'wrong')
  await edit(ben, 'Merge with next')
  await exchange(ben, folder)
  await ben.keyboard.press('Escape')
  await exchange(ana, folder)

  // They are told where they came in, in the foot, and in the list of stories.
  await expect(ana.getByRole('dialog')).toContainText('2 conflicts to settle')
  await shoot(ana, 'conflicts-exchange')
  await ana.keyboard.press('Escape')
  const sign = ana.getByTestId('conflicts-sign')
  await expect(sign).toHaveText(/2 conflicts to settle/u)
  await expect(ana.getByTestId('story-item').filter({ hasText: 'Ferry returns' })).toContainText(
    '2 to settle',
  )
  await shoot(ana, 'conflicts-foot')

  await ana.reload()
  await expect(sign).toHaveText(/2 conflicts to settle/u)
  await ana.keyboard.press('Shift+A')
  const list = ana.getByRole('dialog', { name: 'Conflicts to settle' })
  const ones = list.getByTestId('settle-one')
  await expect(ones).toHaveCount(2)
  await expect(list).toContainText('Ticked as right: Ana Ruiz')
  await expect(list).toContainText('Ticked as wrong: Ben Okoro')
  await expect(list).toContainText('Claim dropped: Ana Ruiz')
  await expect(list).toContainText('Claims merged: Ben Okoro')
  await shoot(ana, 'conflicts-list')
  expect(await violations(ana)).toEqual([])

  const ticked = list.locator('li').filter({ hasText: 'Ticked as right' })
  await ticked.getByRole('button', { name: 'Take the other side' }).focus()
  await ana.keyboard.press('Enter')
  await expect(ticked).toContainText('Settled: the other side is taken.')
  await expect(list.getByTestId('settle-bar')).toContainText('1 conflict is not settled yet')
  await ana.keyboard.press('Escape')
  await expect(sign).toHaveText(/1 conflict to settle/u)

  // Opened again by the palette, it lists only what is still open.
  await ana.keyboard.press('F1')
  await ana.keyboard.type('other conflicts')
  await ana.keyboard.press('Enter')
  await expect(ones).toHaveCount(1)
  const bar = list.getByTestId('settle-bar')
  await bar.getByLabel(/^Why/u).fill('The claim says nothing that can be checked.')
  await bar.getByRole('button', { name: 'Keep what stands, in all' }).click()
  await expect(bar).toContainText('Every conflict is settled.')
  await bar.getByRole('button', { name: 'Undo the last settling' }).click()
  await expect(bar).toContainText('1 conflict is not settled yet')
  await bar.getByRole('button', { name: 'Keep what stands, in all' }).click()
  await expect(bar).toContainText('Every conflict is settled.')
  await ana.keyboard.press('Escape')
  await expect(sign).toHaveCount(0)

  await exchange(ana)
  await exchange(ben)
  await ben.keyboard.press('Escape')
  await ana.keyboard.press('Escape')
  await expect(ben.getByTestId('conflicts-sign')).toHaveCount(0)
  await ben.keyboard.press('Shift+A')
  await expect(ben.getByRole('dialog')).toContainText('Nothing is left to settle here.')
  await ben.keyboard.press('Escape')
  await ben.keyboard.press('g')
  await ben.keyboard.press('j')
  // Ben ticked last, and Ana took the other side, her own.
  await expect(ben.locator('.open-card [data-kind=money]')).toHaveAttribute('data-tick', 'right')
  await other.close()
  await rm(scratch, { recursive: true, force: true })
})

test('whoever settles after a merge is asked who they are first, and finds the merge as it was', async ({
  desk: { page },
  browser,
}) => {
  const scratch = await mkdtemp(join(tmpdir(), 'tickmark-e2e-nobody-'))
  const packages: string[] = []
  for (const [name, word] of [
    ['Ana', 'right'],
    ['Ben', 'wrong'],
  ] as const) {
    const other = await openOther(browser, join(scratch, name))
    await begin(other.page, name)
    await tick(other.page, word)
    await other.page.keyboard.press('h')
    const [download] = await Promise.all([
      other.page.waitForEvent('download'),
      other.page.getByRole('dialog').getByRole('button', { name: 'Save…' }).click(),
    ])
    packages.push(join(scratch, `${name}.tickmark`))
    await download.saveAs(packages.at(-1) ?? '')
    await other.close()
  }
  await expect(page.getByRole('dialog', { name: 'Who sits here?' })).toBeVisible()
  await page.keyboard.press('Escape')
  const merge = page.getByRole('dialog', { name: 'Merge a session package' })
  for (const file of packages) {
    await page.locator('#package-files').setInputFiles(file)
    await merge.getByRole('button', { name: 'Merge', exact: true }).click()
    await expect(merge.getByRole('button', { name: 'Review it now' })).toBeVisible()
    if (file === packages[0]) await page.keyboard.press('Escape')
  }
  await merge.getByRole('button', { name: 'Keep what is here', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Who sits here?' })).toBeVisible()
  await shoot(page, 'conflicts-who')
  await sayWho(page, 'Cleo Park')
  await expect(merge.getByTestId('settle-bar')).toContainText('1 conflict is not settled yet')
  await merge.getByRole('button', { name: 'Keep what is here', exact: true }).click()
  await expect(merge.getByTestId('settle-bar')).toContainText('Every conflict is settled.')
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('conflicts-sign')).toHaveCount(0)
  await rm(scratch, { recursive: true, force: true })
})
