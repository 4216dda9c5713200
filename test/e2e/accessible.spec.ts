/** axe-core over the desk's screens and the HTML report: no violation of WCAG 2.2, levels A and AA. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './desk.js'
import { violations } from './violations.js'

const reach: readonly (readonly [screen: string, open: (page: Page) => Promise<void>])[] = [
  ['the desk', async () => undefined],
  [
    'a marked claim with its history',
    async (page) => {
      await page.keyboard.press('Shift+d')
      await page.getByLabel('Your name').fill('Ana')
      await page.keyboard.press('Enter')
      await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
    },
  ],
  ['the evidence form', async (page) => await page.keyboard.press('e')],
  [
    'the search',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      await page.keyboard.type('the')
      await expect(page.getByTestId('found-place').first()).toBeVisible()
    },
  ],
  ...(
    [
      ['the keys', '?'],
      ['the palette', 'F1'],
      ['the outlets', 'o'],
      ['the paste dialog', 'p'],
      ['the report dialog', 'x'],
      ['the dialog of two checkers', 'v'],
      ['the package dialog', 'h'],
      ['the shared folder', 'y'],
      ['who sits here', 'c'],
      ['the logs', 'l'],
      ['the settling of disagreements', 'a'],
    ] as const
  ).map(
    ([screen, key]) =>
      [
        screen,
        async (page: Page) => {
          for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
          await page.locator('.foot').click()
          await page.keyboard.press(key)
          await expect(page.locator('dialog[open]')).toBeVisible()
        },
      ] as const,
  ),
]

for (const scheme of ['light', 'dark'] as const)
  test(`no screen of the desk shuts anybody out, ${scheme}`, async ({ desk }) => {
    test.setTimeout(180_000)
    const { page } = desk
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await expect(page.locator('[data-testid=claim-card]').first()).toBeVisible()
    const wrong: string[] = []
    for (const [screen, open] of reach) {
      await open(page)
      wrong.push(...(await violations(page)).map((line) => `${screen}: ${line}`))
    }
    expect(wrong).toEqual([])
  })

test('the HTML report shuts nobody out', async ({ desk, playwright, launchOptions }) => {
  const { page } = desk
  await expect(page.locator('[data-testid=claim-card]').first()).toBeVisible()
  await page.keyboard.press('Shift+s')
  await page.getByLabel('Your name').fill('Ana')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
  await page.keyboard.press('x')
  const saved = page.waitForEvent('download')
  await page.locator('dialog').getByRole('button', { name: /save/iu }).click()
  const path = await (await saved).path()
  const browser = await playwright.chromium.launch(launchOptions)
  try {
    const reader = await browser.newPage()
    const requests: string[] = []
    reader.on('request', (request) => requests.push(request.url()))
    await reader.goto(`file://${path}`)
    await reader.setContent(await readFile(path, 'utf8'))
    for (const scheme of ['light', 'dark'] as const) {
      await reader.emulateMedia({ colorScheme: scheme })
      expect(await violations(reader)).toEqual([])
    }
    expect(requests.filter((url) => !/^(?:file|data):/u.test(url))).toEqual([])
  } finally {
    await browser.close()
  }
})
