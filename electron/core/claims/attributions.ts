/** Turns credits into attributions: outlet, mention, cue, scope and the rule that made them. */
import type { Attribution, OutletRef, Span } from '../model.js'
import type { Credit } from '../outlets/credit.js'
import type { NamedOutlet } from '../outlets/namedOutlet.js'
import type { Tokens } from '../outlets/tokens.js'
import type { Spread } from './scope.js'

export const refOf = ({ ref }: NamedOutlet): OutletRef => ref

/** The span of the tokens [from, to). */
export const spanOf = (tokens: Tokens, from: number, to: number): Span => ({
  start: tokens.starts[from] ?? 0,
  end: tokens.ends[to - 1] ?? 0,
})

export const attribute = (
  tokens: Tokens,
  { naming, cue, relays }: Credit,
  scope: Attribution['scope'],
  rule: string,
): Attribution => {
  const { start, end } = spanOf(tokens, cue.from, cue.to)
  const outlet = refOf(naming.outlet)
  const mention = spanOf(tokens, naming.from, naming.to)
  const words = { text: tokens.text.slice(start, end), start, end }
  return relays === null
    ? { outlet, mention, cue: words, scope, rule }
    : { outlet, mention, cue: words, scope, rule, relays: relays.outlet.id }
}

const fewAttributions = 8

/**
 * The attributions of one claim: its own, those that cover it from its paragraph, those of the whole story.
 * An outlet comes once with each scope.
 */
export const gatherAttributions = (
  tokens: Tokens,
  own: readonly Credit[],
  spread: readonly Spread[],
  story: readonly Attribution[],
): Attribution[] => {
  if (own.length === 0 && spread.length === 0) return [...story]
  const [credit] = own
  // One credit of its own and no other: what most claims with a credit have. An array that grows takes room for seventeen.
  if (credit !== undefined && own.length === 1 && spread.length + story.length === 0)
    return credit.cue.family === 'dateline' ? [] : [attribute(tokens, credit, 'claim', credit.cue.rule)]
  const all: Attribution[] = []
  for (const one of own)
    if (one.cue.family !== 'dateline') all.push(attribute(tokens, one, 'claim', one.cue.rule))
  for (const { credit: covering, why } of spread)
    all.push(attribute(tokens, covering, 'paragraph', `${why}:${covering.cue.rule}`))
  for (const attribution of story) all.push(attribution)
  return all.length > fewAttributions ? onceEach(all) : all.filter(isFirst)
}

/** True when no attribution before this one has the same outlet and scope. */
const isFirst = ({ scope, outlet }: Attribution, at: number, all: readonly Attribution[]): boolean => {
  for (let i = 0; i < at; i++) {
    const before = all[i]
    if (before?.scope === scope && before.outlet.id === outlet.id) return false
  }
  return true
}

/** Like `isFirst`: a list of thousands must not be walked for each of its members. */
const onceEach = (all: readonly Attribution[]): Attribution[] => {
  const seen = new Set<string>()
  return all.filter(({ scope, outlet }) => {
    const key = `${scope} ${outlet.id}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
