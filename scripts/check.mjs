/** npm run check: format, lint and types of everything. Ends with exit code 1 when something is to be mended. */
import { join } from 'node:path'
import { ensureInstalled } from './parts/install.mjs'
import { root, run } from './parts/root.mjs'

await ensureInstalled()
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

/**
 * Each check with its command; all run, so that one look shows everything.
 * @type {[string, string, string[]][]}
 */
const checks = [
  ['format', 'biome', ['format', '.']],
  ['lint', 'oxlint', ['--quiet']],
  ...['electron/core', 'electron', 'renderer', 'test'].map((project) => [
    `types of ${project}`,
    'tsc',
    ['-p', project],
  ]),
]
let failed = 0
for (const [name, command, args] of checks) {
  const code = await run(bin(command), args)
  if (code !== 0) {
    failed++
    console.error(`check failed: ${name}`)
  }
}
console.log(`${checks.length - failed} of ${checks.length} checks hold`)
process.exitCode = failed === 0 ? 0 : 1
