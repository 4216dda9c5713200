/** Opens a desk with a library of its own in the host under test, and watches that nothing leaves the machine. */
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { _electron, test as base, expect } from '@playwright/test'
import { electronForTests } from '../../scripts/parts/electronBinary.mjs'
import { startMain } from '../standin/mainProcess.js'
import { playWindow } from '../standin/player.js'

export const projectRoot = join(import.meta.dirname, '..', '..')

export interface DeskOptions {
  /** `stand-in`: the built Electron entry in Node, with a stand-in for Electron itself. */
  readonly host: 'browser' | 'stand-in' | 'electron'
}

export interface Desk {
  readonly page: Page
  readonly library: string
  /** What must not be: console errors, policy violations, requests that leave the machine, errors in the log. */
  readonly complaints: readonly string[]
}

const electron = electronForTests()

/** 127.0.0.1, the app's own scheme and the page's own data: everything else leaves the machine. */
const isLocal = (url: string): boolean =>
  /^(?:http:\/\/127\.0\.0\.1:\d+\/|app:\/\/tickmark\/|https:\/\/tickmark\.stand-in\/|blob:|data:)/u.test(url)

const watch = async (page: Page, complaints: string[]): Promise<void> => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (bug) => complaints.push(`page error: ${bug.message}`))
  page.on('request', (request) => {
    if (!isLocal(request.url())) complaints.push(`request: ${request.url()}`)
  })
  await page.exposeFunction('tickmarkTestComplain', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const complain: unknown = Reflect.get(globalThis, 'tickmarkTestComplain')
      if (typeof complain === 'function') complain(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}

/** Starts the browser host; resolves to its address and to what ends it. */
export const startServer = async (
  library: string,
): Promise<{ address: string; stop: () => Promise<void> }> => {
  const child = spawn(process.execPath, ['dist/electron/serve.js', '--library', library], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/u.exec(String(chunk))?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the browser host ended with code ${code}`)))
  })
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A new library asks who sits here; most journeys say so with their first decision. */
export const lookAround = async (page: Page): Promise<void> => {
  const asked = page.getByRole('dialog', { name: 'Who sits here?' })
  await expect(asked).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
}

/** What the program wrote down about itself. */
export const logOf = (library: string): Promise<string> =>
  readFile(join(library, 'logs', 'tickmark.log'), 'utf8')

const errorsLogged = async (library: string): Promise<readonly string[]> =>
  (await logOf(library)).split('\n').filter((line) => / error {3}/u.test(line))

const openInBrowser = async (browser: Browser, library: string, complaints: string[]) => {
  const server = await startServer(library)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  const page = await context.newPage()
  await watch(page, complaints)
  await page.goto(server.address)
  return {
    page,
    close: async () => {
      await context.close()
      await server.stop()
    },
  }
}

/** A second desk with another library, for journeys of two checkers; it is watched as the first one is. */
export const openOther = async (
  browser: Browser,
  library: string,
): Promise<{ page: Page; close: () => Promise<void> }> => {
  const complaints: string[] = []
  const { page, close } = await openInBrowser(browser, library, complaints)
  return {
    page,
    close: async () => {
      await close()
      expect([...complaints, ...(await errorsLogged(library))]).toEqual([])
    },
  }
}

const openInStandIn = async (browser: Browser, library: string, complaints: string[], scratch: string) => {
  const main = await startMain(scratch, { args: [`--library=${library}`] })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  const { page, refused } = await playWindow(main, context)
  await watch(page, complaints)
  await page.reload()
  return {
    page,
    close: async () => {
      // A window that is closed while a decision is on its way asks whether it may go, and nobody would answer.
      await expect(page.locator('[data-testid=saved-state][data-kind=saving]')).toHaveCount(0)
      main.tell({ kind: 'closeWindow', windowId: 1 })
      const code = await main.ended
      if (code !== 0) complaints.push(`the entry ended with ${code}`)
      complaints.push(...main.complaints, ...refused.map((url) => `refused: ${url}`))
      await context.close()
    },
  }
}

const openInElectron = async (binary: string, library: string, complaints: string[]) => {
  const app = await _electron.launch({
    executablePath: binary,
    args: [projectRoot, `--library=${library}`, '--no-sandbox'],
  })
  const page = await app.firstWindow()
  await watch(page, complaints)
  await page.reload()
  return { page, close: () => app.close() }
}

export const test = base.extend<DeskOptions & { desk: Desk; library: string; asksWho: boolean }>({
  host: ['browser', { option: true }],
  /** Leaves the question of the start on the screen. */
  asksWho: [false, { option: true }],
  library: async ({ browserName: _anyBrowser }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tickmark-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  desk: async ({ host, asksWho, library, playwright, launchOptions }, use, info) => {
    info.skip(host === 'electron' && electron.binary === null, electron.why)
    const complaints: string[] = []
    const browser = host === 'electron' ? null : await playwright.chromium.launch(launchOptions)
    const opened =
      browser === null
        ? await openInElectron(electron.binary ?? '', library, complaints)
        : host === 'browser'
          ? await openInBrowser(browser, library, complaints)
          : await openInStandIn(
              browser,
              library,
              complaints,
              join(info.project.outputDir, `w${info.workerIndex}`),
            )
    await expect(opened.page.getByTestId('story-item').first()).toBeVisible()
    if (!asksWho) await lookAround(opened.page)
    await use({ page: opened.page, library, complaints })
    await opened.close()
    await browser?.close()
    complaints.push(...(await errorsLogged(library)))
    expect(
      complaints,
      'no console error, no policy violation, no request that leaves the machine, no error in the log',
    ).toEqual([])
  },
})
export { expect }

/** The client's story where it lies beside the project, else a sample: name and text. */
export const storyToImport = async (): Promise<{ name: string; text: string; isClients: boolean }> => {
  const folder = join(projectRoot, '..', 'shared', 'seeds')
  const names = await readdir(folder).catch(() => [])
  const name = names.find((n) => n.endsWith('.txt'))
  if (name !== undefined) return { name, text: await readFile(join(folder, name), 'utf8'), isClients: true }
  const [sample] = (await readdir(join(projectRoot, 'seeds', 'stories')))
    .filter((n) => n.endsWith('.txt'))
    .toSorted()
  if (sample === undefined) throw new Error('seeds/stories holds no sample')
  const text = await readFile(join(projectRoot, 'seeds', 'stories', sample), 'utf8')
  // One line more makes it another story than the sample that is in the library.
  return { name: 'imported.txt', text: `${text.trimEnd()}\nNothing else was announced.\n`, isClients: false }
}
