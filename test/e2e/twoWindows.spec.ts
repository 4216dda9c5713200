/** Two windows on one library: what one does never takes the words or the keys out of the other's hands. */
import type { Page } from '@playwright/test'
import { expect, test } from './desk.js'

const onlyBrowser =
  'the desktop app has one window; its colleagues’ changes come by exchange and merge, the same way'

const secondWindow = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(other.locator('[data-card=open]')).toBeVisible()
  return other
}

const sit = async (page: Page) => {
  await page.locator('.who .name').click()
  await page.getByLabel('Your name').fill('Ana Ruiz')
  await page.keyboard.press('Enter')
  await page.locator('.foot').click()
}

for (const edit of ['Merge with next', 'Drop'] as const)
  test(`what is typed stays in its field when another window does “${edit}” to the claim`, async ({
    desk,
    host,
  }) => {
    test.skip(host !== 'browser', onlyBrowser)
    const { page } = desk
    await expect(page.locator('[data-card=open]')).toBeVisible()
    await sit(page)
    const other = await secondWindow(page)
    const id = await page.locator('[data-card=open]').getAttribute('data-claim-id')
    const counts = await page.locator('.foot .counts').textContent()
    await page.keyboard.press('r')
    await page.keyboard.type('The minister ')
    await other.getByRole('button', { name: edit }).click()
    await expect(page.locator(`[data-claim-id="${id}"]`)).toHaveCount(0)
    await page.keyboard.type('is so sad')
    const kept = page.getByTestId('stranded')
    await expect(kept.getByLabel('Your words')).toHaveValue('The minister is so sad')
    await expect(kept).toContainText(edit === 'Drop' ? 'was dropped' : 'was merged')
    await expect(kept.getByLabel('Your words')).toBeFocused()
    const after = await page.locator('.foot .counts').textContent()
    expect(after?.replace(/\d+ open/u, '')).toBe(counts?.replace(/\d+ open/u, ''))
    // It outlives the window, and goes where the checker says.
    await page.reload()
    await kept.getByRole('button', { name: /Add to the rationale/u }).click()
    await expect(page.getByTestId('rationale')).toHaveValue('The minister is so sad')
    await expect(kept).toHaveCount(0)
    await other.close()
  })

test('the evidence form that is pulled away goes on taking letters', async ({ desk, host }) => {
  test.skip(host !== 'browser', onlyBrowser)
  const { page } = desk
  await expect(page.locator('[data-card=open]')).toBeVisible()
  await sit(page)
  const other = await secondWindow(page)
  await page.keyboard.press('e')
  await page.keyboard.type('Harbour ')
  await other.getByRole('button', { name: 'Drop' }).click()
  const kept = page.getByTestId('stranded')
  await expect(kept).toContainText('was dropped')
  await page.keyboard.type('used dues')
  await expect(kept.getByLabel('Title')).toHaveValue('Harbour used dues')
  await kept.getByRole('button', { name: /Move to claim/u }).click()
  await expect(page.locator('.open-card').getByLabel('Title')).toHaveValue('Harbour used dues')
  await other.close()
})

test('letters are no commands when an empty field was pulled away, until the checker acts', async ({
  desk,
  host,
}) => {
  test.skip(host !== 'browser', onlyBrowser)
  const { page } = desk
  await expect(page.locator('[data-card=open]')).toBeVisible()
  await sit(page)
  const other = await secondWindow(page)
  const before = await page.locator('.foot .counts').textContent()
  const id = await page.locator('[data-card=open]').getAttribute('data-claim-id')
  await page.keyboard.press('r')
  await other.getByRole('button', { name: 'Drop' }).click()
  await expect(page.locator(`[data-claim-id="${id}"]`)).toHaveCount(0)
  await page.keyboard.type('sudden')
  await expect(page.getByText(/your keys do nothing/u)).toBeVisible()
  expect((await page.locator('.foot .counts').textContent())?.replace(/\d+ open/u, '')).toBe(
    before?.replace(/\d+ open/u, ''),
  )
  await page.keyboard.press('Escape')
  await expect(page.getByText(/your keys do nothing/u)).toHaveCount(0)
  await page.keyboard.press('Shift+D')
  await expect(page.locator('[data-testid=claim-card][data-status=disputed]')).toHaveCount(1)
  await other.close()
})

test('an unsaved verdict leaves the list of every window once one of them saved it', async ({
  desk,
  host,
}) => {
  test.skip(host !== 'browser', onlyBrowser)
  const { page } = desk
  await expect(page.locator('[data-card=open]')).toBeVisible()
  await sit(page)
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/rpc/verdict/record', async (route) => {
    await held
    await route.continue()
  })
  await page.keyboard.press('Shift+D')
  await expect(page.getByTestId('saved-state')).toContainText('Saving')
  const other = await secondWindow(page)
  await expect(other.getByTestId('unsaved')).toContainText(/“Disputed” on claim \d+ of “.+” is not saved/u)
  release()
  await expect(page.locator('[data-testid=claim-card][data-status=disputed]')).toHaveCount(1)
  await expect(other.getByTestId('unsaved')).toHaveCount(0)
  await page.keyboard.press('Shift+U')
  await expect(page.locator('[data-testid=claim-card][data-status=unverified]')).toHaveCount(1)
  await expect(other.getByTestId('unsaved')).toHaveCount(0)
  await other.reload()
  await expect(other.locator('[data-card=open]')).toBeVisible()
  await expect(other.getByTestId('unsaved')).toHaveCount(0)
  await other.close()
})
