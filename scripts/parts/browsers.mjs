/** Finds a Chromium for tests, and a browser to show the desk in. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installFromDebian, mayInstallFromDebian, onPath } from './debian.mjs'

const firstThatExists = (paths) => paths.find((path) => path !== undefined && existsSync(path)) ?? null

/** An installed browser of the Chromium family, or null. */
export const findChromiumFamily = () => {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
    return firstThatExists(apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`))
  }
  if (process.platform === 'win32') {
    const bases = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ].filter(Boolean)
    return firstThatExists(
      bases.flatMap((base) => [
        join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    )
  }
  return onPath([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ])
}

const playwrightChromium = async () => {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

/** A Chromium to test in: an installed one, Playwright's, or Debian's package, which is installed when we may. Null if none. */
export const ensureChromium = async () => {
  const found =
    firstThatExists([process.env.TICKMARK_CHROMIUM]) ?? findChromiumFamily() ?? (await playwrightChromium())
  if (found !== null) return found
  if (mayInstallFromDebian()) {
    installFromDebian(['chromium', 'fonts-noto-core'])
  }
  return findChromiumFamily()
}

export const howToGetChromium =
  'No Chromium was found for the browser tests. Install Chromium or Google Chrome, or run “npx playwright install chromium”, or name one in TICKMARK_CHROMIUM.'
