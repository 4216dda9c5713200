/** Builds the words of a language into one table, so that the finders look each word up once. */
import { WordFacts } from '../../story/vocabulary.js'
import { signalWordsOf } from '../worth/signals.js'
import { heads, knownBodies, suffixes } from './organisationWords.js'
import { placesOf } from './placeForms.js'
import {
  type CheckpointWords,
  type DurationUnit,
  noSense,
  Sense,
  type SenseParts,
  type Signal,
  type WordRole,
} from './sense.js'
import * as marks from './marks.js'
import { readTokenFact, type TokenFact } from './tokenFact.js'
import { de } from './words/de.js'
import { en } from './words/en.js'
import { es } from './words/es.js'
import { fr } from './words/fr.js'
import { uk } from './words/uk.js'

export interface Lexicon {
  readonly language: string
  readonly decimalComma: boolean
  readonly capitalMonths: boolean
  /** What each spelling is to the finders, by its number; and read anew, for words that have none. */
  readonly facts: WordFacts<TokenFact>
  readonly readFact: (spelling: string) => TokenFact
  readonly doubtfulMonths: ReadonlySet<string>
}

const languages: Readonly<Record<string, CheckpointWords>> = { en, es, fr, de, uk }

/** Languages whose numerals are written with a decimal comma, though their words are not read. */
const commaLanguages: ReadonlySet<string> = new Set(
  'ru pt it nl pl cs sk da sv no nb fi hu ro bg el tr id sr hr sl be ca lt lv et vi'.split(' '),
)

const pairs = (list: string): readonly (readonly [string, string])[] =>
  list
    .split(/\s+/u)
    .filter((item) => item !== '')
    .map((item) => {
      const colon = item.lastIndexOf(':')
      return colon === -1 ? [item, ''] : [item.slice(0, colon), item.slice(colon + 1)]
    })

const groups = (list: string): readonly (readonly string[])[] =>
  list.split(';').map((group) => group.split(/\s+/u).filter((word) => word !== ''))

const isUnit = (key: string): key is DurationUnit => ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'].includes(key)

const build = (language: string, words: CheckpointWords): Lexicon => {
  const senses = new Map<string, SenseParts>()
  const give = (word: string, sense: SenseParts): void => {
    senses.set(word, { ...senses.get(word), ...sense })
  }
  for (const [word, n] of pairs(words.cardinals)) give(word, { cardinal: Number(n) })
  for (const [word, n] of pairs(words.scales)) give(word, { scale: Number(n) })
  for (const [word, n] of pairs(words.many)) give(word, { many: Number(n) })
  for (const [word, n] of pairs(words.ordinals)) give(word, { ordinal: Number(n) })
  for (const [word, n] of pairs(words.fractions)) give(word, { fraction: Number(n) })
  for (const [word, n] of pairs(words.times)) give(word, { times: Number(n) })
  for (const [index, names] of groups(words.months).entries())
    for (const name of names) give(name, { month: index + 1 })
  for (const [index, names] of groups(words.weekdays).entries())
    for (const name of names) give(name, { weekday: index + 1 })
  for (const [unit, list] of Object.entries(words.units))
    if (isUnit(unit))
      for (const [word, n] of pairs(list)) give(word, { unit: { unit, count: Number(n === '' ? 1 : n) } })
  for (const [word, measure] of pairs(words.measures)) give(word, { measure })
  for (const [word, sign] of pairs(words.percent))
    give(word, { percent: sign === 'pp' ? 'pp' : sign === 'bp' ? 'bp' : '%' })
  for (const [word, currency] of pairs(words.currencies)) give(word, { currency })
  for (const [word, cents] of pairs(words.cents)) give(word, { cents })
  for (const [word, nation] of pairs(words.nations)) give(word, { nation })
  for (const [word, day] of pairs(words.days)) give(word, { day: Number(day) })
  for (const role of Object.keys(words.roles) as WordRole[])
    for (const [word] of pairs(words.roles[role] ?? '')) give(word, { role })
  for (const word of [...suffixes, ...heads, ...knownBodies])
    give(word, {
      organisation: { suffix: suffixes.has(word), head: heads.has(word), whole: knownBodies.has(word) },
    })
  for (const [word, places] of placesOf(language)) give(word, { places })
  for (const quarter of ['q1', 'q2', 'q3', 'q4']) give(quarter, { quarter: true })
  giveSignals(language, give, senses)
  const known = new Map([...senses].map(([word, sense]) => [word, new Sense(sense, marksOf(sense))]))
  const readFact = (spelling: string): TokenFact =>
    readTokenFact(spelling, (word) => known.get(word) ?? noSense)
  return {
    language,
    decimalComma: words.decimalComma,
    capitalMonths: words.capitalMonths,
    facts: new WordFacts(readFact),
    readFact,
    doubtfulMonths: new Set(words.doubtfulMonths.split(/\s+/u)),
  }
}

const marksOf = (sense: SenseParts): number => {
  const { weekday, day, role, unit, ordinal, quarter, cardinal, many, scale, times } = sense
  const points = role === 'last' || role === 'next' || role === 'this'
  const dates = (weekday ?? day ?? unit ?? ordinal) !== undefined || points || quarter === true
  const counts = (cardinal ?? many ?? scale) !== undefined || role === 'half' || role === 'article'
  return (
    (sense.month === undefined ? 0 : marks.month) |
    (dates ? marks.date : 0) |
    (role === 'noon' || role === 'midnight' ? marks.time : 0) |
    (role === 'settlement' ? marks.settlement : 0) |
    (counts ? marks.quantity : 0) |
    ((times ?? ordinal) !== undefined || role === 'article' ? marks.single : 0) |
    ((sense.signal ?? sense.signalAfter) === undefined ? 0 : marks.signal)
  )
}

/** Single words, and pairs ("due_to") under their second word. */
const giveSignals = (
  language: string,
  give: (word: string, sense: SenseParts) => void,
  senses: ReadonlyMap<string, SenseParts>,
): void => {
  for (const [signal, list] of signalWordsOf(language)) {
    for (const [entry] of pairs(list)) {
      const [first = '', second] = entry.split('_')
      if (second === undefined) give(first, { signal })
      else {
        const signalAfter = new Map<string, Signal>(senses.get(second)?.signalAfter)
        give(second, { signalAfter: signalAfter.set(first, signal) })
      }
    }
  }
}

const built = new Map<string, Lexicon>()

/** The words of a language; English ones where there are none for it. */
export const lexiconOf = (language: string): Lexicon => {
  // All claims of a story ask for the same.
  if (last?.language === language) return last
  last = readLexicon(language)
  return last
}

let last: Lexicon | null = null

const readLexicon = (language: string): Lexicon => {
  let lexicon = built.get(language)
  if (lexicon === undefined) {
    const words = languages[language] ?? { ...en, decimalComma: commaLanguages.has(language) }
    lexicon = build(language, words)
    built.set(language, lexicon)
  }
  return lexicon
}
