/** npm test: types, lint, unit tests, browser tests; ends in “N passed, N failed, N skipped” alone on a line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
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
/** What failed and why, told once more at the end: who has only the last lines of a run still learns it. */
const failures = []

/** The first lines of a reason, without the colours that a runner gave it. */
const tellShort = (why) =>
  stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 15)
    .map((line) => `  ${line.slice(0, 240)}`)
    .join('\n')

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
  const told = counts.failures ?? []
  // A part that breaks without a failed test is told, too.
  if (counts.failed > 0)
    failures.push(...(told.length > 0 ? told : [{ test: name, why: `ended with code ${code}` }]))
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
  failures.push({ test: 'browser tests', why: howToGetChromium })
} else {
  await part('browser tests', 'node_modules/@playwright/test/cli.js', ['test'], {
    TICKMARK_CHROMIUM: chromium,
  })
}
rmSync(scratch, { recursive: true, force: true })

for (const { test, why } of failures) console.log(`\nfailed: ${test}\n${tellShort(why)}`)
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
