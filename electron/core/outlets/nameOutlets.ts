/** Names the outlets in one sentence: registry names, short forms of outlets named before, unlisted names, "the paper". */
import { type CompiledCues, roles } from './cues/compileCues.js'
import { shapes } from './lexicon.js'
import type { NamedBefore } from './namedBefore.js'
import type { NamedOutlet, Naming } from './naming.js'
import type { OutletIndex } from './outletIndex.js'
import { readNames } from './readNames.js'
import type { Tokens } from './tokens.js'
import { findUnlistedNames } from './unlistedNames.js'
import { flags } from './wordFlags.js'

/** The id of an outlet that no registry lists, derived from its name. */
export const unlistedId = (name: string): string => {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `unlisted:${slug === '' ? 'name' : slug}`
}

const unlisted = (name: string): NamedOutlet => ({ id: unlistedId(name), name, listed: false, kind: null })

const isEdition = (
  { words, shapes: written, starts, ends }: Tokens,
  at: number,
  to: number,
  index: OutletIndex,
): boolean =>
  at < to &&
  (written[at] === shapes.capital || written[at] === shapes.capitals) &&
  (starts[at] ?? 0) === (ends[at - 1] ?? 0) + 1 &&
  (index.editions.abroad.has(words[at] ?? 0) || index.editions.departments.has(words[at] ?? 0))

/** American networks whose local stations go by a number. */
const isNetwork = /^(?:ABC|NBC|CBS|FOX|Fox|CW)$/

/** "NBC 4", "Fox 13": a local station; not "CBS 60 Minutes", "told NBC 20 minutes later". */
const isChannel = (
  { text, words, shapes: written, starts, ends }: Tokens,
  from: number,
  at: number,
  to: number,
): boolean =>
  at < to &&
  written[at] === shapes.number &&
  (ends[at] ?? 0) - (starts[at] ?? 0) <= 2 &&
  (starts[at] ?? 0) === (ends[at - 1] ?? 0) + 1 &&
  isNetwork.test(text.slice(starts[from], ends[at - 1])) &&
  // A counted noun is no word of the grammar; a verb of reporting is.
  (at + 1 >= to ||
    written[at + 1] === shapes.sign ||
    (written[at + 1] === shapes.lower && words[at + 1] !== 0))

/** Takes in the edition's name: "BBC Persian" is a newsroom of its own, "Reuters TV" a part of Reuters. */
const readEdition = (tokens: Tokens, to: number, index: OutletIndex, naming: Naming): Naming => {
  if (isChannel(tokens, naming.from, naming.to, to)) {
    const name = tokens.text.slice(tokens.starts[naming.from], tokens.ends[naming.to])
    return { ...naming, to: naming.to + 1, outlet: unlisted(name) }
  }
  if (!isEdition(tokens, naming.to, to, index)) return naming
  const end = naming.to + 1
  if (!index.editions.abroad.has(tokens.words[naming.to] ?? 0)) return { ...naming, to: end }
  // "CNN Ukraine's president": the place belongs to what follows.
  if (tokens.words[end] === index.signs.apostrophe || tokens.shapes[end] === shapes.capital) return naming
  return {
    ...naming,
    to: end,
    outlet: unlisted(tokens.text.slice(tokens.starts[naming.from], tokens.ends[naming.to])),
  }
}

/** "'s “" between an outlet and its programme, in tokens. */
const longestPossession = 4

const none: readonly Naming[] = []

/** False where no word can begin a name: most sentences end here. */
const mayName = (
  { words, shapes: written }: Tokens,
  from: number,
  to: number,
  { flagOf }: OutletIndex,
): boolean => {
  for (let i = from; i < to; i++) {
    const flag = flagOf[words[i] ?? 0] ?? 0
    const shape = written[i]
    if ((flag & (flags.anyName | flags.kindNoun)) !== 0) return true
    if ((flag !== 0 && shape === shapes.capital) || shape === shapes.capitals) return true
  }
  return false
}

/** All namings between the tokens `from` and `to`, in text order, not overlapping. */
export const nameOutlets = (
  tokens: Tokens,
  from: number,
  to: number,
  paragraph: number,
  index: OutletIndex,
  cues: CompiledCues,
  before: NamedBefore,
): readonly Naming[] => {
  if (!mayName(tokens, from, to, index)) return none
  const { words, starts, ends, text } = tokens
  const namings: Naming[] = []
  const taken = new Uint8Array(to - from)
  const isTaken = (i: number): boolean => taken[i - from] === 1
  const add = (naming: Naming): void => {
    taken.fill(1, naming.from - from, naming.to - from)
    namings.push(naming)
  }
  const role = (i: number): number => (i >= from && i < to ? (cues.roleOf[words[i] ?? 0] ?? 0) : 0)
  const isCapital = (i: number): boolean =>
    i >= from && i < to && (tokens.shapes[i] === shapes.capital || tokens.shapes[i] === shapes.capitals)
  /** A capital that goes on with the name: "Times Square", "Independent International Commission". */
  const goesOn = (i: number): boolean =>
    (isCapital(i) && (role(i) & roles.time) === 0 && !sureAt.has(i)) ||
    (i < to && tokens.shapes[i] === shapes.number) ||
    // "Kapital & Kontor"
    (words[i] === index.signs.ampersand && isCapital(i + 1) && !sureAt.has(i + 1))
  const ambiguous: Naming[] = []
  const foundNames = readNames(tokens, from, to, index)
  const sureAt = new Set<number>()
  for (const found of foundNames) if (found.sure) sureAt.add(found.from)
  for (const found of foundNames) {
    if (!found.sure && goesOn(found.to) && !isEdition(tokens, found.to, to, index)) continue
    const outlet = before.choose(found, tokens)
    if (outlet === null) continue
    const certainty = found.sure ? 'sure' : before.hasNamed(outlet) ? 'short' : 'ambiguous'
    const naming: Naming = readEdition(tokens, to, index, {
      from: found.from,
      to: found.to,
      certainty,
      outlet,
      weak: false,
    })
    // "Lusaka Courier" is one name though "Courier" alone is another's.
    if (certainty === 'sure') add(naming)
    else ambiguous.push(naming)
  }
  for (const { from: start, to: end, proved, weak } of findUnlistedNames(
    tokens,
    from,
    to,
    isTaken,
    index,
    cues,
  )) {
    // "the outlet Marca": the registry knows it, only its name is also a word.
    if (ambiguous.some((naming) => naming.from === start && naming.to >= end)) continue
    const name = text.slice(starts[start], ends[end - 1])
    const known = before.unlistedNamed(name)
    add({
      from: start,
      to: end,
      certainty: known === null ? 'shape' : 'short',
      outlet: known ?? unlisted(name),
      weak: weak && !proved,
    })
  }
  for (const naming of ambiguous) if (!isTaken(naming.from) && !isTaken(naming.to - 1)) add(naming)
  for (let i = from; i < to; i++) {
    const word = words[i] ?? 0
    if (((index.flagOf[word] ?? 0) & (flags.head | flags.kindNoun)) === 0 || isTaken(i)) continue
    if (
      isCapital(i) &&
      index.heads.tails.has(word) &&
      !goesOn(i + 1) &&
      !(isCapital(i - 1) && (role(i - 1) & roles.article) === 0 && i - 1 > from)
    ) {
      const outlet = before.shortFormOf(word)
      if (outlet !== null) add({ from: i, to: i + 1, certainty: 'short', outlet, weak: false })
      continue
    }
    // "the paper", "this newspaper"
    if ((role(i - 1) & roles.definite) !== 0) {
      const noun = cues.kindNouns.longest(words, i, to)
      if (noun === null || isTaken(i + noun.length) || tokens.shapes[i] === shapes.capital) continue
      const outlet = before.meantBy(noun.value, paragraph)
      if (outlet !== null) add({ from: i, to: i + noun.length, certainty: 'anaphor', outlet, weak: false })
    }
  }
  if (namings.length < 2) return namings
  namings.sort((a, b) => a.from - b.from)
  // "the BBC's Newsnight": the programme names its outlet no second time.
  const isLink = (i: number): boolean =>
    words[i] === index.signs.apostrophe ||
    words[i] === index.signs.quote ||
    cues.possessives.begins(words[i - 1] ?? 0) ||
    (role(i) & roles.article) !== 0
  return namings.filter((naming, n) => {
    const owner = namings[n - 1]
    if (owner === undefined || owner.outlet.id !== naming.outlet.id || naming.from === owner.to) return true
    if (naming.from - owner.to > longestPossession || words[owner.to] !== index.signs.apostrophe) return true
    for (let i = owner.to; i < naming.from; i++) if (!isLink(i)) return true
    return false
  })
}
