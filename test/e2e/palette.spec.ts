/** The palette: every command of the desk by a few letters of its title. */
import { commandWords, deskCommands } from '../../electron/core/contract.js'
import { expect, test } from './desk.js'

test('the palette lists every command with its key, finds one by a few letters and runs it', async ({
  desk,
}) => {
  const { page } = desk
  await expect(page.getByTestId('claim-card').first()).toBeVisible({ timeout: 30_000 })
  const palette = page.getByRole('dialog', { name: 'Find a command' })
  const options = palette.getByTestId('palette-command')
  await page.keyboard.press('F1')
  await expect(options).toHaveCount(deskCommands.length - 1)
  for (const { id, keys } of deskCommands.filter((c) => c.id !== 'palette')) {
    const option = options.filter({ has: page.getByText(commandWords.en.titles[id], { exact: true }) })
    await expect(option.locator('kbd').last()).toHaveText(keys[0]?.split('+').at(-1)?.toUpperCase() ?? '')
  }
  // A command that moves.
  await page.keyboard.type('last cl')
  await expect(options.first()).toContainText('Last claim')
  await page.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(page.getByTestId('claim-card').last()).toHaveAttribute('aria-current', 'true')
  // One that opens a dialog of its own, chosen with the arrow keys.
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('outlet')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('outlet-list')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  // One that leads into a field; from there the palette opens as well, and Escape gives the field back.
  await page.keyboard.press('F1')
  await page.keyboard.type('ratnale')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-focus=rationale]')).toBeFocused()
  await page.keyboard.press('F1')
  await page.keyboard.type('no such thing')
  await expect(palette.getByRole('status')).toContainText('No command is called “no such thing”')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-focus=rationale]')).toBeFocused()
  await expect(page.locator('[data-focus=rationale]')).toHaveValue('')
  // With the mouse.
  await page.keyboard.press('F1')
  await options.filter({ hasText: 'Show the keys' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})
