/** Installs the packages of package-lock.json when they are missing or of another lockfile. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root } from './root.mjs'

/** npm writes this file last, so it tells that an install came to its end. */
const installed = join(root, 'node_modules', '.package-lock.json')
const lockfile = join(root, 'package-lock.json')

export const ensureInstalled = async () => {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return
  console.error('Installing packages…')
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdout: 2 })
  if (code === 0) return
  console.error(
    'npm ci failed. Check that this machine reaches the npm registry, then run the command again.',
  )
  process.exit(1)
}
