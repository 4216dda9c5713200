/** Bundles the extraction of this checkout and loads it into this process, with the registry that ships. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Gives a function that extracts one text, as the desk does. */
export const loadTickmark = async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: {
        input: {
          extractStory: join(root, 'electron/core/claims/extractStory.ts'),
          outletIndex: join(root, 'electron/core/outlets/outletIndex.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
  const { extractStory } = await import(pathToFileURL(join(outDir, 'extractStory.mjs')).href)
  const { buildOutletIndex } = await import(pathToFileURL(join(outDir, 'outletIndex.mjs')).href)
  const { outlets } = JSON.parse(readFileSync(join(root, 'seeds', 'outlets.json'), 'utf8'))
  const index = buildOutletIndex(outlets)
  const sha256 = '0'.repeat(64)
  return (text) => extractStory({ text, sha256, mediaType: 'text/plain', date: '2025-09-02' }, index)
}
