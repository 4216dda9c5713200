/** Bundles one TypeScript entry for plain Node, for tests and benches that measure or kill a process of their own. */
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')

/**
 * @param {string} entry path below the project
 * @param {string} outDir folder that takes the bundle
 * @returns {Promise<string>} the bundle's path
 */
export const bundle = async (entry, outDir) => {
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
        input: { main: join(root, entry) },
        external: ['better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return join(outDir, 'main.mjs')
}
