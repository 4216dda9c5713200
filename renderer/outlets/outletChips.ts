/** The outlets cited for a claim as chips: how the credit reaches the claim, and what each outlet's own report turned out to say. */
import type {
  Attribution,
  ClaimState,
  Evidence,
  ListedOutlet,
  Mention,
  OutletRef,
  Scope,
  Stance,
} from '../../electron/core/model.js'
import type { OutletDirectory } from './outletDirectory.js'
import { emptyDirectory, findListed, foldName, namesOf } from './outletDirectory.js'

export interface OutletChipView {
  readonly key: string
  readonly outlet: OutletRef
  readonly name: string
  readonly scope: Scope
  /** "covers paragraph", "credit line", or nothing when the claim itself credits the outlet. */
  readonly label: string
  /** The outlet whose report this one passes on, where it says so. */
  readonly via: string | null
  /** False while no registry knows the outlet. */
  readonly listed: boolean
  readonly sign: '' | '=' | '≠' | '=≠' | '–'
  readonly description: string
  readonly mention: { readonly start: number; readonly end: number }
}

const scopes: readonly Scope[] = ['claim', 'paragraph', 'story']
const labels: Readonly<Record<Scope, string>> = {
  claim: '',
  paragraph: 'covers paragraph',
  story: 'credit line',
}
const signOf = (stances: ReadonlySet<Stance>): OutletChipView['sign'] => {
  if (stances.has('backs')) return stances.has('contradicts') ? '=≠' : '='
  if (stances.has('contradicts')) return '≠'
  return stances.has('silent') ? '–' : ''
}

export const signWords: Readonly<Record<OutletChipView['sign'], string>> = {
  '': 'No evidence from this outlet yet',
  '=': 'Its own report backs the claim',
  '≠': 'Its own report contradicts the claim',
  '=≠': 'Its own reports back and contradict the claim',
  '–': 'Its own report is silent on the claim',
}

const stancesOf = (
  outlet: OutletRef,
  listed: ListedOutlet | null,
  evidence: readonly Evidence[],
): ReadonlySet<Stance> => {
  const names = new Set([outlet.name, ...(listed === null ? [] : namesOf(listed))].map(foldName))
  return new Set(evidence.filter((e) => names.has(foldName(e.outlet))).map((e) => e.stance))
}

const sayWhere: Readonly<Record<Scope, (cue: string) => string>> = {
  claim: (cue) => `Credited in this claim by ${cue}`,
  paragraph: (cue) => `Credited elsewhere in the paragraph by ${cue}, which covers this claim`,
  story: (cue) => `Credited for the whole story by ${cue}`,
}
const sayWhy = ({ scope, cue, rule }: Attribution): string =>
  `${sayWhere[scope](`“${cue.text.trim()}”`)} (rule ${rule})`

/** What the chips need of the story and the registry besides the claim. */
export interface ChipContext {
  readonly registry: OutletDirectory
  /** Where a relayed outlet that no registry lists gets its name from. */
  readonly mentions: readonly Pick<Mention, 'outlet'>[]
}

/** One chip for each outlet, at the scope that is nearest to the claim; its other credits are told in the description. */
export const outletChips = (
  { claim, evidence }: Pick<ClaimState, 'claim' | 'evidence'>,
  { registry, mentions }: ChipContext = { registry: emptyDirectory, mentions: [] },
): readonly OutletChipView[] => {
  const credits = new Map<string, readonly [Attribution, ...Attribution[]]>()
  for (const a of claim.attributions.toSorted((x, y) => scopes.indexOf(x.scope) - scopes.indexOf(y.scope))) {
    const key = findListed(registry, a.outlet)?.id ?? a.outlet.id
    const held = credits.get(key)
    credits.set(key, held === undefined ? [a] : [...held, a])
  }
  const nameOf = (id: string): string =>
    registry.byId.get(id)?.name ?? mentions.find((m) => m.outlet.id === id)?.outlet.name ?? id
  return [...credits].map(([key, [nearest, ...others]]) => {
    const listed = findListed(registry, nearest.outlet)
    const isListed = nearest.outlet.listed || listed !== null
    const sign = signOf(stancesOf(nearest.outlet, listed, evidence))
    const relays = [nearest, ...others].find((a) => a.relays !== undefined)?.relays
    const via = relays === undefined ? null : nameOf(relays)
    const further = scopes.flatMap(
      (scope) => others.find((a) => a.scope === scope && scope !== nearest.scope) ?? [],
    )
    const facts = [
      sayWhy(nearest),
      ...(via === null ? [] : [`It passes on what ${via} reported`]),
      ...further.map((a) => `Also: ${sayWhy(a)}`),
      ...(isListed ? [] : ['Not in the outlet registry']),
      signWords[sign],
    ]
    return {
      key,
      outlet: nearest.outlet,
      name: listed?.name ?? nearest.outlet.name,
      scope: nearest.scope,
      label: labels[nearest.scope],
      via,
      listed: isListed,
      sign,
      description: `${facts.join('. ')}.`,
      mention: nearest.mention,
    }
  })
}
