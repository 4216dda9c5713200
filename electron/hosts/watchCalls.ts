/** Logs what came of calls: those that failed, with their code, and those that took long. What was asked and answered is not looked at. */
import { ORPCError } from '@orpc/server'
import { performance } from 'node:perf_hooks'
import type { Log } from '../core/log/log.js'
import { errorCodeSchema } from '../core/result.js'

/** A call that takes longer is worth a line, in milliseconds. */
const slow = 1_000

const failureIn = (output: unknown): string | null => {
  if (typeof output !== 'object' || output === null || !('ok' in output) || output.ok !== false) return null
  const error: unknown = 'error' in output ? output.error : null
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  const code = errorCodeSchema.safeParse(error.code)
  return code.success ? code.data : null
}

/** Passes on what `call` gives or throws. `operation` is its name in the contract. */
export const watchCall = async <T extends { readonly output: unknown }>(
  log: Log,
  operation: string,
  call: () => Promise<T>,
): Promise<T> => {
  const begun = performance.now()
  const passed = (): number => Math.round(performance.now() - begun)
  try {
    const result = await call()
    const code = failureIn(result.output)
    if (code !== null && code !== 'cancelled')
      log.note('warning', 'call.failed', { operation, code, ms: passed() })
    else if (passed() >= slow) log.note('info', 'call.slow', { operation, ms: passed() })
    return result
  } catch (cause) {
    if (cause instanceof ORPCError && cause.status < 500)
      log.note('warning', 'call.refused', { operation, code: cause.code })
    else if (!(cause instanceof Error && cause.name === 'AbortError'))
      log.bug(`call.broke:${operation}`, cause)
    throw cause
  }
}
