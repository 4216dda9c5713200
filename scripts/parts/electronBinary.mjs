/** Finds Electron's binary, or fetches it where it can be fetched. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Why Electron would not start here although its binary is there, in one sentence; null when nothing speaks against it. */
export const whyElectronCannotRun = (binary) => {
  if (process.platform !== 'linux') return null
  if (process.getuid?.() === 0) return 'Electron does not run as root.'
  const restricted = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  if (!existsSync(restricted) || readFileSync(restricted, 'utf8').trim() !== '1') return null
  // Without user namespaces the sandbox needs its helper to be root's and setuid.
  const helper = join(dirname(binary), 'chrome-sandbox')
  const isSetuidRoot =
    existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & 0o4000) !== 0
  return isSetuidRoot
    ? null
    : 'This system forbids the sandbox of an Electron that is not installed as a package.'
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

/** The binary for the journeys, or in one sentence why they are skipped and which command runs them. */
export const electronForTests = () => {
  const binary = findElectron()
  if (binary === null)
    return {
      binary,
      why: 'Electron’s binary is not installed here; “npx install-electron && npm test” runs this where GitHub can be reached',
    }
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
  return hasDisplay
    ? { binary, why: '' }
    : {
        binary: null,
        why: 'there is no display for Electron; “xvfb-run --auto-servernum npm test” runs this',
      }
}
