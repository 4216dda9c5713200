/** The registry as the screen uses it: looked up by id, searched as one types, and asked who an unlisted name has become. */
import type { ListedOutlet, Outlet, OutletRef } from '../../electron/core/model.js'
import { countryNames } from './countries.js'
import { idOfUnlisted } from './outletId.js'

export interface OutletDirectory {
  readonly outlets: readonly ListedOutlet[]
  readonly byId: ReadonlyMap<string, ListedOutlet>
}

export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLocaleLowerCase()

export const namesOf = (outlet: Outlet): readonly string[] => [
  outlet.name,
  ...(outlet.aliases ?? []),
  ...(outlet.abbreviations ?? []),
  ...(outlet.nativeNames ?? []),
]

export const createDirectory = (outlets: readonly ListedOutlet[]): OutletDirectory => ({
  outlets,
  byId: new Map(outlets.map((o) => [o.id, o])),
})

export const emptyDirectory = createDirectory([])

/**
 * The outlet of the registry that a story's outlet is. Stories keep their credits as they were read, so one that was not
 * listed then is found by the id it would be given; another outlet that merely has this id is not taken for it.
 */
export const findListed = (directory: OutletDirectory, ref: OutletRef): ListedOutlet | null => {
  const known = directory.byId.get(ref.id)
  if (known !== undefined || ref.listed) return known ?? null
  const candidate = directory.byId.get(idOfUnlisted(ref))
  if (candidate === undefined) return null
  const name = foldName(ref.name)
  return candidate.own || namesOf(candidate).some((n) => foldName(n) === name) ? candidate : null
}

interface Searchable {
  readonly outlet: ListedOutlet
  readonly name: string
  readonly short: readonly string[]
  readonly all: string
}

const prepared = new WeakMap<OutletDirectory, readonly Searchable[]>()

/** Folding 4,500 outlets takes some 30 ms, so it is done once for a registry, when it is first searched. */
const prepare = (directory: OutletDirectory): readonly Searchable[] => {
  const held = prepared.get(directory)
  if (held !== undefined) return held
  const made = directory.outlets.map((outlet) => ({
    outlet,
    name: foldName(outlet.name),
    short: [outlet.id, ...(outlet.abbreviations ?? []), ...(outlet.aliases ?? [])].map(foldName),
    all: foldName(
      [
        ...namesOf(outlet),
        outlet.id,
        ...(outlet.domains ?? []),
        ...(outlet.programmes ?? []),
        outlet.owner ?? '',
        outlet.kind,
        outlet.country ?? '',
        ...countryNames(outlet.country ?? ''),
      ].join('\n'),
    ),
  }))
  prepared.set(directory, made)
  return made
}

/** Lower is nearer: the name itself, a short form, the beginning of the name, anything else that matches. */
const rankOf = ({ name, short, outlet }: Searchable, query: string): number => {
  if (query === '') return outlet.own ? 0 : 1
  if (name === query) return 0
  if (short.includes(query)) return 1
  if (name.startsWith(query)) return 2
  return outlet.own ? 3 : 4
}

/** Every word must occur in a name, the id, a domain, the owner, the kind or the country; the nearest come first. */
export const searchOutlets = (
  directory: OutletDirectory,
  query: string,
  limit: number,
): { readonly found: readonly ListedOutlet[]; readonly total: number } => {
  const folded = foldName(query)
  const words = folded.split(/\s+/u).filter(Boolean)
  const hits = prepare(directory)
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map((hit) => ({ hit, rank: rankOf(hit, folded) }))
  const found = hits
    .sort((a, b) => a.rank - b.rank || (a.hit.name < b.hit.name ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit.outlet)
  return { found, total: hits.length }
}
