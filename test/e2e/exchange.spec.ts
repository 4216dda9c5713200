/** Two desks with a library each exchange their work through a folder. */
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { expect, lookAround, startServer, test } from './desk.js'

const share = async (page: Page, folder: string): Promise<void> => {
  await page.keyboard.press('y')
  await page.getByLabel('Folder', { exact: true }).fill(folder)
  await page.getByRole('button', { name: 'Share this folder' }).click()
}

const mark = async (page: Page, key: 's' | 'd', name: string): Promise<void> => {
  await page.keyboard.press(`Shift+${key}`)
  await page.getByLabel('Your name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('saved-state')).toHaveAttribute('data-kind', 'saved')
}

test('two desks exchange their work through a shared folder, and a disk that was taken away is told', async ({
  desk,
  launchOptions,
}) => {
  const { page: ana, library } = desk
  const folder = join(library, '..', `${library.split('/').at(-1) ?? ''}-shared`)
  const server = await startServer(`${library}-ben`)
  const browser = await chromium.launch(launchOptions)
  try {
    const ben = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
    await ben.goto(server.address)
    await expect(ben.getByTestId('story-item').first()).toBeVisible()
    await lookAround(ben)

    await share(ana, folder)
    await expect(ana.locator('dialog .trouble')).toContainText('is not there')
    await mkdir(folder)
    await ana.getByRole('button', { name: 'Share this folder' }).click()
    await expect(ana.getByTestId('exchange-outcome')).toContainText('0 stories went out')
    await ana.keyboard.press('Escape')
    await mark(ana, 's', 'Ana')
    await ana.keyboard.press('y')
    await ana.getByRole('button', { name: 'Exchange now' }).click()
    await expect(ana.getByTestId('exchange-outcome')).toContainText('1 story went out')

    await share(ben, folder)
    await expect(ben.getByTestId('exchange-outcome')).toContainText('1 decision came in')
    await ben.keyboard.press('Escape')
    await mark(ben, 'd', 'Ben')
    await expect(ben.locator('[data-testid=claim-card][data-status=conflict]')).toHaveCount(1)
    await ben.keyboard.press('y')
    await ben.getByRole('button', { name: 'Exchange now' }).click()
    await expect(ben.getByTestId('exchange-outcome')).toContainText('1 story went out')

    await ana.getByRole('button', { name: 'Exchange now' }).click()
    await expect(ana.getByTestId('exchange-outcome')).toContainText('1 decision came in')
    await ana.keyboard.press('Escape')
    await expect(ana.locator('[data-testid=claim-card][data-status=conflict]')).toHaveCount(1)

    await rename(folder, `${folder}-away`)
    await ana.getByTestId('shared-sign').click()
    await ana.getByRole('button', { name: 'Exchange now' }).click()
    await expect(ana.locator('dialog .trouble')).toContainText('is not there')
    await ana.keyboard.press('Escape')
    await expect(ana.getByTestId('shared-sign')).toHaveAttribute('data-kind', 'failed')
    await rename(`${folder}-away`, folder)
    await ana.getByTestId('shared-sign').click()
    await ana.getByRole('button', { name: 'Share no more' }).click()
    await expect(ana.getByTestId('shared-sign')).toHaveCount(0)
  } finally {
    await browser.close()
    await server.stop()
  }
})
