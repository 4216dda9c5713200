/** Finds the cues of speech in a stretch of story: each verb (or "according to") with its subject. */
import { findSubjectAfter } from './subjectBehind.js'
import { findClauseSubject, findSubjectBefore, type Subject } from './subjects.js'
import { is, isComma, signOf, type Token, wordOf } from './tokens.js'
import * as classes from './classes.js'

export interface SpeechCue {
  /** Token indexes of the first and the last word of the cue, its subject left out. */
  readonly verb: number
  readonly last: number
  readonly word: string
  readonly subject: Subject | null
  /** "was told", "is called": whoever stands before it does not speak. */
  readonly passive?: boolean
}

const isPassive = (tokens: readonly Token[], verb: number): boolean => {
  for (let i = verb - 1; i >= 0 && is(tokens[i], classes.between); i--)
    if (is(tokens[i], classes.beForm)) return true
  return false
}

/** "90 replies", but "Radio 4 reports". */
const isCounted = (tokens: readonly Token[], index: number): boolean =>
  /^\d/.test(wordOf(tokens[index - 1])) &&
  tokens[index - 2]?.kind !== 'name' &&
  wordOf(tokens[index]).endsWith('s') &&
  wordOf(tokens[index]) !== 'says'

/** A word that is a verb of speech only by its form: "the reports", "his claims". */
const isNoun = (tokens: readonly Token[], index: number): boolean =>
  isCounted(tokens, index) ||
  (is(tokens[index - 1], classes.nounMarker) &&
    !(wordOf(tokens[index - 1]) === 'a' && is(tokens[index], classes.afterAvoir)))

/** A quotation stands directly before the token; a comma, a dash or both ("», — сказав") and an auxiliary may part them. */
export const followsQuote = (tokens: readonly Token[], index: number): boolean => {
  let i = index - 1
  while (index - i < 3 && is(tokens[i], classes.beforeVerb)) i--
  for (let signs = 0; signs < 2 && tokens[i]?.kind === 'sign' && ',—–-'.includes(signOf(tokens[i])); signs++)
    i--
  return tokens[i]?.kind === 'quote'
}

const findInverted = (tokens: readonly Token[], verb: number): Subject | null => {
  if (followsQuote(tokens, verb)) return findSubjectAfter(tokens, verb)
  if (!is(tokens[verb], classes.inverting) || !(verb === 0 || isComma(tokens[verb - 1]))) return null
  const after = findSubjectAfter(tokens, verb)
  if (after?.kind !== 'name') return null
  // "…, said X was": what follows the name is its own verb.
  const next = tokens[after.last + 1]
  return next === undefined || next.kind === 'sign' || next.kind === 'quote' ? after : null
}

/** "quoted X as saying": X speaks, whoever quotes. */
const findQuotedPerson = (
  tokens: readonly Token[],
  verb: number,
): { subject: Subject | null; last: number } | null => {
  for (let i = verb + 1; i < tokens.length && i - verb < 30; i++) {
    if (wordOf(tokens[i]) !== 'as' || !is(tokens[i + 1], classes.speaking)) continue
    // "X was quoted as saying", "X was quoted by TASS as saying"
    if (i === verb + 1 || isPassive(tokens, verb))
      return { subject: findSubjectBefore(tokens, verb), last: i + 1 }
    return { subject: findSubjectAfter(tokens, verb), last: i + 1 }
  }
  return null
}

const remembering: ReadonlySet<string> = new Set('recalled recalls remembered remembers'.split(' '))

/** "recalled his father saying": the words are the father's. The token of "saying", or -1. */
const findSaying = (tokens: readonly Token[], verb: number): number => {
  for (let i = verb + 2; i < verb + 8 && tokens[i]?.kind !== 'sign' && tokens[i]?.kind !== 'quote'; i++)
    if (wordOf(tokens[i]) === 'saying') return i
  return -1
}

/** Verbs whose object and its name make the quotation: "called it “…”". */
const naming: ReadonlySet<string> = new Set(
  'called described dubbed branded labelled labeled dismissed denounced condemned hailed praised termed criticised criticized mocked slammed'.split(
    ' ',
  ),
)

/** Where the name that a verb of `naming` gives begins: "called | the “…”", "dismissed as | “…”". */
const pastArticle = (tokens: readonly Token[], verb: number): number => {
  let i = verb + 1
  if (wordOf(tokens[i]) === 'as') i++
  while (is(tokens[i], classes.determiner)) i++
  return i
}

/** "X, once dubbed “…”, left": what stands before it bears the name and does not give it. */
const isReduced = (tokens: readonly Token[], verb: number): boolean => {
  if (!naming.has(wordOf(tokens[verb])) || tokens[pastArticle(tokens, verb)]?.kind !== 'quote') return false
  let i = verb - 1
  while (i > 0 && is(tokens[i], classes.between)) i--
  return isComma(tokens[i])
}

/** Whom "by" can name: not the means, as in "said by phone". */
const isAgent = (token: Token | undefined): boolean => token?.kind === 'name' || is(token, classes.determiner)

/** "according to him", "according to her, …", but "according to her lawyer". */
const findSource = (tokens: readonly Token[], to: number): Subject | null => {
  const at = to + 1
  const word = wordOf(tokens[at])
  const after = tokens[at + 1]
  const alone = after === undefined || after.kind === 'sign' || is(after, classes.auxiliary)
  if (word === 'him' || (word === 'her' && alone))
    return { kind: 'pronoun', first: at, last: at, word: word === 'him' ? 'he' : 'she' }
  return findSubjectAfter(tokens, to)
}

/** "was dismissed as “…” by X": who gives something that name. */
const findAgent = (tokens: readonly Token[], verb: number): Subject | null => {
  const i = pastArticle(tokens, verb)
  const named =
    tokens[i]?.kind === 'quote' && wordOf(tokens[i + 1]) === 'by' && tokens[i + 2]?.kind === 'name'
  return named ? findSubjectAfter(tokens, i + 1) : null
}

const readCue = (tokens: readonly Token[], at: number, earlier: SpeechCue | undefined): SpeechCue | null => {
  const word = wordOf(tokens[at])
  if (word === 'according' && wordOf(tokens[at + 1]) === 'to') {
    return { verb: at, last: at + 1, word, subject: findSource(tokens, at + 1) }
  }
  if (word === 'words') {
    // "in the words of X"
    const given = wordOf(tokens[at - 2]) === 'in' && wordOf(tokens[at + 1]) === 'of'
    return given ? { verb: at, last: at + 1, word, subject: findSubjectAfter(tokens, at + 1) } : null
  }
  if (word === 'put' && wordOf(tokens[at + 1]) === 'it') {
    return { verb: at, last: at + 1, word, subject: findSubjectBefore(tokens, at) }
  }
  if (is(tokens[at], classes.reporting)) {
    const quoted = findQuotedPerson(tokens, at)
    return quoted === null ? null : { verb: at, last: quoted.last, word, subject: quoted.subject }
  }
  if (is(tokens[at], classes.participle)) {
    if (wordOf(tokens[at - 1]) === 'as') return null
    if (isPassive(tokens, at)) return { verb: at, last: at, word, subject: findSubjectBefore(tokens, at) }
    const before = tokens[at - 1]
    // "a tsunami warning" is a noun.
    const loose =
      before === undefined || before.kind === 'sign' || before.kind === 'quote' || is(before, classes.joining)
    if (!loose && word !== 'saying' && word !== 'telling') return null
    if (is(before, classes.determiner) || wordOf(before) === 'of') return null
    return { verb: at, last: at, word, subject: earlier?.subject ?? findClauseSubject(tokens, at) }
  }
  if (!is(tokens[at], classes.speechVerb) || isNoun(tokens, at)) return null
  const saying = remembering.has(word) ? findSaying(tokens, at) : -1
  if (saying > 0) return { verb: at, last: saying, word, subject: findSubjectAfter(tokens, at) }
  // "described by X as “…”"
  if (naming.has(word) && wordOf(tokens[at + 1]) === 'by' && tokens[at + 2]?.kind === 'name')
    return { verb: at, last: at + 1, word, subject: findSubjectAfter(tokens, at + 1) }
  // "as reported by X", "was told": whoever that is, the quotation is not theirs.
  if (wordOf(tokens[at + 1]) === 'by' && isAgent(tokens[at + 2]) && word !== 'said') return null
  if (isPassive(tokens, at) || isReduced(tokens, at)) {
    const subject = naming.has(word) ? findAgent(tokens, at) : null
    return { verb: at, last: at, word, subject, passive: subject === null }
  }
  let subject = findInverted(tokens, at) ?? findSubjectBefore(tokens, at)
  // "he said “…” and urged “…”": one subject for both.
  if (subject === null && is(tokens[at - 1], classes.joining)) subject = earlier?.subject ?? null
  return { verb: at, last: at, word, subject }
}

/** All cues in token order. */
export const findCues = (tokens: readonly Token[]): readonly SpeechCue[] => {
  const cues: SpeechCue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!is(token, classes.cue)) continue
    const cue = readCue(tokens, i, cues.at(-1))
    if (cue === null) continue
    cues.push(cue)
    i = cue.last
  }
  return cues
}
