/** Writes down what the packaged app is made of: third-party licences, a software bill of materials, version and commit. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Packages whose licence text does not name everything inside them. */
const furtherNotices = [['monaco-editor', 'ThirdPartyNotices.txt']]

/** WebAssembly whose package says nothing of the Rust crates in it. */
const typesetter = '@myriaddreamin/typst-ts-web-compiler'

/** A crate's name and version in the path of its source, which messages of Rust bear. */
const cratePath = /\/registry\/src\/[^/\0]+\/([a-z][\w-]*)-(\d+\.\d+\.\d+[\w.+-]*)\//giu

/** The crates that the typesetter's binary names, each as "name version". One that has no message is not named. */
export const cratesOfTypesetter = () => {
  const wasm = join(root, 'node_modules', typesetter, 'pkg', 'typst_ts_web_compiler_bg.wasm')
  const found = readFileSync(wasm).toString('latin1').matchAll(cratePath)
  return [...new Set([...found].map(([, name, version]) => `${name} ${version}`))].sort()
}

const noticeOfTypesetter = () =>
  [
    `## Inside ${typesetter}`,
    'The package states Apache-2.0 for itself, contains the typesetter Typst (Apache-2.0), and lists nothing else that is compiled into it. These are the Rust crates that its binary names; each has a licence of its own, which can be read at crates.io. The list may lack crates that the binary does not name.',
    cratesOfTypesetter()
      .map((crate) => `- ${crate}`)
      .join('\n'),
  ].join('\n\n')

/** Fonts are copied beside the bundles, so the bundler does not know them. */
const fontPackages = () => {
  const faces = readJson(join(root, 'electron/adapters/reports/pdf/faces.json'))
  return [...new Set(faces.map((face) => face.packageName))].map((packageName) => {
    const folder = join(root, 'node_modules', '@fontsource', packageName)
    const { name, version, license } = readJson(join(folder, 'package.json'))
    return { name, version, identifier: license, text: readFileSync(join(folder, 'LICENSE'), 'utf8') }
  })
}

/** What the bundler took into the two bundles and what is copied beside them, each package once, by name. */
export const bundledPackages = () => {
  const all = [
    ...['electron', 'renderer'].flatMap((target) => readJson(join(root, 'dist', target, 'licences.json'))),
    ...fontPackages(),
  ]
  const byName = new Map(all.map((entry) => [`${entry.name}@${entry.version}`, entry]))
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** For packages that name the licence and bring no copy: any of that licence's text will do, it names nobody. */
const withoutText = (identifier, packages) =>
  identifier === 'Apache-2.0'
    ? (packages.find((p) => p.identifier === identifier && p.text)?.text ??
      readFileSync(join(root, 'node_modules', 'typescript', 'LICENSE'), 'utf8'))
    : ''

const licences = (packages) => {
  const parts = packages.map(({ name, version, identifier, text }) =>
    [`## ${name} ${version}`, `Licence: ${identifier}`, text || withoutText(identifier, packages)]
      .join('\n\n')
      .trimEnd(),
  )
  for (const [name, file] of furtherNotices) {
    const path = join(root, 'node_modules', name, file)
    if (existsSync(path)) parts.push(`## Inside ${name}\n\n${readFileSync(path, 'utf8').trimEnd()}`)
  }
  parts.push(noticeOfTypesetter())
  return [
    '# Third-party licences',
    'Electron and Chromium come with licence files of their own.',
    ...parts,
    '',
  ].join('\n\n')
}

/** npm's own bill, cut down to what is shipped: the bundled packages and Electron. */
const billOfMaterials = (packages, commit) => {
  const npm = process.env.npm_execpath
  // vite leaves NODE_ENV=production behind, and npm would leave development packages out: all of ours are.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include=dev']
  const asked =
    npm === undefined
      ? spawnSync('npm', args, { cwd: root, maxBuffer: 64e6, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], { cwd: root, maxBuffer: 64e6 })
  if (asked.status !== 0) throw new Error(`npm sbom failed: ${String(asked.stderr)}`)
  const bill = JSON.parse(String(asked.stdout))
  const shipped = new Set([
    ...packages.map(({ name, version }) => `${name}@${version}`),
    bill.metadata.component['bom-ref'],
  ])
  const isShipped = (component) => shipped.has(component['bom-ref']) || component.name === 'electron'
  const components = bill.components.filter(isShipped)
  const kept = new Set([...components.map((c) => c['bom-ref']), bill.metadata.component['bom-ref']])
  const { serialNumber: _random, ...rest } = bill
  return {
    ...rest,
    // The same commit gives the same bytes: no random number, no time of day.
    metadata: {
      tools: bill.metadata.tools,
      component: {
        ...bill.metadata.component,
        name: 'tickmark',
        properties: [{ name: 'commit', value: commit }],
      },
    },
    components: components.map((c) => ({ ...c, scope: 'required' })),
    dependencies: bill.dependencies
      .filter((d) => kept.has(d.ref))
      .map((d) => ({ ...d, dependsOn: (d.dependsOn ?? []).filter((ref) => kept.has(ref)) })),
  }
}

const readCommit = () => {
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root })
  if (git.status !== 0) return 'unknown'
  // What was changed since is in no commit: a package of it must not pass for that one.
  const changed = spawnSync('git', ['status', '--porcelain'], { cwd: root })
  return `${String(git.stdout).trim()}${String(changed.stdout).trim() === '' ? '' : '-dirty'}`
}

/** Writes the three files below dist/. */
export const writeNotices = () => {
  const packages = bundledPackages()
  const commit = readCommit()
  const { version } = readJson(join(root, 'package.json'))
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENCES.md'), licences(packages))
  writeFileSync(
    join(root, 'dist', 'sbom.cdx.json'),
    `${JSON.stringify(billOfMaterials(packages, commit), null, 2)}\n`,
  )
  writeFileSync(join(root, 'dist', 'electron', 'version.json'), `${JSON.stringify({ version, commit })}\n`)
}
