/** The headline is set larger than the text, and is read to its last word. */
import { expect, test } from './desk.js'

test('no word of a headline runs off the page, at any width of the window', async ({ desk }) => {
  const { page } = desk
  const stories = page.getByTestId('story-item')
  const count = await stories.count()
  for (const width of [1280, 1024, 1600]) {
    await page.setViewportSize({ width, height: 800 })
    for (let i = 0; i < count; i++) {
      await stories.nth(i).click()
      await expect(stories.nth(i)).toHaveAttribute('aria-current', 'true')
      await expect(page.getByTestId('story-text')).toHaveAttribute('data-ready', 'true')
      const over = () =>
        page.evaluate(() => {
          const edge = document.querySelector('.monaco-page')?.getBoundingClientRect().right ?? 0
          const words = [...document.querySelectorAll('.view-lines .headline')]
          return words.map((w) => w.getBoundingClientRect().right - edge).filter((by) => by > 0)
        })
      await expect.poll(over, { message: `story ${i} at ${width}` }).toEqual([])
    }
  }
})
