/** What a word can begin, by word number: the cheap first question for every token of a story. */
import type { CompiledCues } from './cues/compileCues.js'
import * as shapes from '../story/shapes.js'
import type { NameHeads } from './nameHeads.js'
import type { NameEntry } from './nameEntry.js'
import type { PhraseTrie } from './phraseTrie.js'
import * as flags from './flags.js'

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
