/** Reads what the browser host is started with, and says what is wrong with it. */
import { parseArgs } from 'node:util'
import type { Result } from '../core/result.js'
import { err, ok } from '../core/result.js'

export interface BrowserOptions {
  /** A library's folder; without it the user's own. */
  readonly library: string | undefined
  /** 0 takes any free one. */
  readonly port: number
}

const usage = 'Use --library FOLDER and --port NUMBER (0 to 65535; 0 takes a free one).'

/** There is no option for another address than 127.0.0.1: a library is never served to other machines. */
export const readBrowserOptions = (args: readonly string[]): Result<BrowserOptions> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { library: { type: 'string' }, port: { type: 'string', default: '0' } },
    })
    const port = /^\d{1,5}$/u.test(values.port) ? Number(values.port) : Number.NaN
    if (!(port <= 65_535))
      return err('bad-input', `“${values.port}” is no port. ${usage}`, { port: values.port })
    return ok({ library: values.library, port })
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    return err('bad-input', `${said}. ${usage}`, {})
  }
}

/** Why the host could not take its port, for the checker to read. */
export const portRefusal = (port: number, cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  const why =
    code === 'EADDRINUSE'
      ? 'another program uses it'
      : code === 'EACCES'
        ? 'this account may not use it'
        : `the system says ${code}`
  return `Port ${port} of this machine cannot be taken: ${why}. Choose another with --port, or leave the option out.`
}
