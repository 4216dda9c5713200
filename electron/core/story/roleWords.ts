/** Reads the role that the words beside a name give its bearer: "its director, X", "X, the matron of …". */
import { isLetterAt, isSpaceAt } from './characters.js'
import { type NameRun } from './nameRuns.js'
import { endOfWord, joins } from './nameWords.js'
import { roles } from './names/titles.js'
import * as shapes from './shapes.js'
import type { Tokens } from './tokens.js'
import { type Vocabulary, WordFacts } from './vocabulary.js'
import * as traits from './traits.js'

/** A role ends where one of these adds to it. */
const ends = new Set('of for in at from to by on with who whose which and about near'.split(' '))

/** What a word is inside an apposition, whatever its case. */
const appositionFacts = new WordFacts<'end' | 'role' | 'other'>((spelling) => {
  const word = spelling.toLowerCase()
  if (ends.has(word)) return 'end'
  return roles.has(word) ? 'role' : 'other'
})

const comma = 44
const apostrophe = 39
const curlyApostrophe = 0x2019

/** What joins an office to its body. */
const offices = new Set(['of', 'for'])

/** "of the National Institute of Water and Energy Research", in words. */
const longestOffice = 7

/** An apposition is read up to this length. UTF-16 units. */
const longestRole = 60

/** "X, the matron of …": the words of the role up to its head noun. */
export const readApposition = (text: string, at: number, vocabulary: Vocabulary): string | null => {
  if (text.charCodeAt(at) !== comma) return null
  const words: string[] = []
  let head = ''
  for (let i = at + 1; i < at + longestRole; ) {
    while (isSpaceAt(text, i)) i++
    const end = endOfWord(text, i, at + longestRole)
    if (end === i) break
    const number = vocabulary.numberOf(text, i, end)
    const word = vocabulary.loweredOf(number, text, i, end)
    const known = appositionFacts.of(vocabulary, number)
    if (known === 'end') break
    words.push(word)
    if (known === 'role') head = words.join(' ')
    i = end
    const c = text.charAt(i)
    if ((c === "'" || c === '’') && text.charAt(i + 1) === 's') {
      words.length = 0
      i += 2
    }
  }
  return head === '' ? null : head.replace(/^(?:the|a|an|its|his|her|their|whose) /, '')
}

/** "прем’єрка": an apostrophe between Cyrillic letters. */
const isInnerMark = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return (
    (unit === apostrophe || unit === curlyApostrophe) && /^\p{Script=Cyrillic}/u.test(text.charAt(at + 1))
  )
}

const startOfWord = (text: string, end: number): number => {
  let from = end
  while (
    from > 0 &&
    end - from < 20 &&
    (isLetterAt(text, from - 1) || text.charAt(from - 1) === '-' || isInnerMark(text, from - 1))
  )
    from--
  return from
}

/** "the Minister of Water Resources, X", "the head of the agency, X": the office, when "of" or the like follows it. */
const readOffice = (text: string, to: number, vocabulary: Vocabulary): string | null => {
  let end = to
  for (let words = 0; words < longestOffice; words++) {
    while (isSpaceAt(text, end - 1)) end--
    const from = startOfWord(text, end)
    if (from === end) return null
    const word = text.slice(from, end)
    if (offices.has(word)) {
      let title = from - 1
      while (isSpaceAt(text, title - 1)) title--
      const start = startOfWord(text, title)
      const role = text.slice(start, title).toLowerCase()
      const known = vocabulary.traits[vocabulary.numberOf(text, start, title)] ?? 0
      return (known & (traits.role | traits.title)) === 0 ? null : role
    }
    end = from
  }
  return null
}

/** False where the token before the run rules a role out: most names follow a word that is none. */
const mayFollowRole = (
  { text, starts, ends, spellings, shapes: written, vocabulary }: Tokens,
  run: NameRun,
): boolean => {
  const k = run.token - 1
  if (k < 0) return false
  const start = starts[k] ?? 0
  const unit = text.charCodeAt(start)
  if (written[k] === shapes.sign) return unit === comma || joins(unit)
  if (written[k] === shapes.url) return true
  if ((ends[k] ?? 0) > run.start || (start > 0 && joins(text.charCodeAt(start - 1)))) return true
  return ((vocabulary.traits[spellings[k] ?? 0] ?? 0) & traits.role) !== 0
}

/** "Its director, X" and "opposition leader X": the role before the name, with the word before it. */
export const readRoleBefore = (tokens: Tokens, run: NameRun): string | null => {
  if (!mayFollowRole(tokens, run)) return null
  const { text, vocabulary } = tokens
  let end = run.start
  while (end > 0 && isSpaceAt(text, end - 1)) end--
  if (text.charCodeAt(end - 1) === comma) {
    end--
    const office = readOffice(text, end, vocabulary)
    if (office !== null) return office
    // "Lagos State Governor, Mr. X"
    const from = startOfWord(text, end)
    const known = vocabulary.traits[vocabulary.numberOf(text, from, end)] ?? 0
    if ((known & traits.title) !== 0) return text.slice(from, end).toLowerCase()
  }
  const from = startOfWord(text, end)
  if (((vocabulary.traits[vocabulary.numberOf(text, from, end)] ?? 0) & traits.role) === 0) return null
  const word = text.slice(from, end)
  const before = isSpaceAt(text, from - 1)
    ? text.slice(startOfWord(text, from - 1), from - 1).toLowerCase()
    : ''
  return before === '' ? word : `${before} ${word}`
}
