/** Finds a Chromium for tests, and a browser to show the desk in. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names) {
    const folder = folders.find((f) => f !== '' && existsSync(join(f, name)))
    if (folder !== undefined) return join(folder, name)
  }
  return null
}

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

const isRootOnDebian = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  onPath(['apt-get']) !== null

/** A Chromium to test in: an installed one, Playwright's, or Debian's package, which is installed when we may. Null if none. */
export const ensureChromium = async () => {
  const found =
    firstThatExists([process.env.TICKMARK_CHROMIUM]) ?? findChromiumFamily() ?? (await playwrightChromium())
  if (found !== null) return found
  if (isRootOnDebian()) {
    console.error('Installing Debian’s chromium…')
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      quiet,
    )
  }
  return findChromiumFamily()
}

export const howToGetChromium =
  'No Chromium was found for the browser tests. Install Chromium or Google Chrome, or run “npx playwright install chromium”, or name one in TICKMARK_CHROMIUM.'
