/** npm test: types, lint, unit tests, browser tests; ends in “N passed, N failed, N skipped” alone on a line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, howToGetChromium } from './parts/browsers.mjs'
import { ensureBuilt } from './parts/build.mjs'
import { ensureReportReaders } from './parts/debian.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { root, run } from './parts/root.mjs'

await ensureInstalled()

const scratch = mkdtempSync(join(tmpdir(), 'tickmark-test-'))
/** Colour is for terminals. */
const quiet = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
const total = { passed: 0, failed: 0, skipped: 0 }

/** Runs a part and adds its counts; a part that leaves none, because it broke before its tests, counts as one failure. */
const part = async (name, command, args, env = {}) => {
  console.log(`\n— ${name}`)
  const file = join(scratch, `${name.replaceAll(' ', '-')}.json`)
  const code = await run(process.execPath, [join(root, command), ...args], {
    env: { ...process.env, ...quiet, ...env, TICKMARK_COUNTS: file },
  })
  let counts
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    counts = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  for (const key of Object.keys(total)) total[key] += counts[key]
}

await part('check', 'scripts/check.mjs', [])
await ensureBuilt(['electron', 'renderer'])
ensureReportReaders()
await part('unit tests', 'node_modules/vitest/vitest.mjs', [
  'run',
  '--reporter=dot',
  `--reporter=${join(root, 'scripts/parts/vitestCounts.mjs')}`,
])
await part('packaging', 'scripts/distCheck.mjs', [])
const chromium = await ensureChromium()
if (chromium === null) {
  console.error(howToGetChromium)
  total.failed++
} else {
  await part('browser tests', 'node_modules/@playwright/test/cli.js', ['test'], {
    TICKMARK_CHROMIUM: chromium,
  })
}
rmSync(scratch, { recursive: true, force: true })

process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
