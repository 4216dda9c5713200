/** The outlets cited for a claim as chips: how the credit reaches the claim, and what each outlet's own report turned out to say. */
import type { Attribution, ClaimState, Evidence, Outlet, Scope, Stance } from '../../electron/core/model.js'

export interface OutletChipView {
  readonly key: string
  readonly name: string
  readonly scope: Scope
  /** "covers paragraph", "credit line", or nothing when the claim itself credits the outlet. */
  readonly label: string
  readonly sign: '' | '=' | '≠' | '=≠' | '–'
  readonly description: string
  readonly mention: { readonly start: number; readonly end: number }
}

const labels: Readonly<Record<Scope, string>> = {
  claim: '',
  paragraph: 'covers paragraph',
  story: 'credit line',
}
const scopeWords: Readonly<Record<Scope, string>> = {
  claim: 'Credited in this claim',
  paragraph: 'A credit elsewhere in the paragraph covers this claim',
  story: 'A credit line covers the whole story',
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLocaleLowerCase()

/** Every way to write the outlet that the registry knows, folded for comparing. */
const namesOf = (attribution: Attribution, registry: readonly Outlet[]): ReadonlySet<string> => {
  const listed = registry.find((o) => o.id === attribution.outlet.id)
  const others = [
    ...(listed?.aliases ?? []),
    ...(listed?.abbreviations ?? []),
    ...(listed?.nativeNames ?? []),
  ]
  return new Set([attribution.outlet.name, listed?.name ?? '', ...others].map(fold))
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
  attribution: Attribution,
  evidence: readonly Evidence[],
  registry: readonly Outlet[],
): ReadonlySet<Stance> => {
  const names = namesOf(attribution, registry)
  return new Set(evidence.filter((e) => names.has(fold(e.outlet))).map((e) => e.stance))
}

/** One chip for each outlet and scope; the nearest credit comes first. */
export const outletChips = (
  { claim, evidence }: Pick<ClaimState, 'claim' | 'evidence'>,
  registry: readonly Outlet[] = [],
): readonly OutletChipView[] => {
  const order: readonly Scope[] = ['claim', 'paragraph', 'story']
  const chips = new Map<string, OutletChipView>()
  for (const a of claim.attributions.toSorted((x, y) => order.indexOf(x.scope) - order.indexOf(y.scope))) {
    const key = `${a.outlet.id} ${a.scope}`
    if (chips.has(key)) continue
    const sign = signOf(stancesOf(a, evidence, registry))
    const relayed = registry.find((o) => o.id === a.relays)?.name ?? a.relays
    const facts = [
      `${scopeWords[a.scope]} by “${a.cue.text}”`,
      `rule ${a.rule}`,
      ...(relayed === undefined ? [] : [`passes on ${relayed}`]),
      ...(a.outlet.listed ? [] : ['not in the outlet registry']),
    ]
    chips.set(key, {
      key,
      name: a.outlet.name,
      scope: a.scope,
      label: labels[a.scope],
      sign,
      description: `${facts.join('; ')}. ${signWords[sign]}.`,
      mention: a.mention,
    })
  }
  return [...chips.values()]
}
