/** The outlet registry: the file that ships with Tickmark, under the library's own outlets. */
import { readFile } from 'node:fs/promises'
import type { ListedOutlet, Outlet, OutletChange, OutletFields } from '../core/model.js'
import { registrySchema } from '../core/model.js'
import { mergeRegistries } from '../core/outlets/mergeRegistries.js'
import { changedFields, latestChanges, ownOutlets } from '../core/outlets/ownOutlets.js'
import type { OutletMark, OutletRegistry } from '../core/ports.js'
import type { Result } from '../core/result.js'
import { err, ok } from '../core/result.js'
import { fileFailure, storeFailure } from './failures.js'
import type { FileOwner } from './store/fileOwner.js'
import type { OutletFile } from './store/outletFile.js'
import { DamagedFile } from './store/sealedFile.js'

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

/** A change never stands before the one that it follows, though the clock was set back. */
const laterThan = (at: string, changes: readonly OutletChange[]): string => {
  const last = changes.reduce((latest, c) => (c.at > latest ? c.at : latest), '')
  return at > last ? at : new Date(Date.parse(last) + 1).toISOString()
}

/**
 * `shippedPath` is seeds/outlets.json, `own` the library's changes; both are read once, when the registry is first asked.
 * A damaged own file is set aside and reported by the first answer. What cannot be read now may be read later.
 */
export const registryFile = (
  shippedPath: string,
  own: OutletFile,
  owner: Pick<FileOwner, 'mayWrite'>,
): OutletRegistry => {
  let shipped: { readonly list: readonly Outlet[]; readonly byId: ReadonlyMap<string, Outlet> } | null = null
  let held: { readonly changes: readonly OutletChange[]; readonly listed: readonly ListedOutlet[] } | null =
    null

  const readOwn = async (): Promise<Result<readonly OutletChange[]>> => {
    try {
      return ok(await own.all())
    } catch (cause) {
      return cause instanceof DamagedFile
        ? err('library-damaged', `${cause.message}. The outlets that ship with Tickmark are used.`, {
            path: own.path,
          })
        : storeFailure(cause, 'read the library’s own outlets', own.path)
    }
  }

  const readSeeds = async (): Promise<Result<NonNullable<typeof shipped>>> => {
    if (shipped !== null) return ok(shipped)
    const seeds = await readShipped(shippedPath)
    if (!seeds.ok) return seeds
    shipped = { list: seeds.value, byId: new Map(seeds.value.map((o) => [o.id, o])) }
    return ok(shipped)
  }

  const list = async (): Promise<Result<readonly ListedOutlet[]>> => {
    const seeds = await readSeeds()
    if (!seeds.ok) return seeds
    const changes = await readOwn()
    if (!changes.ok) return changes
    if (held?.changes !== changes.value) {
      const outlets = ownOutlets(changes.value, seeds.value.byId)
      held = { changes: changes.value, listed: mergeRegistries(seeds.value.list, outlets) }
    }
    return ok(held.listed)
  }

  /** `fieldsAfter` makes the change of the own outlet as it stands and as it ships. */
  const change = async (
    outletId: string,
    mark: OutletMark,
    fieldsAfter: (now: Outlet | undefined, shippedOne: Outlet | undefined) => Result<OutletFields | null>,
  ): Promise<Result<void>> => {
    const may = await owner.mayWrite()
    if (!may.ok) return may
    const seeds = await readSeeds()
    if (!seeds.ok) return seeds
    const changes = await readOwn()
    if (!changes.ok) return changes
    const about = changes.value.filter((c) => c.outletId === outletId)
    const [now] = ownOutlets(about, seeds.value.byId)
    const fields = fieldsAfter(now, seeds.value.byId.get(outletId))
    if (!fields.ok) return fields
    try {
      const seen = [...latestChanges(about)]
      await own.add([{ ...mark, at: laterThan(mark.at, about), outletId, fields: fields.value, seen }])
      return ok(undefined)
    } catch (cause) {
      return storeFailure(cause, 'save the outlet', own.path)
    }
  }

  return {
    list,
    changes: readOwn,
    save: (outlet, mark) =>
      change(outlet.id, mark, (now, shippedOne) => ok(changedFields(outlet, now ?? shippedOne))),
    remove: (outletId, mark) =>
      change(outletId, mark, (now) =>
        now === undefined
          ? err('outlet-not-found', 'This outlet is not one of the library’s own.', { outletId })
          : ok(null),
      ),
    write: (outletId, fields, mark) => change(outletId, mark, () => ok(fields)),
  }
}
