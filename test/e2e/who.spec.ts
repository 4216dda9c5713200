/** Who sits here: asked at the start, answered by keyboard, changed later, and shown beside what was decided. */
import { expect, test } from './desk.js'
import { violations } from './violations.js'

test.use({ asksWho: true })

test('a checker says who they are at the start, a second one comes, and each is known by initials and colour', async ({
  desk,
}) => {
  const { page } = desk
  const who = page.getByRole('dialog')
  const shoot = async (name: string) => {
    const folder = process.env.TICKMARK_SHOTS
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
  }
  await expect(who).toHaveAccessibleName('Who sits here?')
  const name = who.getByLabel('Your name')
  await expect(name).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(who.getByRole('alert')).toContainText('Write the name')
  await page.keyboard.type('Ana Ruiz')
  await expect(who.getByLabel('Initials')).toHaveAttribute('placeholder', 'AR')
  await who.getByLabel('Initials').fill('<b>')
  await page.keyboard.press('Enter')
  await expect(who.getByRole('alert')).toContainText('one to four letters')
  await who.getByLabel('Initials').fill('AnR')
  await who.getByLabel('Plum').check()
  await who.getByLabel('Declared interests').fill('Shares in the harbour company.')
  await shoot('who-first')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(who).toBeHidden()
  await expect(page.locator('.who .avatar')).toHaveText('AnR')
  await expect(page.locator('.who .avatar')).toHaveAttribute('data-colour', 'plum')

  await page.keyboard.press('Shift+s')
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
  await page.getByTestId('history').locator('summary').click()
  await expect(page.getByTestId('history').locator('.avatar')).toHaveText('AnR')

  // Ben sits down by keyboard alone; the colour that Ana has is not offered first.
  await page.keyboard.press('c')
  await expect(page.getByTestId('seat')).toHaveText([/Ana Ruiz/u])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ana  RUIZ')
  await page.keyboard.press('Enter')
  await expect(who.getByRole('alert')).toContainText('of this name already')
  await name.fill('Ben Okoro')
  await expect(who.getByLabel('Plum')).not.toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.locator('.who .name')).toContainText('Ben Okoro')
  await page.locator('.foot').click()
  await page.keyboard.press('Shift+d')
  await expect(page.locator('[data-testid=claim-card][data-status=conflict]')).toHaveCount(1)
  await expect(page.locator('ul.conflict .avatar')).toHaveText(['AnR', 'BO'])
  await page.keyboard.press('a')
  await expect(who.getByTestId('side').locator('.avatar')).toHaveText(['AnR', 'BO'])
  await shoot('who-sides')
  await page.keyboard.press('Escape')

  // A page that is loaded again asks nothing; a new window of a shared library does.
  await page.reload()
  await expect(page.locator('.who .name')).toContainText('Ben Okoro')
  await expect(who).toHaveCount(0)
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(page.getByTestId('seat').first()).toBeFocused()
  await shoot('who-known')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByTestId('seat').nth(1)).toBeFocused()
  await page.keyboard.press('2')
  await expect(who).toBeHidden()
  await expect(page.locator('.who .name')).toContainText('Ana Ruiz')

  // Ben's profile is changed while Ana sits: she stays, he keeps his verdicts.
  await page.keyboard.press('c')
  await who.getByRole('button', { name: 'Edit the profile of Ben Okoro' }).click()
  await who.getByLabel('Name', { exact: true }).fill('Ana Ruiz')
  await who.getByRole('button', { name: 'Save' }).click()
  await expect(who.getByRole('alert')).toContainText('Another checker is called Ana Ruiz')
  await who.getByLabel('Name', { exact: true }).fill('Benjamin Okoro')
  await who.getByLabel('Olive').check()
  await shoot('who-edit')
  await who.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByTestId('seat')).toHaveText([/Ana Ruiz/u, /Benjamin Okoro/u])
  await page.keyboard.press('Escape')
  await expect(page.locator('.who .name')).toContainText('Ana Ruiz')
})

test('the question who sits here can be left, and the first decision asks it again', async ({ desk }) => {
  const { page } = desk
  await page.getByRole('button', { name: 'Look around first' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toContainText('recorded as soon as you have said who you are')
  await page.getByLabel('Your name').fill('Ana')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-testid=claim-card][data-status=supported]')).toHaveCount(1)
})
