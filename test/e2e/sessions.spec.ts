import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, lookAround, startServer, test } from './desk.js'

const text =
  'Ferry returns to the sound\n\nThe ferry returned on Monday after repairs that cost 3.1 million pounds, Reuters reported.\n\nThe crossing takes an hour.\n'
const buffer = Buffer.from(text)
const sha256 = createHash('sha256').update(buffer).digest('hex')

/** Imports the story and marks its first claim in the name of `checker`. */
const importAndMark = async (page: Page, checker: string, key: 's' | 'd'): Promise<void> => {
  await page.locator('#story-files').setInputFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer })
  await expect(
    page.locator(`[data-testid=claim-card][data-claim-id^="${sha256.slice(0, 12)}"]`).first(),
  ).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press(key)
  await page.getByLabel(/your name/iu).fill(checker)
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('saved-state').filter({ hasText: '✓ Saved' })).toBeVisible()
}

test('a package carries a verdict to another library, where a dry run tells the conflict before the merge', async ({
  desk,
  browser,
}) => {
  const { page } = desk
  await importAndMark(page, 'Ana', 's')
  await page.keyboard.press('h')
  const packing = page.getByRole('dialog')
  await expect(packing.getByLabel('Stories')).toHaveValue('story')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    packing.getByRole('button', { name: 'Save…' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Ferry-returns-to-the-sound.tickmark')
  const scratch = await mkdtemp(join(tmpdir(), 'tickmark-e2e-other-'))
  const file = join(scratch, download.suggestedFilename())
  await download.saveAs(file)
  await expect(packing).toBeHidden()

  const server = await startServer(join(scratch, 'library'))
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(server.address)
  await expect(other.getByTestId('story-item').first()).toBeVisible()
  await lookAround(other)
  await importAndMark(other, 'Ben', 'd')
  await other.locator('#package-files').setInputFiles(file)
  const merging = other.getByRole('dialog')
  await expect(merging.getByTestId('merge-summary')).toContainText('Made by Ana')
  await expect(merging.getByTestId('merge-summary')).toContainText('Signed with the key')
  await expect(merging.getByTestId('merge-summary')).toContainText('1 new decision')
  await expect(merging.getByTestId('merge-conflicts')).toContainText('1 conflict')
  await expect(merging.getByTestId('merge-conflicts')).toContainText('Disputed: Ben')
  await expect(merging.getByTestId('merge-conflicts')).toContainText('Supported: Ana')
  await merging.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(merging.getByText('Merged: 1 new decision')).toBeVisible()
  await merging.getByRole('button', { name: 'Close' }).click()
  await expect(
    other.locator(`[data-testid=claim-card][data-claim-id^="${sha256.slice(0, 12)}"]`).first(),
  ).toHaveAttribute('data-status', 'conflict')

  // The same package again, and a file that is none.
  await other.locator('#package-files').setInputFiles(file)
  await expect(merging.getByTestId('merge-summary')).toContainText('Everything in it is here already')
  await merging.getByRole('button', { name: 'Close' }).click()
  const noPackage = { name: 'ferry.tickmark', mimeType: 'application/zip', buffer }
  await other.locator('#package-files').setInputFiles(noPackage)
  await expect(merging.getByRole('alert')).toContainText('no sound zip file')
  await context.close()
  await server.stop()
  await rm(scratch, { recursive: true, force: true })
})
