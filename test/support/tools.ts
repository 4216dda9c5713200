/** Programs that are not ours and may not be here: tests that need one are skipped with its name. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { TestContext } from 'vitest'

export const hasTool = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)))

/** Skips the test, and says for want of what. */
export const needTools = (context: TestContext, ...names: readonly string[]): void => {
  const missing = names.filter((name) => !hasTool(name))
  if (missing.length > 0) context.skip(`${missing.join(' and ')}: not installed`)
}

/** What the program prints; one that fails fails the test. 64 MB at most. */
export const runTool = (name: string, args: readonly string[], input?: string | Uint8Array): string =>
  execFileSync(name, args, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
