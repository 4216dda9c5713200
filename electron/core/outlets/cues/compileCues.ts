/** Turns a cue file into numbers of the lexicon and tries, once for each language. */
import type { Lexicon } from '../lexicon.js'
import type { Found } from '../phraseTrie.js'
import { PhraseTrie } from '../phraseTrie.js'
import { wordsOf } from '../words.js'
import { WordSet } from '../wordSet.js'
import type { CreditOpening, CueFamily, CueNeed, CuePhrase, CueSet, KindNoun } from './cueSet.js'

/** What a word can be in the grammar; one word can be several of these. */
export const roles = {
  article: 1,
  definite: 2,
  conjunction: 4,
  modifier: 8,
  compound: 16,
  adverb: 32,
  time: 64,
  subjectLead: 128,
  staffLink: 256,
  agentLink: 512,
  handOver: 1024,
  recipientLink: 2048,
  self: 4096,
  speech: 8192,
  pronoun: 16_384,
  filler: 32_768,
  affiliate: 65_536,
  airLink: 131_072,
  gift: 262_144,
  commissionLink: 524_288,
  commissioned: 1_048_576,
  relative: 2_097_152,
  relativeOwner: 4_194_304,
  beat: 8_388_608,
  copula: 16_777_216,
  rating: 33_554_432,
  piece: 67_108_864,
  reference: 134_217_728,
  telling: 268_435_456,
  dateLine: 536_870_912,
  speechNoun: 1_073_741_824,
  prize: 2_147_483_648,
} as const

/** A cue as the grammar uses it. `gap` says what may follow the stored words before the next part. */
export interface CompiledCue {
  readonly rule: string
  readonly family: CueFamily
  readonly need: CueNeed | null
}

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

const timeSlot = -1
const modifierSlot = -2

/** All ways to read the words of a phrase, as word numbers and slots. */
const expand = (words: string, lexicon: Lexicon): readonly (readonly number[])[] => {
  let ways: readonly (readonly number[])[] = [[]]
  for (const part of words.split(/\s+/u)) {
    if (part === '') continue
    if (part === '<time>' || part === '<mod>') {
      const slot = part === '<time>' ? timeSlot : modifierSlot
      ways = ways.map((way) => [...way, slot])
      continue
    }
    const optional = part.length > 1 && part.endsWith('?')
    const choices = (optional ? part.slice(0, -1) : part)
      .split('|')
      .map((w) => wordsOf(w).map((x) => lexicon.add(x)))
    ways = ways.flatMap((way) => [
      ...(optional ? [way] : []),
      ...choices.map((choice) => [...way, ...choice]),
    ])
  }
  return ways.filter((way) => way.length > 0)
}

/** A place in the phrases: what follows it by word, its slots, and the cue that ends here. */
interface PatternNode {
  readonly next: Map<number, PatternNode>
  /** Slots that follow, with the roles of the words they skip. */
  readonly slots: { readonly slot: number; readonly mask: number; readonly node: PatternNode }[]
  cue: CompiledCue | null
}

const emptyNode = (): PatternNode => ({ next: new Map(), slots: [], cue: null })

/** The most words that one slot may skip. */
const widestSlot = 6

/** Phrases with slots: like PhraseTrie, but `<time>` and `<mod>` skip words with those roles. */
export class CuePatterns {
  private readonly root = emptyNode()
  /** By word: 1 when a phrase begins with it. Most words end the search here. */
  private begins = new Uint8Array(64)

  constructor(
    private readonly roleOf: () => Uint32Array,
    private readonly step: 1 | -1,
    /** The full stop's number. */
    private readonly dot: number,
  ) {}

  add(way: readonly number[], cue: CompiledCue): void {
    let node = this.root
    for (const part of this.step === 1 ? way : way.toReversed())
      node = part < 0 ? this.overSlot(node, part) : this.overWord(node, part)
    node.cue ??= cue
  }

  private overSlot({ slots }: PatternNode, slot: number): PatternNode {
    const known = slots.find((other) => other.slot === slot)
    if (known !== undefined) return known.node
    const made = { slot, mask: maskOf(slot), node: emptyNode() }
    slots.push(made)
    // In one order for all nodes, whatever the cue file has first.
    slots.sort((a, b) => b.slot - a.slot)
    return made.node
  }

  private overWord(node: PatternNode, word: number): PatternNode {
    const known = node.next.get(word)
    if (known !== undefined) return known
    const made = emptyNode()
    node.next.set(word, made)
    if (node === this.root) {
      while (word >= this.begins.length) {
        const wider = new Uint8Array(this.begins.length * 2)
        wider.set(this.begins)
        this.begins = wider
      }
      this.begins[word] = 1
    }
    return made
  }

  /** The longest cue that starts at `at` and goes towards `to` (exclusive). */
  longest(words: Int32Array, at: number, to: number): Found<CompiledCue> | null {
    const { root } = this
    const word = at === to ? 0 : (words[at] ?? 0)
    const begins = word < this.begins.length && this.begins[word] === 1
    return begins || root.slots.length > 0 ? this.walk(root, words, at, to, 0) : null
  }

  private walk(
    node: PatternNode,
    words: Int32Array,
    at: number,
    to: number,
    length: number,
  ): Found<CompiledCue> | null {
    let best: Found<CompiledCue> | null = node.cue === null ? null : { length, value: node.cue }
    for (const { mask, node: behind } of node.slots) {
      let i = at
      for (let skipped = 0; skipped <= widestSlot; skipped++) {
        best = longerOf(best, this.walk(behind, words, i, to, length + skipped))
        const word = words[i] ?? 0
        // "on Nov. 29"
        const stopped = word === this.dot && skipped > 0 && mask === roles.time
        if (i === to || word === 0 || (!stopped && ((this.roleOf()[word] ?? 0) & mask) === 0)) break
        i += this.step
      }
    }
    const word = at === to ? 0 : (words[at] ?? 0)
    const next = word === 0 || node.next.size === 0 ? undefined : node.next.get(word)
    return next === undefined ? best : longerOf(best, this.walk(next, words, at + this.step, to, length + 1))
  }
}

const longerOf = (
  best: Found<CompiledCue> | null,
  found: Found<CompiledCue> | null,
): Found<CompiledCue> | null =>
  found !== null && (best === null || found.length > best.length) ? found : best

const maskOf = (slot: number): number =>
  slot === timeSlot ? roles.time : roles.article | roles.modifier | roles.time

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
