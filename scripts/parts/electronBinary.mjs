/** Finds Electron's binary, or fetches it where it can be fetched. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const executable =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
/** How long the download may take, in milliseconds: about 110 MB. */
const patience = 10 * 60_000

/** The path of the binary, or null. */
export const findElectron = () => {
  const folders = [process.env.ELECTRON_OVERRIDE_DIST_PATH, join(root, 'node_modules', 'electron', 'dist')]
  for (const folder of folders) {
    if (folder !== undefined && existsSync(join(folder, executable))) return join(folder, executable)
  }
  return null
}

/** Runs Electron's own installer, which downloads from GitHub, checks its hash and unpacks. The path, or null. */
export const fetchElectron = () => {
  console.error('Fetching Electron (once)…')
  spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: patience,
  })
  return findElectron()
}
