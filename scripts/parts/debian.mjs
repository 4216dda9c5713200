/** Programs from Debian's packages, for tests, where we are root. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these programs that is there, or null. */
export const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names) {
    const folder = folders.find((f) => f !== '' && existsSync(join(f, name)))
    if (folder !== undefined) return join(folder, name)
  }
  return null
}

export const mayInstallFromDebian = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  onPath(['apt-get']) !== null

/** What could not be had stays away: who needs it says so. */
export const installFromDebian = (packages) => {
  console.error(`Installing Debian’s ${packages.join(', ')}…`)
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}

/** Programs of others that read reports back, and the packages that bring them. */
const readers = {
  pandoc: 'pandoc',
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  python3: 'python3',
  csvjson: 'csvkit',
}

/** Where they cannot be had, the tests that need them are skipped by name. */
export const ensureReportReaders = () => {
  const missing = Object.entries(readers).filter(([program]) => onPath([program]) === null)
  if (missing.length > 0 && mayInstallFromDebian()) installFromDebian(missing.map(([, name]) => name))
}
