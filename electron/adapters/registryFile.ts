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
import type { FileOwner } from './store/fileOwner.js'
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
 * A damaged own file is set aside and reported by the first answer. What cannot be read now may be read later.
 */
export const registryFile = (shippedPath: string, ownPath: string, owner: FileOwner): OutletRegistry => {
  const own = new Low<Registry>(new JsonFile<Registry>(ownPath, registrySchema, owner.world), emptyRegistry())
  let shipped: readonly Outlet[] | null = null
  let held: readonly ListedOutlet[] | null = null
  let turn: Promise<unknown> = Promise.resolve()
  /** One after the other: a reading that ends late must not undo a change. */
  const inTurn = <T>(act: () => Promise<Result<T>>): Promise<Result<T>> => {
    const done = turn.then(act)
    turn = done.catch(() => undefined)
    return done
  }
  const merge = (from: readonly Outlet[]): readonly ListedOutlet[] => {
    held = mergeRegistries(from, own.data.outlets)
    return held
  }

  const read = async (): Promise<Result<readonly ListedOutlet[]>> => {
    if (held !== null) return ok(held)
    const seeds = shipped === null ? await readShipped(shippedPath) : ok(shipped)
    if (!seeds.ok) return seeds
    shipped = seeds.value
    try {
      await own.read()
    } catch (cause) {
      if (!(cause instanceof DamagedFile))
        return storeFailure(cause, 'read the library’s own outlets', ownPath)
      own.data = emptyRegistry()
      merge(shipped)
      return err('library-damaged', `${cause.message}. The outlets that ship with Tickmark are used.`, {
        path: ownPath,
      })
    }
    return ok(merge(shipped))
  }

  /** A change that cannot be written changes nothing. */
  const change = (edit: (outlets: readonly Outlet[]) => Result<Outlet[]>): Promise<Result<void>> =>
    inTurn(async (): Promise<Result<void>> => {
      const may = await owner.mayWrite()
      if (!may.ok) return may
      const listed = await read()
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
      merge(shipped ?? [])
      return ok(undefined)
    })

  return {
    list: () => (held === null ? inTurn(read) : Promise.resolve(ok(held))),
    save: (outlet) => change((outlets) => ok([...outlets.filter((o) => o.id !== outlet.id), outlet])),
    remove: (outletId) =>
      change((outlets) =>
        outlets.some((o) => o.id === outletId)
          ? ok(outlets.filter((o) => o.id !== outletId))
          : err('outlet-not-found', 'This outlet is not one of the library’s own.', { outletId }),
      ),
  }
}
