/** Installs the packages of package-lock.json when they are missing or of other versions. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root } from './root.mjs'

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Compares with the list that npm leaves of what it installed; packages for other platforms may be missing from that. */
const isInstalled = () => {
  const list = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const installed = packagesOf(list)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path] === undefined ? wanted.optional === true : installed[path].version === wanted.version),
  )
}

export const ensureInstalled = async () => {
  if (isInstalled()) return
  console.error('Installing packages…')
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdout: 2 })
  if (code === 0) return
  console.error(
    'npm ci failed. Check that this machine reaches the npm registry, then run the command again.',
  )
  process.exit(1)
}
