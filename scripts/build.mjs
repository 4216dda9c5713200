/** npm run build: builds what is stale. */
import { ensureBuilt } from './parts/build.mjs'
import { ensureInstalled } from './parts/install.mjs'

await ensureInstalled()
await ensureBuilt(['electron', 'renderer'])
