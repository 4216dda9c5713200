/** npm run bench:start: browser host from the process's start to the first claim on the screen, small library beside large. */
import { spawn, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { chromium } from '@playwright/test'
import { ensureChromium, howToGetChromium } from '../../scripts/parts/browsers.mjs'
import { ensureBuilt } from '../../scripts/parts/build.mjs'
import { root } from '../../scripts/parts/root.mjs'
import { bundle } from '../support/bundle.mjs'

/** Stories in the two libraries, the rounds that are counted, and what the large one may take at most of the small one's time. */
const few = 4
const many = 10_000
const rounds = Number(process.env.TICKMARK_ROUNDS ?? 11)
const bar = 1.3
/** A round that has no claim by then is broken, in milliseconds. */
const patience = 60_000

const executablePath = await ensureChromium()
if (executablePath === null) {
  console.error(howToGetChromium)
  process.exit(1)
}
await ensureBuilt(['electron', 'renderer'])
// Beside the project, not in the system's folder for passing files, which may lie in memory.
const scratch = mkdtempSync(join(root, 'node_modules', '.tickmark-bench-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

const maker = await bundle('test/bench/storeBench.ts', join(scratch, 'bundle'))
const libraryOf = (stories) => join(scratch, `stories-${stories}`)
for (const stories of [few, many]) {
  console.error(`making ${stories} stories…`)
  execFileSync(process.execPath, [maker, 'make', libraryOf(stories), String(stories)], { stdio: 'ignore' })
}

const startHost = async (library) => {
  const child = spawn(process.execPath, ['dist/electron/serve.js', '--library', library], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => {
    child.once('exit', resolve)
  })
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/u.exec(String(chunk))?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the browser host ended with code ${code}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { address, stop }
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})

/** Milliseconds from the process's start to the printed address, and on to the first claim. */
const startOnce = async (stories) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const begun = performance.now()
  const host = await startHost(libraryOf(stories))
  const listening = performance.now()
  await page.goto(host.address)
  await page.getByTestId('claim-card').first().waitFor({ timeout: patience })
  const shown = performance.now()
  await page.close()
  await host.stop()
  return { address: listening - begun, page: shown - listening, whole: shown - begun }
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const runs = { [few]: [], [many]: [] }
// One round of each that is not counted: the disk's cache and the index of the search.
for (const stories of [few, many]) await startOnce(stories)
for (let round = 0; round < rounds; round++) {
  const order = round % 2 === 0 ? [few, many] : [many, few]
  for (const stories of order) runs[stories].push(await startOnce(stories))
}
await browser.close()

const line = (what, of) => {
  const [small, large] = [few, many].map((n) => median(runs[n].map(of)))
  console.log(
    `${what.padEnd(44)} ${small.toFixed(0).padStart(6)} ms ${large.toFixed(0).padStart(6)} ms   ${(large / small).toFixed(2)}x`,
  )
  return large / small
}
console.log(`${''.padEnd(40)} ${few} stories ${many} stories, median of ${rounds} rounds`)
line('process start to the address', (r) => r.address)
line('address to the first claim', (r) => r.page)
const ratio = line('process start to the first claim', (r) => r.whole)
const holds = ratio <= bar
console.log(`${holds ? 'holds' : 'FAILS'}: ${ratio.toFixed(2)}x of at most ${bar}x`)
process.exitCode = holds ? 0 : 1
