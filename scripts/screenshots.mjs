/** npm run screenshots: pictures of the real desk for the README, in light and dark, from the sample stories. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureChromium, howToGetChromium } from './parts/browsers.mjs'
import { ensureBuilt } from './parts/build.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { root } from './parts/root.mjs'

/** --story FILE shows that story instead of the first sample; --out DIR puts the pictures elsewhere. */
const [sample] = readdirSync(join(root, 'seeds', 'stories')).sort()
const { values } = parseArgs({
  options: { story: { type: 'string' }, out: { type: 'string', default: join(root, 'docs', 'screenshots') } },
})

await ensureInstalled()
await ensureBuilt(['electron', 'renderer'])
const executablePath = await ensureChromium()
if (executablePath === null) {
  console.error(howToGetChromium)
  process.exit(1)
}
const { chromium } = await import('playwright')

const library = mkdtempSync(join(tmpdir(), 'tickmark-screenshots-'))
const server = spawn(process.execPath, [join(root, 'dist/electron/serve.js'), '--library', library], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const address = await new Promise((resolve) => {
  server.stdout.on('data', (chunk) => {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/u.exec(String(chunk))?.[0]
    if (found !== undefined) resolve(found)
  })
})
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync(values.out, { recursive: true })
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByTestId('story-item').first().waitFor()
  // A new library asks who sits here.
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  const story = values.story ?? join(root, 'seeds', 'stories', sample)
  await page.locator('input[type=file]').first().setInputFiles(story)
  const sha256 = createHash('sha256').update(readFileSync(story)).digest('hex')
  await page
    .locator(`[data-testid=claim-card][data-claim-id^="${sha256.slice(0, 12)}"]`)
    .first()
    .waitFor()
  // A desk at work: some claims marked, the next one open.
  await page.keyboard.press('s')
  const name = page.getByLabel(/your name/iu)
  await name.fill('M. Adeyemi')
  await page.keyboard.press('Enter')
  await page.locator('[data-testid=claim-card][data-status=supported]').first().waitFor()
  for (const key of ['d', 'u']) {
    const before = await page.locator('[data-testid=claim-card][data-status=open]').count()
    await page.keyboard.press(key)
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-testid=claim-card][data-status=open]').length < n,
      before,
    )
  }
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.waitForTimeout(600)
    const path = join(values.out, scheme === 'light' ? 'desk.png' : 'desk-dark.png')
    await page.screenshot({ path })
    console.log(path)
  }
} finally {
  await browser.close()
  server.kill('SIGTERM')
  rmSync(library, { recursive: true, force: true })
}
