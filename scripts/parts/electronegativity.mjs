/** Runs electronegativity, which knows Electron's pitfalls, over the files of the shell; its findings are none or explained. */
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm, root, run } from './root.mjs'

/** The last release, of June 2023. It is no package of the project: it brings 147 MB and packages that nobody keeps. */
const release = '1.10.3'
const home = join(root, 'node_modules', '.cache', `electronegativity-${release}`)

/** What it reads: everything that imports Electron, and the page. It knows a policy only from the page's markup. */
const read = [
  'electron/main.ts',
  'electron/preload.ts',
  'electron/shell',
  'electron/hosts',
  'renderer/index.html',
]

/**
 * Findings that stand, each with its file and why; one that comes up no more is to be taken off this list.
 * @type {Readonly<Record<string, string>>}
 */
const explained = {
  'CSP_GLOBAL_CHECK application':
    'the policy is a header that the app’s own scheme sends (electron/hosts/contentSecurityPolicy.ts)',
  'AUXCLICK_JS_CHECK electron/shell/window.ts':
    'a middle click opens nothing: every new window and every navigation is refused (electron/shell/security.ts)',
  'PRELOAD_JS_CHECK electron/shell/window.ts':
    'the preload script hands over one message port and nothing else',
  'OPEN_EXTERNAL_JS_CHECK electron/shell/outsideLinks.ts':
    'http and https only, and only after a dialog that shows the whole address',
  'CERTIFICATE_ERROR_EVENT_JS_CHECK electron/shell/security.ts':
    'the answer is always false: no certificate is trusted, because the app connects to nothing',
  'CERTIFICATE_VERIFY_PROC_JS_CHECK electron/shell/security.ts':
    'the procedure refuses every certificate (-2), because the app connects to nothing',
}

/** It asks GitHub for Electron's releases and its own translations; a check may not call out either. */
const offline = `const refuse = (...all) => process.nextTick(all.at(-1), Object.assign(new Error('off'), { code: 'ENOTFOUND' }))
require('node:dns').lookup = refuse
`

/** Into a folder of its own first: a broken-off install must not pass for a whole one. Without the network npm gives up at once. */
const install = async () => {
  const fresh = `${home}-${process.pid}`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  await writeFile(join(fresh, 'package.json'), '{ "private": true }\n')
  const wanted = `@doyensec/electronegativity@${release}`
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
  const sparing = ['--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']
  const code = await npm(['install', '--prefix', fresh, ...quiet, ...sparing, wanted], {
    stdout: 'ignore',
    stderr: 'ignore',
  })
  if (code === 0) await rename(fresh, home)
  await rm(fresh, { recursive: true, force: true })
  return code === 0
}

const entry = join(home, 'node_modules', '@doyensec', 'electronegativity', 'dist', 'index.js')

/** Gives what is wrong, a line each; null when the program could not be had. */
export const runElectronegativity = async () => {
  if (!existsSync(entry)) {
    console.error('Fetching electronegativity (once)…')
    if (!(await install())) return null
  }
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const scratch = await mkdtemp(join(tmpdir(), 'tickmark-electronegativity-'))
  try {
    const input = join(scratch, 'input')
    for (const path of read) await cp(join(root, path), join(input, path), { recursive: true })
    await writeFile(join(scratch, 'offline.cjs'), offline)
    const output = join(scratch, 'findings.sarif')
    const flags = ['-i', input, '-o', output, '-r', '-e', devDependencies.electron]
    await run(process.execPath, ['--require', join(scratch, 'offline.cjs'), entry, ...flags], {
      stdout: 'ignore',
      stderr: 'ignore',
    })
    const { runs } = JSON.parse(await readFile(output, 'utf8'))
    const found = runs.flatMap(({ results }) =>
      results.map(({ ruleId, message, locations }) => {
        const { artifactLocation, region } = locations[0].physicalLocation
        // Findings on the whole application name the root of the disk.
        const file = artifactLocation.uri === 'file:///' ? 'application' : artifactLocation.uri
        return {
          key: `${ruleId} ${file}`,
          line: `${ruleId} ${file}:${region?.startLine ?? 0}: ${message.text}`,
        }
      }),
    )
    for (const { key } of found)
      if (Object.hasOwn(explained, key)) console.log(`electronegativity: ${key}: ${explained[key]}`)
    const keys = new Set(found.map(({ key }) => key))
    return [
      ...found.filter(({ key }) => !Object.hasOwn(explained, key)).map(({ line }) => line),
      ...Object.keys(explained)
        .filter((key) => !keys.has(key))
        .map((key) => `${key} is explained and was not found`),
    ]
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
