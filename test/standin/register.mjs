/** Makes `import 'electron'` find the stand-in: `node --import …/register.mjs dist/electron/main.js`. */
import { register } from 'node:module'

const hooks = `export const resolve = (specifier, context, next) =>
  specifier === 'electron'
    ? { url: ${JSON.stringify(process.env.STANDIN_MODULE)}, shortCircuit: true }
    : next(specifier, context)`

register(`data:text/javascript,${encodeURIComponent(hooks)}`)
