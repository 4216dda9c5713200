/** Turns credits into attributions: outlet, mention, cue, scope and the rule that made them. */
import type { Attribution, OutletRef, Span } from '../model.js'
import type { Credit } from '../outlets/credit.js'
import type { NamedOutlet } from '../outlets/namedOutlet.js'
import type { Tokens } from '../outlets/tokens.js'
import type { Spread } from './scope.js'

export const refOf = ({ id, name, listed }: NamedOutlet): OutletRef => ({ id, name, listed })

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
  const gathered: Attribution[] = []
  // Most claims have one or two; a list of thousands must not be walked for each of its members.
  const seen = own.length + spread.length + story.length > fewAttributions ? new Set<string>() : null
  const add = (attribution: Attribution): void => {
    const { scope, outlet } = attribution
    if (seen === null) {
      if (gathered.some((known) => known.scope === scope && known.outlet.id === outlet.id)) return
    } else {
      const key = `${scope} ${outlet.id}`
      if (seen.has(key)) return
      seen.add(key)
    }
    gathered.push(attribution)
  }
  for (const credit of own)
    if (credit.cue.family !== 'dateline') add(attribute(tokens, credit, 'claim', credit.cue.rule))
  for (const { credit, why } of spread)
    add(attribute(tokens, credit, 'paragraph', `${why}:${credit.cue.rule}`))
  for (const attribution of story) add(attribution)
  return gathered
}
