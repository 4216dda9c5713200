/** Makes `import 'electron'` find the stand-in: `node --import …/register.mjs dist/electron/main.js`. */
import { register } from 'node:module'

const hooks = `export const resolve = (specifier, context, next) =>
  specifier === 'electron'
    ? { url: ${JSON.stringify(process.env.STANDIN_MODULE)}, shortCircuit: true }
    : next(specifier, context)`

// Electron's own: where the package keeps what lies beside the archive.
process.resourcesPath = process.env.STANDIN_RESOURCES ?? process.cwd()
// The entry is the same for each system; what it does on another one is seen by pretending.
if (process.env.STANDIN_PLATFORM !== undefined)
  Object.defineProperty(process, 'platform', { value: process.env.STANDIN_PLATFORM })

register(`data:text/javascript,${encodeURIComponent(hooks)}`)
