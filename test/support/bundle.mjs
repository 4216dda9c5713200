/** Bundles one TypeScript entry for plain Node, for tests and benches that measure or kill a process of their own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')

/**
 * @param {string} entry path below the project
 * @param {string} outDir folder that takes the bundle
 * @param {Readonly<Record<string, string>>} workers name and path of what runs in threads of its own
 * @returns {Promise<string>} the bundle's path
 */
export const bundle = async (entry, outDir, workers = {}) => {
  mkdirSync(outDir, { recursive: true })
  // Workers are named .js, as in the built program.
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}')
  const input = { main: entry, ...workers }
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(root, path)])),
        external: ['better-sqlite3'],
        output: {
          format: 'es',
          entryFileNames: ({ name }) => (name === 'main' ? 'main.mjs' : `${name}.js`),
          chunkFileNames: '[name]-[hash].mjs',
        },
      },
    },
  })
  return join(outDir, 'main.mjs')
}
