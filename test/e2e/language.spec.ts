/** The desk in other languages: chosen, kept, and laid out from right to left. */
import type { Page } from '@playwright/test'
import { expect, test } from './desk.js'

const placeOf = async (box: Promise<{ x: number; width: number } | null>) => {
  const found = await box
  if (found === null) throw new Error('it is not on the screen')
  return { left: found.x, right: found.x + found.width }
}

test('the language is chosen in the head, holds for everything on the desk, and is kept with the library', async ({
  desk,
}) => {
  const { page } = desk
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByLabel('Language').selectOption({ label: 'Українська' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('button', { name: /^Підтверджено/u })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Бібліотека' })).toContainText('До перевірки')
  await page.keyboard.press('Escape')
  await page.locator('.foot').click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Клавіші' })).toContainText('Наступне твердження')
  await page.keyboard.press('Escape')
  // Another window of this library, that remembers nothing by itself.
  await page.evaluate(() => localStorage.removeItem('tickmark.language'))
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await page.getByLabel('Мова').selectOption({ label: 'Español' })
  await expect(page.getByTestId('saved-state')).toHaveText('Nada que guardar')
})

test('a report speaks the language of the desk while the house has chosen none', async ({ desk }) => {
  const { page } = desk
  await page.getByLabel('Language').selectOption({ label: 'Українська' })
  await page.locator('.foot').click()
  await page.keyboard.press('x')
  const dialog = page.getByRole('dialog')
  await dialog.getByTestId('report-format').selectOption('md')
  await expect(dialog.locator('.report-text')).toContainText('Підсумок')
  await dialog.getByTestId('report-language').selectOption('es')
  await expect(dialog.locator('.report-text')).toContainText('Resumen')
})

test('a language that is read from right to left mirrors the desk, and the story keeps its own direction', async ({
  desk,
}) => {
  const { page } = desk
  const address = new URL(page.url())
  await page.goto(`${address.origin}${address.pathname}?language=ar-XB`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByTestId('story-text')).toHaveAttribute('data-ready', 'true')

  const library = await placeOf(page.locator('.library').boundingBox())
  const story = await placeOf(page.locator('.page').boundingBox())
  const claims = await placeOf(page.locator('.claims').boundingBox())
  expect(claims.right).toBeLessThanOrEqual(story.left + 1)
  expect(story.right).toBeLessThanOrEqual(library.left + 1)
  // The mark of a claim's state stands where its line begins.
  const borders = await page
    .locator('.card')
    .first()
    .evaluate((card) => [getComputedStyle(card).borderRightWidth, getComputedStyle(card).borderLeftWidth])
  expect(borders).toEqual(['3px', '1px'])
  // Nothing lies beside the window.
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

  // Monaco's lines begin at its left edge, and a click in them meets the words under it.
  const lines = page.locator('.monaco-page .view-line')
  const text = await placeOf(page.locator('.monaco-page').boundingBox())
  const line = await placeOf(lines.nth(2).locator('span span').first().boundingBox())
  expect(line.left - text.left).toBeLessThan(20)
  const claim = page.locator('.monaco-page .claim-open:not(.headline, .row-end)').nth(3)
  const words = (await claim.textContent())?.trim().slice(0, 12) ?? ''
  await claim.click({ position: { x: 8, y: 8 } })
  await expect(page.locator('[data-card=open] blockquote')).toContainText(words.replaceAll('\u00a0', ' '))

  await page.keyboard.press('s')
  await page.locator('[data-focus=checker-name]').fill('R. Levy')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-testid=claim-card][data-status=supported]').first()).toBeVisible()
  // The search lies inside the window.
  await page.keyboard.press('/')
  const panel = await placeOf(page.locator('.search-panel').boundingBox())
  expect(panel.left).toBeGreaterThanOrEqual(0)
  expect(panel.right).toBeLessThanOrEqual(1280)
})

/** Texts and read attributes with Latin letters that did not come through the tables; what stories, outlets and files say is left out. */
const foreignWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const content = [
      '.monaco-page',
      '[dir=auto]',
      '[lang]:not(html)',
      'kbd',
      'code',
      '.mono',
      '.mark',
      '.who .name',
      '.avatar',
      '.story-item .outlets',
      '.story-item .title',
      '.cited',
      '.chip span',
      '.credited',
      '.quotations button',
      '.history .line',
      '.found-story small',
      // Checkers and outlets.
      '[translate=no]',
      '.outlet-list b',
      '.outlet-facts h3',
      '.outlet-facts dd',
      '.dialog-note',
      '.report-page',
      'option[value="ar-XB"]',
    ].join(', ')
    /** Examples of a form, the same in every language. */
    const examples = new Set(['https://', 'example.com', 'GB'])
    // A message that came through the tables has turned words in it, beside the values that it was given.
    const own = (text: string) =>
      !examples.has(text) && !text.includes('\u202e') && /\p{Script=Latin}{2}/u.test(text)
    const isContent = (element: Element | null) => element === null || element.closest(content) !== null
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const text = walker.currentNode.nodeValue ?? ''
      if (own(text) && !isContent(walker.currentNode.parentElement)) found.push(text)
    }
    for (const element of document.querySelectorAll(
      '[title]:not(.story-item), [aria-label]:not([data-testid=outlet-details]), [placeholder]',
    ))
      for (const name of ['title', 'aria-label', 'placeholder']) {
        const text = element.getAttribute(name) ?? ''
        if (own(text) && !isContent(element)) found.push(`${name}: ${text}`)
      }
    return [...new Set(found)]
  })

test('no word of the desk is left out of the languages', async ({ desk }) => {
  const { page } = desk
  const address = new URL(page.url())
  await page.goto(`${address.origin}${address.pathname}?language=ar-XB`)
  await expect(page.getByTestId('story-text')).toHaveAttribute('data-ready', 'true')
  expect(await foreignWords(page), 'the desk').toEqual([])
  await page.keyboard.press('s')
  expect(await foreignWords(page), 'who checks').toEqual([])
  await page.locator('[data-focus=checker-name]').fill('R. Levy')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-testid=claim-card][data-status=supported]').first()).toBeVisible()
  await page.keyboard.press('g')
  await page.getByTestId('history').locator('summary').click()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.complaint')).toBeVisible()
  expect(await foreignWords(page), 'evidence').toEqual([])
  await page.keyboard.press('Escape')
  for (const [key, name] of [
    ['?', 'keys'],
    ['F1', 'palette'],
    ['p', 'paste'],
    ['o', 'outlets'],
    ['v', 'two checkers'],
    ['a', 'disagreements'],
    ['l', 'logs'],
    ['x', 'report'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('dialog[open]'), name).toBeVisible()
    if (key === 'x') {
      await expect(page.locator('.report-page')).toBeVisible()
      await page.locator('.dialog-foot [aria-expanded]').click()
      await expect(page.locator('.house-form')).toBeVisible()
    }
    expect(await foreignWords(page), name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  }
  await page.keyboard.press('o')
  await page.locator('.outlet-search .button').click()
  await page.locator('.outlet-form [type=submit]').click()
  expect(await foreignWords(page), 'outlet form').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('the')
  await expect(page.getByTestId('found-story').first()).toBeVisible()
  expect(await foreignWords(page), 'search').toEqual([])
})
