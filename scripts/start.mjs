/** npm start: opens the desk, in Electron where it runs, else in the browser. */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { findChromiumFamily } from './parts/browsers.mjs'
import { ensureBuilt } from './parts/build.mjs'
import { fetchElectron, findElectron, whyElectronCannotRun } from './parts/electronBinary.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { root } from './parts/root.mjs'

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        library: { type: 'string' },
        port: { type: 'string' },
        browser: { type: 'boolean', default: false },
      },
    }).values
  } catch (cause) {
    console.error(`${cause.message.split('\n')[0]}. Use --browser, --library FOLDER and --port NUMBER.`)
    process.exit(2)
  }
}
const values = readOptions()

await ensureInstalled()
await ensureBuilt(['electron', 'renderer'])

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/** Ends with the child and passes on what would end it. */
const follow = (child) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
}

const openInBrowser = (address) => {
  const chromium = findChromiumFamily()
  const [command, args] =
    chromium !== null
      ? [chromium, [`--app=${address}`]]
      : process.platform === 'darwin'
        ? ['open', [address]]
        : process.platform === 'win32'
          ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
          : ['xdg-open', [address]]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => console.error('Open the address in a browser.'))
    .unref()
}

const startBrowserHost = (why) => {
  console.log(`${why} Starting the browser host instead.`)
  const args = ['dist/electron/serve.js']
  if (values.library !== undefined) args.push('--library', values.library)
  if (values.port !== undefined) args.push('--port', values.port)
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] })
  let opened = false
  child.stdout.on('data', (chunk) => {
    const text = String(chunk)
    process.stdout.write(text)
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(text)?.[0]
    if (address === undefined || opened || !hasDisplay) return
    opened = true
    openInBrowser(address)
  })
  follow(child)
}

const startElectron = (binary) => {
  const args = [root]
  if (values.library !== undefined) args.push(`--library=${values.library}`)
  follow(spawn(binary, args, { cwd: root, stdio: 'inherit' }))
}

if (values.browser) startBrowserHost('You asked for the browser.')
else if (!hasDisplay) startBrowserHost('There is no display for Electron’s window.')
else {
  const binary = findElectron() ?? fetchElectron()
  const why =
    binary === null
      ? 'Electron’s binary is not installed and could not be downloaded.'
      : whyElectronCannotRun(binary)
  if (why === null) startElectron(binary)
  else startBrowserHost(why)
}
