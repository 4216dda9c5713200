/** Compares the outlets that extraction credits with those that a reader marked. */
import { plainName, touches } from './tally.mjs'

const formsOf = (gold) => new Set([gold.name, ...gold.forms].map(plainName))

/**
 * By span: each marked outlet takes the first credited mention that touches it. Mentions that touch a span in `open`
 * (photo credits, optional credits, "the paper said") count neither way.
 */
const compareSpans = (cited, gold, open, where, tally) => {
  const rest = [...cited]
  for (const g of gold) {
    const at = rest.findIndex((m) => touches(m, g))
    if (at === -1) {
      tally.add('outlet.missed')
      tally.miss('MISSED', where, `${g.name} [${g.cue ?? ''}]`)
      continue
    }
    const [mention] = rest.splice(at, 1)
    tally.add('outlet.right')
    if (mention.start === g.start && mention.end === g.end) tally.add('exact')
    if (formsOf(g).has(plainName(mention.outlet.name))) tally.add('named')
    else tally.miss('NAME', where, `${g.name} came out as ${mention.outlet.name}, not ${g.canonical}`)
  }
  for (const mention of rest) {
    if (open.some((span) => touches(mention, span))) continue
    tally.add('outlet.false')
    tally.miss('FALSE', where, `${mention.outlet.name} at ${mention.start}`)
  }
}

/** By text: which outlets the text credits at all, wherever they stand and however often. */
const compareNames = (cited, gold, open, tally) => {
  const wanted = new Map(gold.map((g) => [g.canonical, formsOf(g)]))
  const excused = open.map(formsOf)
  const found = new Set(cited.map((m) => plainName(m.outlet.name)))
  for (const forms of wanted.values()) {
    const hit = [...found].some((name) => forms.has(name))
    tally.add(hit ? 'outletName.right' : 'outletName.missed')
  }
  for (const name of found) {
    const known = [...wanted.values(), ...excused].some((forms) => forms.has(name))
    if (!known) tally.add('outletName.false')
  }
}

export const scoreOutlets = (mentions, gold, open, where, tally) => {
  const cited = mentions.filter((m) => m.cited)
  compareSpans(cited, gold, open, where, tally)
  compareNames(cited, gold, open, tally)
  return cited.length
}
