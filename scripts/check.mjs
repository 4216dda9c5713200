/** npm run check: format, lint, types and Electron's pitfalls. Ends with exit code 1 when something is to be mended. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runElectronegativity } from './parts/electronegativity.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { root, run } from './parts/root.mjs'

await ensureInstalled()
/** The script behind a package's command: node runs it on every system, Windows included. */
const script = (packageName, command) => {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Each check with its command; all run, so that one look shows everything.
 * @type {[string, string, string[]][]}
 */
const checks = [
  ['format', script('@biomejs/biome', 'biome'), ['format', '.']],
  ['lint', script('oxlint', 'oxlint'), ['--quiet']],
]
for (const project of ['electron/core', 'electron', 'renderer', 'test']) {
  checks.push([`types of ${project}`, script('typescript', 'tsc'), ['-p', project]])
}
let failed = 0
for (const [name, command, args] of checks) {
  const code = await run(process.execPath, [command, ...args])
  if (code !== 0) {
    failed++
    console.error(`check failed: ${name}`)
  }
}
const findings = await runElectronegativity()
if (findings === null)
  console.log(
    'skipped: electronegativity: it is not here and the npm registry cannot be reached; “npm run check” fetches it where it can',
  )
else if (findings.length > 0) {
  failed++
  console.error(findings.join('\n'))
  console.error('check failed: electronegativity')
}
const all = checks.length + (findings === null ? 0 : 1)
console.log(`${all - failed} of ${all} checks hold${findings === null ? ', 1 skipped' : ''}`)
if (process.env.TICKMARK_COUNTS !== undefined)
  writeFileSync(
    process.env.TICKMARK_COUNTS,
    JSON.stringify({ passed: all - failed, failed, skipped: findings === null ? 1 : 0 }),
  )
process.exitCode = failed === 0 ? 0 : 1
