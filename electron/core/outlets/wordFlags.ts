/** What a word can begin, by word number: the cheap first question for every token of a story. */
import type { CompiledCues } from './cues/compileCues.js'
import { shapes } from './lexicon.js'
import type { NameHeads } from './nameHeads.js'
import type { NameEntry } from './nameEntry.js'
import type { PhraseTrie } from './phraseTrie.js'

export const flags = {
  /** A name of the registry begins with it, written with a capital. */
  capitalName: 1,
  /** A name begins with it, written anyhow. */
  anyName: 2,
  /** The tail or front of an unlisted name, with a capital. */
  head: 4,
  /** A kind noun begins with it, in some language. */
  kindNoun: 8,
} as const

export const compileWordFlags = (
  size: number,
  names: PhraseTrie<readonly NameEntry[]>,
  heads: NameHeads,
  cues: Iterable<CompiledCues>,
): Uint8Array => {
  const table = new Uint8Array(size)
  const set = (word: number, flag: number): void => {
    table[word] = (table[word] ?? 0) | flag
  }
  names.eachValue((first, entries) => {
    for (const { wants } of entries)
      set(
        first,
        wants[0] === shapes.capital || wants[0] === shapes.capitals ? flags.capitalName : flags.anyName,
      )
  })
  for (const word of heads.tails) set(word, flags.head)
  for (const word of heads.fronts) set(word, flags.head)
  for (const word of heads.linkedFronts) set(word, flags.head)
  for (const { kindNouns } of cues) kindNouns.eachValue((first) => set(first, flags.kindNoun))
  table[0] = 0
  return table
}
