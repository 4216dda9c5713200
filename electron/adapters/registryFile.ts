/** Reads the outlet registry that ships with Tickmark. */
import { readFile } from 'node:fs/promises'
import { registrySchema } from '../core/model.js'
import type { Outlet } from '../core/model.js'
import type { OutletRegistry } from '../core/ports.js'
import type { Result } from '../core/result.js'
import { err, ok } from '../core/result.js'
import { fileFailure } from './failures.js'

/** `path` is seeds/outlets.json; it is read once, at the first call. */
export const registryFile = (path: string): OutletRegistry => {
  let held: Promise<Result<readonly Outlet[]>> | undefined
  const read = async (): Promise<Result<readonly Outlet[]>> => {
    try {
      const parsed = registrySchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
      if (parsed.success) return ok(parsed.data.outlets)
      const issue = parsed.error.issues[0]
      return err(
        'outlet-invalid',
        `The outlet registry ${path} is damaged at ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? '?'}. Install Tickmark again.`,
        { path },
      )
    } catch (cause) {
      return fileFailure(cause, path)
    }
  }
  return {
    list: () => {
      held ??= read()
      return held
    },
  }
}
