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
import { findListed, foldName, namesOf } from './outletDirectory.js'
import type { PlainKey, Speech } from '../words/speak.js'

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
const labelKeys = {
  claim: null,
  paragraph: 'outlets.coversParagraph',
  story: 'outlets.creditLine',
} as const
const signOf = (stances: ReadonlySet<Stance>): OutletChipView['sign'] => {
  if (stances.has('backs')) return stances.has('contradicts') ? '=≠' : '='
  if (stances.has('contradicts')) return '≠'
  return stances.has('silent') ? '–' : ''
}

const signKeys: Readonly<Record<OutletChipView['sign'], PlainKey>> = {
  '': 'outlets.noEvidence',
  '=': 'outlets.backs',
  '≠': 'outlets.contradicts',
  '=≠': 'outlets.backsAndContradicts',
  '–': 'outlets.silent',
}

const stancesOf = (
  outlet: OutletRef,
  listed: ListedOutlet | null,
  evidence: readonly Evidence[],
): ReadonlySet<Stance> => {
  const names = new Set([outlet.name, ...(listed === null ? [] : namesOf(listed))].map(foldName))
  return new Set(evidence.filter((e) => names.has(foldName(e.outlet))).map((e) => e.stance))
}

const whyKeys = {
  claim: 'outlets.byClaim',
  paragraph: 'outlets.byParagraph',
  story: 'outlets.byStory',
} as const
const sayWhy = ({ scope, cue, rule }: Attribution, { words }: Speech): string =>
  words(whyKeys[scope], { cue: words('outlets.quoted', { cue: cue.text.trim() }), rule })

/** What the chips need of the story and the registry besides the claim. */
export interface ChipContext {
  readonly registry: OutletDirectory
  /** Where a relayed outlet that no registry lists gets its name from. */
  readonly mentions: readonly Pick<Mention, 'outlet'>[]
}

/** One chip for each outlet, at the scope that is nearest to the claim; its other credits are told in the description. */
export const outletChips = (
  { claim, evidence }: Pick<ClaimState, 'claim' | 'evidence'>,
  { registry, mentions }: ChipContext,
  speech: Speech,
): readonly OutletChipView[] => {
  const { words } = speech
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
    const labelKey = labelKeys[nearest.scope]
    const sign = signOf(stancesOf(nearest.outlet, listed, evidence))
    const relays = [nearest, ...others].find((a) => a.relays !== undefined)?.relays
    const via = relays === undefined ? null : nameOf(relays)
    const further = scopes.flatMap(
      (scope) => others.find((a) => a.scope === scope && scope !== nearest.scope) ?? [],
    )
    const facts = [
      sayWhy(nearest, speech),
      ...(via === null ? [] : [words('outlets.passesOn', { outlet: via })]),
      ...further.map((a) => words('outlets.also', { credit: sayWhy(a, speech) })),
      ...(isListed ? [] : [words('outlets.notInRegistry')]),
      words(signKeys[sign]),
    ]
    return {
      key,
      outlet: nearest.outlet,
      name: listed?.name ?? nearest.outlet.name,
      scope: nearest.scope,
      label: labelKey === null ? '' : words(labelKey),
      via,
      listed: isListed,
      sign,
      description: `${facts.join('. ')}.`,
      mention: nearest.mention,
    }
  })
}
