/** npm run dist: packages the desktop app for the system it runs on, into release/. Arguments go to electron-builder. */
import { join } from 'node:path'
import { ensureBuilt } from './parts/build.mjs'
import { drawIcons } from './parts/drawIcons.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { root, run } from './parts/root.mjs'
import { writeNotices } from './parts/writeNotices.mjs'

await ensureInstalled()
await ensureBuilt(['electron', 'renderer'])
writeNotices()
await drawIcons(join(root, 'dist', 'icons'))
process.exitCode = await run(process.execPath, [
  join(root, 'node_modules', 'electron-builder', 'cli.js'),
  '--publish',
  'never',
  ...process.argv.slice(2),
])
