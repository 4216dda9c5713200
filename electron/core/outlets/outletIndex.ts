/** The registry made ready for reading stories: a trie over the words of all names, and the cue files as numbers. */
import type { Outlet } from '../model.js'
import { type CompiledCues, compileCues } from './cues/compileCues.js'
import { cueSets, fallbackLanguage } from './cues/cueSets.js'
import { compileEditions, type Editions } from './editions.js'
import { Lexicon } from './lexicon.js'
import { nameFormsOf, withoutPlace } from './nameForms.js'
import type { NameEntry } from './nameEntry.js'
import { compileNameHeads, type NameHeads } from './nameHeads.js'
import { placeWordsOf, placeWordsOfCountry, richnessOf } from './outletPlace.js'
import { PhraseTrie } from './phraseTrie.js'
import { compileSigns, type Signs } from './signs.js'
import { compileWordFlags } from './wordFlags.js'
import { WordSet } from './wordSet.js'
import * as shapes from '../story/shapes.js'

/** Built once by buildOutletIndex, then only read; shared by any number of stories. */
export interface OutletIndex {
  readonly lexicon: Lexicon
  readonly names: PhraseTrie<readonly NameEntry[]>
  readonly cues: ReadonlyMap<string, CompiledCues>
  readonly fallback: CompiledCues
  readonly heads: NameHeads
  readonly editions: Editions
  /** Bits of `flags` by word number. */
  readonly flagOf: Uint8Array
  /** 1 by word number for one that begins names ("the"), but only such as go on with a capital. */
  readonly leads: Uint8Array
  /** Articles of all languages. */
  readonly articles: WordSet
  readonly signs: Signs
  /** Last words of an outlet's name that can stand for it later in a story: "Herald" for the Miami Herald. */
  tailsOf(id: string, name: string): readonly number[]
}

/** `outlets` in order of rank: where a name is shared and nothing else decides, the earlier outlet has it. */
export const buildOutletIndex = (outlets: readonly Outlet[]): OutletIndex => {
  const lexicon = new Lexicon()
  const cues = new Map<string, CompiledCues>()
  for (const set of cueSets) cues.set(set.language, compileCues(set, lexicon))
  const fallback = cues.get(fallbackLanguage)
  if (fallback === undefined) throw new Error(`no cue file for ${fallbackLanguage}`)
  const articles = new WordSet(cueSets.flatMap((set) => set.definite.map((word) => lexicon.add(word))))
  const byCountry = new Map<string, readonly number[]>()
  const placesOf = (country: string): readonly number[] => {
    const known = byCountry.get(country)
    if (known !== undefined) return known
    const places = placeWordsOfCountry(country).map((word) => lexicon.add(word))
    byCountry.set(country, places)
    return places
  }
  const names = new PhraseTrie<readonly NameEntry[]>()
  const wantsOf = new Map<string, readonly number[]>()
  const sameWants = (wants: readonly number[]): readonly number[] => {
    const known = wantsOf.get(wants.join()) ?? wants
    wantsOf.set(known.join(), known)
    return known
  }
  /** Words with which a name may begin, and those among them that may be all of it or go on in small letters. */
  const firstWords = new Set<number>()
  const freeWords = new Set<number>()
  // Filled below, when all words that can be tails have their numbers.
  const tails = new Map<string, number[]>()
  for (const outlet of outlets) {
    const home = placeWordsOf(outlet).map((word) => lexicon.add(word))
    const country = outlet.country === undefined ? [] : placesOf(outlet.country)
    const richness = richnessOf(outlet)
    const ownTails: number[] = []
    tails.set(outlet.id, ownTails)
    const { id, kind } = outlet
    const name = withoutPlace(outlet.name)
    const ref = { id, name, listed: true }
    // Written out: what a spread makes has a hidden class of its own, and reading thousands of those is slow.
    const named = { id, name, listed: true, ref, kind, tails: ownTails }
    const fullName = outlet.name.replace(/^The /u, '')
    const shortName = withoutPlace(fullName)
    for (const { words, sure, wants, needsArticle, whole } of nameFormsOf(outlet)) {
      // "Al-Jazeera" is "Al Jazeera": hyphens inside a name do not count.
      const kept = words.map((word, i) => ({ word, want: wants[i] ?? 0 })).filter(({ word }) => word !== '-')
      const numbers = kept.map(({ word }) => lexicon.add(word))
      const [first = 0] = numbers
      firstWords.add(first)
      const second = kept[1]?.want
      if (second !== shapes.capital && second !== shapes.capitals) freeWords.add(first)
      names.add(
        numbers,
        [
          {
            outlet,
            named,
            fullName,
            shortName,
            sure,
            wants: sameWants(kept.map(({ want }) => want)),
            needsArticle,
            whole,
            home,
            country,
            richness,
          },
        ],
        (old, added) => (old.some((e) => e.outlet === outlet) && !sure ? old : [...old, ...added]),
      )
    }
  }
  const heads = compileNameHeads(lexicon)
  const editions = compileEditions(lexicon)
  const signs = compileSigns(lexicon)
  const flagOf = compileWordFlags(lexicon.size, names, heads, cues.values())
  const leads = new Uint8Array(lexicon.size)
  for (const word of firstWords) if (!freeWords.has(word)) leads[word] = 1
  const readTails = (name: string): readonly number[] => {
    const words = name.split(/[\s-]+/u)
    return words.length < 2
      ? []
      : words.map((word) => lexicon.find(word)).filter((word) => heads.tails.has(word))
  }
  for (const { id, name } of outlets) tails.get(id)?.push(...readTails(withoutPlace(name)))
  const tailsOf = (id: string, name: string): readonly number[] => tails.get(id) ?? readTails(name)
  return { tailsOf, lexicon, names, cues, fallback, heads, editions, articles, signs, flagOf, leads }
}
