/** Turns a cue file into numbers of the lexicon and tries, once for each language. */
import type { Lexicon } from '../lexicon.js'
import { PhraseTrie } from '../phraseTrie.js'
import { wordsOf } from '../words.js'
import { WordSet } from '../wordSet.js'
import { CuePatterns, expand } from './cuePatterns.js'
import type { CreditOpening, CuePhrase, CueSet, KindNoun } from './cueSet.js'
import * as roles from './roles.js'

export interface CompiledCues {
  readonly language: string
  readonly adverbEndings: readonly string[]
  /** Bits of `roles` by word number. */
  readonly roleOf: Uint32Array
  /** Cues before a name, stored last word first. */
  readonly before: CuePatterns
  readonly after: CuePatterns
  readonly kindNouns: PhraseTrie<KindNoun>
  readonly kindNounsBackwards: PhraseTrie<KindNoun>
  readonly reportNouns: PhraseTrie<'strong' | 'weak'>
  readonly reportNounsBackwards: PhraseTrie<'strong' | 'weak'>
  readonly journalists: PhraseTrie<true>
  readonly journalistsBackwards: PhraseTrie<true>
  readonly hosts: PhraseTrie<true>
  readonly namers: WordSet
  readonly makers: WordSet
  readonly pieceLinks: WordSet
  readonly tellers: WordSet
  readonly recipientArticles: WordSet
  readonly apartWords: WordSet
  readonly namesDecline: boolean
  readonly modals: WordSet
  readonly judgementsBackwards: PhraseTrie<true>
  readonly echoesBackwards: PhraseTrie<true>
  readonly exampleLeadsBackwards: PhraseTrie<true>
  readonly outletPluralsBackwards: PhraseTrie<true>
  readonly sayings: PhraseTrie<true>
  readonly belongings: PhraseTrie<true>
  readonly possessives: PhraseTrie<true>
  readonly creditOpenings: PhraseTrie<CreditOpening>
  readonly creditClosings: PhraseTrie<CreditOpening>
}

/** Reads a cue file. The lexicon must still be open for new words; `roleOf` is final when all words are added. */
export const compileCues = (set: CueSet, lexicon: Lexicon): CompiledCues => {
  const given: (readonly [number, number])[] = []
  const give = (words: readonly string[], role: number): void => {
    for (const word of words) {
      const parts = wordsOf(word)
      const last = parts.at(-1)
      if (last === undefined) continue
      // "left-wing" before a name is read from its second half.
      given.push([lexicon.add(last), parts.length > 1 ? roles.compound : role])
    }
  }
  give(set.articles, roles.article)
  give(set.definite, roles.definite)
  give(set.conjunctions, roles.conjunction)
  give(set.modifiers, roles.modifier)
  give(set.compounds, roles.compound)
  give(set.adverbs, roles.adverb)
  give(set.timeWords, roles.time)
  give(set.subjectLeads, roles.subjectLead)
  give(set.staffLinks, roles.staffLink)
  give(set.agentLinks, roles.agentLink)
  give(set.handOvers, roles.handOver)
  give(set.recipientLinks, roles.recipientLink)
  give(set.selfWords, roles.self)
  give(set.speechVerbs, roles.speech)
  give(set.pronouns, roles.pronoun)
  give(set.creditFillers, roles.filler)
  give(set.affiliates, roles.affiliate)
  give(set.airLinks ?? [], roles.airLink)
  give(set.gifts ?? [], roles.gift)
  give(set.commissionLinks ?? [], roles.commissionLink)
  give(set.commissioned ?? [], roles.commissioned)
  give(set.relatives ?? [], roles.relative)
  give(set.relativeOwners ?? [], roles.relativeOwner)
  give(set.beats ?? [], roles.beat)
  give(set.copulas ?? [], roles.copula)
  give(set.ratings ?? [], roles.rating)
  give(set.pieces ?? [], roles.piece)
  give(set.references ?? [], roles.reference)
  give(set.tellings ?? [], roles.telling)
  give(set.dateLineWords ?? [], roles.dateLine)
  give(set.speechNouns ?? [], roles.speechNoun)
  give(set.prizeVerbs ?? [], roles.prize)

  const trieOf = <T>(entries: readonly (readonly [string, T])[], backwards = false): PhraseTrie<T> => {
    const trie = new PhraseTrie<T>()
    for (const [words, value] of entries) {
      for (const way of expand(words, lexicon)) trie.add(backwards ? way.toReversed() : way, value)
    }
    return trie
  }
  const setOf = (words: readonly string[] = []): WordSet =>
    new WordSet(words.map((word) => lexicon.add(word)))
  const all = (words: readonly string[]): readonly (readonly [string, true])[] =>
    words.map((w) => [w, true] as const)
  const nouns = set.kindNouns.map((noun) => [noun.words, noun] as const)
  const reports = [
    ...set.reportNouns.map((w) => [w, 'strong'] as const),
    ...set.weakReportNouns.map((w) => [w, 'weak'] as const),
  ]
  let roleOf = new Uint32Array(0)
  const patterns = (phrases: readonly CuePhrase[], step: 1 | -1): CuePatterns => {
    const made = new CuePatterns(() => roleOf, step, lexicon.add('.'))
    for (const { words, rule, family, needs } of phrases) {
      for (const way of expand(words, lexicon)) made.add(way, { rule, family, need: needs ?? null })
    }
    return made
  }
  const compiled = {
    language: set.language,
    adverbEndings: set.adverbEndings ?? [],
    before: patterns(set.before, -1),
    after: patterns(set.after, 1),
    kindNouns: trieOf(nouns),
    kindNounsBackwards: trieOf(nouns, true),
    reportNouns: trieOf(reports),
    reportNounsBackwards: trieOf(reports, true),
    journalists: trieOf(all(set.journalists)),
    journalistsBackwards: trieOf(all(set.journalists), true),
    hosts: trieOf(all(set.hosts)),
    namers: setOf(set.namers),
    makers: setOf(set.makers),
    modals: setOf(set.modals),
    pieceLinks: setOf(set.pieceLinks),
    tellers: setOf(set.tellers),
    recipientArticles: setOf(set.recipientArticles),
    apartWords: setOf(set.apartWords),
    namesDecline: set.namesDecline ?? false,
    judgementsBackwards: trieOf(all(set.judgements ?? []), true),
    echoesBackwards: trieOf(all(set.echoes ?? []), true),
    exampleLeadsBackwards: trieOf(all(set.exampleLeads ?? []), true),
    outletPluralsBackwards: trieOf(all(set.outletPlurals ?? []), true),
    sayings: trieOf(all(set.sayings ?? [])),
    belongings: trieOf(all(set.belongings)),
    possessives: trieOf(all(set.possessives)),
    creditOpenings: trieOf(set.creditOpenings.map((o) => [o.words, o] as const)),
    creditClosings: trieOf((set.creditClosings ?? []).map((o) => [o.words, o] as const)),
  }
  roleOf = new Uint32Array(lexicon.size)
  for (const [word, role] of given) roleOf[word] = (roleOf[word] ?? 0) | role
  return { ...compiled, roleOf }
}
