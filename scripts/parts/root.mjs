/** The project's folder and what every script needs to run other programs. */
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Runs a program to its end; resolves to its exit code. stdout goes to `stdout` ('inherit', 'ignore', or 2 for our stderr). */
export const run = (command, args, { env = process.env, stdout = 'inherit', stderr = 'inherit' } = {}) =>
  new Promise((resolve, reject) => {
    // Node starts a .cmd file only through a shell.
    const shell = process.platform === 'win32' && command.endsWith('.cmd')
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', stdout, stderr] })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
  })

/** npm as the one that runs us, on every platform. */
export const npm = (args, options) => {
  const cli = process.env.npm_execpath
  return cli === undefined
    ? run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
    : run(process.execPath, [cli, ...args], options)
}
