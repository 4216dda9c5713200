/** Finds the registry's names in a stretch of tokens: the longest name at each place, written as it must be. */
import { isCapital } from '../story/shapeOf.js'
import * as shapes from '../story/shapes.js'
import { fitsShape } from './nameForms.js'
import type { NameFound } from './naming.js'
import type { NameEntry } from './nameEntry.js'
import type { OutletIndex } from './outletIndex.js'
import { rootNode } from './phraseTrie.js'
import type { Signs } from './signs.js'
import type { Spots } from './spots.js'
import type { Tokens } from './tokens.js'
import * as flags from './flags.js'

const fits = (
  wants: NameEntry['wants'],
  tokens: Tokens,
  from: number,
  to: number,
  hyphen: number,
): boolean => {
  let word = 0
  for (let i = from; i < to; i++) {
    if (tokens.words[i] === hyphen && i > from) continue
    if (!fitsShape(tokens.shapes[i] ?? 0, wants[word] ?? 0)) {
      // "al-Manar"
      const joined = i === from && tokens.words[i + 1] === hyphen && tokens.shapes[i] === shapes.lower
      if (!joined) return false
    }
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
  if (starts[to] !== ends[to - 1]) return false
  // "Star+" is a streaming service, not the Star.
  if (words[to] === signs.plus) return true
  if (starts[to + 1] !== ends[to]) return false
  // nyti.ms/2abc
  if (words[to] === signs.slash && to - from >= 3 && words[to - 2] === signs.dot) return true
  return words[to] === signs.hyphen && to - from === 1 && written[to + 1] === shapes.lower
}

/** True when an article stands before the name [from, to), or something that does what an article does. */
const isArticled = (
  { words, shapes: written }: Tokens,
  begin: number,
  from: number,
  to: number,
  { articles, flagOf, signs }: OutletIndex,
): boolean => {
  if (from <= begin) return false
  const article = words[from - 1] === signs.apostrophe && from - 1 > begin ? from - 2 : from - 1
  if (articles.has(words[article] ?? 0)) return true
  // "the state-owned Herald newspaper": the noun behind it.
  return ((flagOf[words[to] ?? 0] ?? 0) & flags.kindNoun) !== 0 && written[to] === shapes.lower
}

/** The entries that the tokens [from, to) can stand for as they are written. No array is made where all or none can. */
const fitting = (
  entries: readonly NameEntry[],
  tokens: Tokens,
  begin: number,
  from: number,
  to: number,
  index: OutletIndex,
): readonly NameEntry[] => {
  let fewer: NameEntry[] | null = null
  let wants: NameEntry['wants'] | null = null
  let isFit = false
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]
    if (entry === undefined) break
    // Entries of one name nearly always want the same.
    if (entry.wants !== wants) {
      wants = entry.wants
      isFit = fits(wants, tokens, from, to, index.signs.hyphen)
    }
    const good = isFit && (!entry.needsArticle || isArticled(tokens, begin, from, to, index))
    if (good) fewer?.push(entry)
    else fewer ??= entries.slice(0, i)
  }
  return fewer ?? entries
}

/** A loop, because a function made for each name would cost more than the look. */
const holdsSure = (entries: readonly NameEntry[]): boolean => {
  for (let i = 0; i < entries.length; i++)
    if (entries[i]?.sure === true || entries[i]?.whole === true) return true
  return false
}

/** The longest name that begins at token `i` of a stretch from `begin` to `to`, or null. A hyphen inside a name does not count. */
const longestNameAt = (
  tokens: Tokens,
  begin: number,
  i: number,
  to: number,
  index: OutletIndex,
): NameFound | null => {
  const { words } = tokens
  const { names, signs } = index
  let best: NameFound | null = null
  let node = rootNode
  for (let end = i + 1; end <= to; end++) {
    const word = words[end - 1] ?? 0
    if (word === signs.hyphen && end > i + 1) continue
    node = word === 0 ? -1 : names.follow(node, word)
    if (node === -1) break
    const value = word === signs.hyphen ? undefined : names.valueAt(node)
    if (value === undefined) continue
    const entries = fitting(value, tokens, begin, i, end, index)
    if (entries.length === 0) continue
    // Of several outlets with one full name, some one is meant for sure.
    best = { from: i, to: end, entries, sure: holdsSure(entries) }
  }
  return best
}

/** "The Press" is a name, and so is "Press Trust of India": a sure name that begins inside an unsure one and goes beyond it. */
const surerInside = (
  tokens: Tokens,
  begin: number,
  unsure: NameFound,
  to: number,
  index: OutletIndex,
): NameFound | null => {
  for (let i = unsure.from + 1; i < unsure.to; i++) {
    const inner = longestNameAt(tokens, begin, i, to, index)
    // "Spiegel magazine" inside "Der Spiegel" is the same outlet.
    const same = inner?.entries.some((a) => unsure.entries.some((b) => a.outlet === b.outlet)) ?? true
    if (inner?.sure === true && inner.to > unsure.to && !(unsure.sure && same)) return inner
  }
  return null
}

const none: NameFound[] = []

/** `spots` are where a name can begin between the tokens `from` and `to`. */
export const readNames = (
  tokens: Tokens,
  from: number,
  to: number,
  { at, count }: Spots,
  index: OutletIndex,
): readonly NameFound[] => {
  // An array that grows takes room for seventeen, and most sentences have one name at most.
  let found: NameFound[] = none
  const { words } = tokens
  const { signs } = index
  let read = from
  for (let n = 0; n < count; n++) {
    const i = at[n] ?? 0
    if (i < read) continue
    const word = words[i] ?? 0
    const flag = index.flagOf[word] ?? 0
    const may =
      isCapital(tokens.shapes[i]) || words[i + 1] === signs.hyphen
        ? flags.capitalName | flags.anyName
        : flags.anyName
    if ((flag & may) === 0) continue
    const next = i + 1 < to ? (words[i + 1] ?? 0) : 0
    if (next !== signs.hyphen) {
      if (!index.names.mayBegin(word, next)) continue
      if (index.leads[word] === 1 && !isCapital(tokens.shapes[i + 1])) continue
    }
    let best = longestNameAt(tokens, from, i, to, index)
    // "The South African" is a name, and so is "South African Broadcasting Corporation".
    if (best !== null && (!best.sure || index.articles.has(word)))
      best = surerInside(tokens, from, best, to, index) ?? best
    if (best === null || isCutOut(tokens, best.from, best.to, signs)) continue
    if (found === none) found = [best]
    else found.push(best)
    read = best.to
  }
  return found
}
