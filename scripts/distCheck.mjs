/** npm run dist:check: packages the app offline around a stand-in for Electron, and looks at what came out. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage, extractFile } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { ensureBuilt } from './parts/build.mjs'
import { drawIcons } from './parts/drawIcons.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { root, run } from './parts/root.mjs'
import { writeStandInDistribution } from './parts/standInDistribution.mjs'
import { bundledPackages, cratesOfTypesetter, writeNotices } from './parts/writeNotices.mjs'

/** What the archive may weigh: the renderer, the bundles and the outlet registry. Bytes. */
const sizeBudget = 32e6

await ensureInstalled()
await ensureBuilt(['electron', 'renderer'])
writeNotices()
await drawIcons(join(root, 'dist', 'icons'))

const scratch = mkdtempSync(join(tmpdir(), 'tickmark-dist-'))
const failures = []
const expect = (holds, what) => {
  console.log(`${holds ? 'holds' : 'FAILS'}: ${what}`)
  if (!holds) failures.push(what)
}
try {
  const distribution = join(scratch, 'electron')
  writeStandInDistribution(distribution)
  const code = await run(process.execPath, [
    join(root, 'node_modules', 'electron-builder', 'cli.js'),
    '--linux',
    'dir',
    '--publish',
    'never',
    `-c.electronDist=${distribution}`,
    `-c.directories.output=${join(scratch, 'release')}`,
  ])
  expect(code === 0, 'electron-builder packages without the network')
  const unpacked = join(scratch, 'release', 'linux-unpacked')
  const archive = join(unpacked, 'resources', 'app.asar')
  expect(existsSync(archive), 'there is an archive')

  const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'))
  for (const wanted of [
    '/package.json',
    '/dist/electron/main.js',
    '/dist/electron/preload.cjs',
    '/dist/electron/extractionWorker.js',
    '/dist/electron/searchWorker.js',
    '/dist/electron/documentWorker.js',
    '/dist/electron/typesetWorker.js',
    '/dist/electron/version.json',
    '/dist/renderer/index.html',
    '/seeds/outlets.json',
  ])
    expect(files.includes(wanted), `${wanted} is inside`)
  expect(
    files.some((f) => /^\/dist\/renderer\/assets\/editor\.worker-.*\.js$/u.test(f)),
    'Monaco’s worker is inside',
  )
  const page = String(extractFile(archive, 'dist/renderer/index.html'))
  const entries = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map(
    ([, path]) => `/dist/renderer/${path}`,
  )
  expect(
    entries.some((f) => f.endsWith('.js')) && entries.every((f) => files.includes(f)),
    'what the page loads first is inside',
  )
  const about = JSON.parse(String(extractFile(archive, 'package.json')))
  const named = JSON.parse(String(extractFile(archive, 'dist/electron/version.json')))
  expect(
    about.main === 'dist/electron/main.js' && about.desktopName === 'tickmark.desktop',
    'Electron finds its entry, and Linux its desktop entry',
  )
  expect(
    named.version === about.version && /^(?:[0-9a-f]{40}(?:-dirty)?|unknown)$/u.test(named.commit),
    `version and commit are inside: ${named.version} ${named.commit}`,
  )
  const strangers = files.filter(
    (f) => !/^\/(?:package\.json$|dist(?:\/electron|\/renderer|$)|seeds(?:\/|$))/u.test(f),
  )
  expect(
    strangers.length === 0,
    `nothing but bundles and seeds is inside${strangers.map((f) => ` ${f}`).join('')}`,
  )
  expect(
    !files.some((f) => f.endsWith('.map') || f.includes('node_modules')),
    'no source map, no node_modules',
  )
  const scripts = files.filter((f) => /\.(?:js|cjs|html|css)$/u.test(f))
  const leaks = scripts.filter((f) => extractFile(archive, f.slice(1)).includes(root))
  expect(leaks.length === 0, `no path of this machine is inside${leaks.map((f) => ` ${f}`).join('')}`)
  expect(!/https?:\/\//u.test(page), 'the page names no address of the network')
  const { size } = statSync(archive)
  console.log(`SHA-256 of the archive: ${createHash('sha256').update(readFileSync(archive)).digest('hex')}`)
  expect(size <= sizeBudget, `the archive has ${(size / 1e6).toFixed(1)} MB of ${sizeBudget / 1e6}`)

  const wire = await getCurrentFuseWire(join(unpacked, 'tickmark'))
  const on = (fuse) => String.fromCharCode(wire[fuse]) === '1'
  for (const [fuse, wanted] of [
    ['RunAsNode', false],
    ['EnableCookieEncryption', true],
    ['EnableNodeOptionsEnvironmentVariable', false],
    ['EnableNodeCliInspectArguments', false],
    ['EnableEmbeddedAsarIntegrityValidation', true],
    ['OnlyLoadAppFromAsar', true],
    ['LoadBrowserProcessSpecificV8Snapshot', false],
    ['GrantFileProtocolExtraPrivileges', false],
  ])
    expect(on(FuseV1Options[fuse]) === wanted, `fuse ${fuse} is ${wanted ? 'on' : 'off'}`)

  const notices = readFileSync(join(unpacked, 'resources', 'THIRD-PARTY-LICENCES.md'), 'utf8')
  const bill = JSON.parse(readFileSync(join(unpacked, 'sbom.cdx.json'), 'utf8'))
  const missing = bundledPackages().filter(
    ({ name, version }) =>
      !notices.includes(`## ${name} ${version}`) ||
      !bill.components.some((c) => c.name === name && c.version === version),
  )
  expect(
    missing.length === 0,
    `every bundled package is in the licences and the bill of materials${missing.map((m) => ` ${m.name}`).join('')}`,
  )
  const crates = cratesOfTypesetter()
  expect(
    crates.length > 100 && crates.every((crate) => notices.includes(`\n- ${crate}\n`)),
    `the licences name what is compiled into the typesetter: ${crates.length} crates`,
  )
  expect(existsSync(join(unpacked, 'LICENSE')), 'our own licence is beside the program')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(
  failures.length === 0 ? 'The package is as it should be.' : `${failures.length} things are wrong.`,
)
process.exitCode = failures.length === 0 ? 0 : 1
