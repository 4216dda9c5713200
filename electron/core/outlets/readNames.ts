/** Finds the registry's names in a stretch of tokens: the longest name at each place, written as it must be. */
import { shapes } from './lexicon.js'
import { fitsShape } from './nameForms.js'
import type { NameFound } from './naming.js'
import type { NameEntry, OutletIndex } from './outletIndex.js'
import type { Signs } from './signs.js'
import type { Tokens } from './tokens.js'
import { flags } from './wordFlags.js'

const fits = (entry: NameEntry, tokens: Tokens, from: number, to: number, hyphen: number): boolean => {
  let word = 0
  for (let i = from; i < to; i++) {
    if (tokens.words[i] === hyphen && i > from) continue
    // "al-Manar"
    const joined = i === from && tokens.words[i + 1] === hyphen && tokens.shapes[i] === shapes.lower
    if (!joined && !fitsShape(tokens.shapes[i] ?? 0, entry.wants[word] ?? 0)) return false
    word++
  }
  return true
}

/** True inside an e-mail address or a web address, and for one half of a compound ("Time-honoured"). */
const isCutOut = (
  { words, shapes: written, starts, ends }: Tokens,
  from: number,
  to: number,
  signs: Signs,
): boolean => {
  const touchesBefore = from > 1 && ends[from - 2] === starts[from - 1] && ends[from - 1] === starts[from]
  if (touchesBefore && (words[from - 1] === signs.at || words[from - 1] === signs.dot)) return true
  if (starts[to] !== ends[to - 1] || starts[to + 1] !== ends[to]) return false
  // nyti.ms/2abc
  if (words[to] === signs.slash && to - from >= 3 && words[to - 2] === signs.dot) return true
  return words[to] === signs.hyphen && to - from === 1 && written[to + 1] === shapes.lower
}

export const readNames = (
  tokens: Tokens,
  from: number,
  to: number,
  index: OutletIndex,
): readonly NameFound[] => {
  const found: NameFound[] = []
  const { words } = tokens
  const { signs } = index
  for (let i = from; i < to; ) {
    const word = words[i] ?? 0
    const flag = index.flagOf[word] ?? 0
    const capital = tokens.shapes[i] === shapes.capital || tokens.shapes[i] === shapes.capitals
    const may = capital || words[i + 1] === signs.hyphen ? flags.capitalName | flags.anyName : flags.anyName
    if ((flag & may) === 0) {
      i++
      continue
    }
    let best: NameFound | null = null
    for (const { length, value } of index.names.allFrom(words, i, to, signs.hyphen)) {
      if (words[i + length - 1] === signs.hyphen) continue
      const article = words[i - 1] === signs.apostrophe && i - 1 > from ? i - 2 : i - 1
      // "the state-owned Herald newspaper": the noun behind it does what an article does.
      const noun = ((index.flagOf[words[i + length] ?? 0] ?? 0) & flags.kindNoun) !== 0
      const articled =
        (i > from && index.articles.has(words[article] ?? 0)) ||
        (noun && i > from && tokens.shapes[i + length] === shapes.lower)
      const entries = value.filter(
        (e) => (!e.needsArticle || articled) && fits(e, tokens, i, i + length, signs.hyphen),
      )
      if (entries.length === 0) continue
      // Of several outlets with one full name, some one is meant for sure.
      best = { from: i, to: i + length, entries, sure: entries.some((e) => e.sure || e.whole) }
    }
    if (best !== null && isCutOut(tokens, best.from, best.to, signs)) best = null
    if (best !== null) found.push(best)
    i = best?.to ?? i + 1
  }
  return found
}
