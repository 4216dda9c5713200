/** Lays a library's own outlets over the registry that ships with Tickmark: what a checker wrote wins. */
import type { ListedOutlet, Outlet } from '../model.js'

const namesOf = (outlet: Outlet): readonly string[] => [
  outlet.name,
  ...(outlet.aliases ?? []),
  ...(outlet.abbreviations ?? []),
  ...(outlet.nativeNames ?? []),
]

const without = (names: readonly string[] | undefined, taken: ReadonlySet<string>): string[] | undefined => {
  const left = names?.filter((name) => !taken.has(name))
  return left === undefined || left.length === 0 ? undefined : left
}

/** The outlet without the names that an own outlet claims; its official name stays, as it is how the outlet is shown. */
const yieldNames = (outlet: Outlet, taken: ReadonlySet<string>): Outlet => {
  if (!namesOf(outlet).some((name) => taken.has(name))) return outlet
  const { aliases, abbreviations, nativeNames, ambiguous, ...rest } = outlet
  const claimed = taken.has(outlet.name) ? [...(ambiguous ?? []), outlet.name] : ambiguous
  const kept = {
    aliases: without(aliases, taken),
    abbreviations: without(abbreviations, taken),
    nativeNames: without(nativeNames, taken),
    ambiguous: claimed,
  }
  return { ...rest, ...Object.fromEntries(Object.entries(kept).filter(([, names]) => names !== undefined)) }
}

/** Own outlets replace shipped ones of the same id, and take the names that they claim from all others. */
export const mergeRegistries = (
  shipped: readonly Outlet[],
  own: readonly Outlet[],
): readonly ListedOutlet[] => {
  const ownIds = new Set(own.map((o) => o.id))
  const taken = new Set(own.flatMap(namesOf))
  return [
    ...own.map((outlet) => ({ ...outlet, own: true })),
    ...shipped
      .filter((o) => !ownIds.has(o.id))
      .map((outlet) => ({ ...yieldNames(outlet, taken), own: false })),
  ]
}
