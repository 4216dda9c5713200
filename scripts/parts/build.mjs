/** Builds what is stale: the renderer, and the bundles that run in Node and Electron. */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from './root.mjs'

const dist = join(root, 'dist')

/** Every file that goes into a target, with size and time: cheap enough for each start of the command line. */
const fingerprint = (paths) => {
  const hash = createHash('sha256')
  const visit = (path) => {
    const stat = statSync(path)
    if (!stat.isDirectory()) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
    else for (const name of readdirSync(path).sort()) visit(join(path, name))
  }
  for (const path of paths) if (existsSync(join(root, path))) visit(join(root, path))
  return hash.digest('hex')
}

/**
 * Builds into a folder of its own and swaps it in, so that a running program never sees half a build. What is built is always
 * the product: a test runner's NODE_ENV would make React's development build of it, with the paths of this machine inside.
 */
const buildInto = async (target, build) => {
  const fresh = join(dist, `.${target}-${process.pid}`)
  rmSync(fresh, { recursive: true, force: true })
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build(fresh)
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
  rmSync(join(dist, target), { recursive: true, force: true })
  renameSync(fresh, join(dist, target))
}

/** The fonts that PDF reports embed; they are read when one is made. */
const copyFonts = (folder) => {
  mkdirSync(folder, { recursive: true })
  const faces = JSON.parse(readFileSync(join(root, 'electron/adapters/reports/pdf/faces.json'), 'utf8'))
  for (const { packageName, part, weights } of faces)
    for (const weight of weights) {
      const name = `${packageName}-${part}-${weight}-normal.woff`
      copyFileSync(join(root, 'node_modules/@fontsource', packageName, 'files', name), join(folder, name))
    }
}

/** The typesetter of PDF reports, packed: 28 MB become 9, and it is unpacked when the first report asks for it. */
const packTypesetter = (folder) => {
  const wasm = readFileSync(
    join(root, 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'),
  )
  // Quality 5 of 11 takes a second; the best saves another tenth and takes a minute.
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants
  const params = { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_LGWIN]: 24 }
  writeFileSync(join(folder, 'typst.wasm.br'), brotliCompressSync(wasm, { params }))
}

const targets = {
  renderer: {
    sources: ['renderer', 'electron/core', 'vite.config.ts', 'package-lock.json'],
    build: async (outDir) => {
      const { build } = await import('vite')
      await build({
        root: join(root, 'renderer'),
        configFile: join(root, 'vite.config.ts'),
        logLevel: 'error',
        build: { outDir, emptyOutDir: true, license: { fileName: 'licences.json' } },
      })
    },
  },
  electron: {
    sources: ['electron', 'package-lock.json'],
    build: async (outDir) => {
      const { build } = await import('vite')
      const bundle = (entries, format, extension) =>
        build({
          root,
          configFile: false,
          publicDir: false,
          logLevel: 'error',
          ssr: { noExternal: true, external: ['electron'], target: 'node' },
          build: {
            ssr: true,
            target: 'node20',
            outDir,
            emptyOutDir: false,
            minify: false,
            // The preload script bundles no package.
            license: format === 'es' ? { fileName: 'licences.json' } : false,
            rolldownOptions: {
              input: Object.fromEntries(entries.map(([name, path]) => [name, join(root, path)])),
              external: ['electron'],
              output: {
                format,
                entryFileNames: `[name].${extension}`,
                chunkFileNames: `[name]-[hash].${extension}`,
              },
            },
          },
        })
      await bundle(
        [
          ['main', 'electron/main.ts'],
          ['serve', 'electron/serve.ts'],
          ['cli', 'electron/cli.ts'],
          ['extractionWorker', 'electron/adapters/extraction/extractionWorker.ts'],
          ['searchWorker', 'electron/adapters/search/searchWorker.ts'],
          ['documentWorker', 'electron/adapters/reports/documentWorker.ts'],
          ['typesetWorker', 'electron/adapters/reports/pdf/typesetWorker.ts'],
        ],
        'es',
        'js',
      )
      copyFonts(join(outDir, 'fonts'))
      packTypesetter(outDir)
      // A sandboxed preload script cannot be an ES module.
      await bundle([['preload', 'electron/preload.ts']], 'cjs', 'cjs')
    },
  },
}

/** @param {('renderer' | 'electron')[]} names */
export const ensureBuilt = async (names) => {
  mkdirSync(dist, { recursive: true })
  for (const name of names) {
    const { sources, build } = targets[name]
    const wanted = fingerprint(sources)
    const stamp = join(dist, `${name}.stamp`)
    if (existsSync(join(dist, name)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    console.error(`Building ${name}…`)
    await buildInto(name, build)
    writeFileSync(stamp, wanted)
  }
}
