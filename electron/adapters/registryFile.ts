/** The outlet registry: the file that ships with Tickmark, under the library's own lowdb file. */
import { readFile } from 'node:fs/promises'
import { Low } from 'lowdb'
import type { ListedOutlet, Outlet, Registry } from '../core/model.js'
import { registrySchema } from '../core/model.js'
import { mergeRegistries } from '../core/outlets/mergeRegistries.js'
import type { OutletRegistry } from '../core/ports.js'
import type { Result } from '../core/result.js'
import { err, ok } from '../core/result.js'
import { fileFailure, storeFailure } from './failures.js'
import { nodeDisk } from './store/disk.js'
import { JsonFile } from './store/jsonFile.js'
import { DamagedFile } from './store/sealedFile.js'

const emptyRegistry = (): Registry => ({ format: 'tickmark.outlets/1', outlets: [] })

const readShipped = async (path: string): Promise<Result<readonly Outlet[]>> => {
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

/** Only the shipped registry: for work without a library. */
export const shippedRegistry = (path: string): Pick<OutletRegistry, 'list'> => {
  let held: Promise<Result<readonly ListedOutlet[]>> | undefined
  const read = async (): Promise<Result<readonly ListedOutlet[]>> => {
    const shipped = await readShipped(path)
    return shipped.ok ? ok(mergeRegistries(shipped.value, [])) : shipped
  }
  return {
    list: () => {
      held ??= read()
      return held
    },
  }
}

/**
 * `shippedPath` is seeds/outlets.json, `ownPath` the library's file; both are read once, when the registry is first asked.
 * `now` names a damaged own file, which is set aside and reported by the first answer.
 */
export const registryFile = (shippedPath: string, ownPath: string, now: () => string): OutletRegistry => {
  const own = new Low<Registry>(
    new JsonFile<Registry>(ownPath, registrySchema, { disk: nodeDisk, now, readOnly: false }),
    emptyRegistry(),
  )
  let held: Promise<Result<readonly ListedOutlet[]>> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const read = async (): Promise<Result<readonly ListedOutlet[]>> => {
    const shipped = await readShipped(shippedPath)
    if (!shipped.ok) return shipped
    try {
      await own.read()
    } catch (cause) {
      if (!(cause instanceof DamagedFile))
        return storeFailure(cause, 'read the library’s own outlets', ownPath)
      own.data = emptyRegistry()
      held = undefined
      return err('library-damaged', `${cause.message}. The outlets that ship with Tickmark are used.`, {
        path: ownPath,
      })
    }
    return ok(mergeRegistries(shipped.value, own.data.outlets))
  }
  const list = (): Promise<Result<readonly ListedOutlet[]>> => {
    held ??= read()
    return held
  }

  /** Changes run one after the other; one that cannot be written changes nothing. */
  const change = (edit: (outlets: readonly Outlet[]) => Result<Outlet[]>): Promise<Result<void>> => {
    const done = turn.then(async (): Promise<Result<void>> => {
      const listed = await list()
      if (!listed.ok) return listed
      const edited = edit(own.data.outlets)
      if (!edited.ok) return edited
      const before = own.data
      try {
        own.data = { ...before, outlets: edited.value }
        await own.write()
      } catch (cause) {
        own.data = before
        return storeFailure(cause, 'save the outlet', ownPath)
      }
      const shipped = await readShipped(shippedPath)
      if (!shipped.ok) return shipped
      held = Promise.resolve(ok(mergeRegistries(shipped.value, own.data.outlets)))
      return ok(undefined)
    })
    turn = done.catch(() => undefined)
    return done
  }

  return {
    list,
    save: (outlet) => change((outlets) => ok([...outlets.filter((o) => o.id !== outlet.id), outlet])),
    remove: (outletId) =>
      change((outlets) =>
        outlets.some((o) => o.id === outletId)
          ? ok(outlets.filter((o) => o.id !== outletId))
          : err('outlet-not-found', 'This outlet is not one of the library’s own.', { outletId }),
      ),
  }
}
