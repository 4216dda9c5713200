/** Lists the names under which stories mention an outlet, and how sure each makes that it is meant. */
import type { Outlet } from '../model.js'
import { shapeOf } from '../story/shapeOf.js'
import * as shapes from '../story/shapes.js'
import { wordsOf } from './words.js'

export interface NameForm {
  readonly words: readonly string[]
  /** False for a name that is also an ordinary word or another outlet's: a cue or an earlier mention decides. */
  readonly sure: boolean
  /** For each word the shape it must have: see fitsShape. */
  readonly wants: readonly number[]
  /** True for "The State": without its article the word is no name. */
  readonly needsArticle: boolean
  /** True when the form is the outlet's own name in two words or more. */
  readonly whole: boolean
}

/** What a word of a text must look like to stand for a word of a name. */
const wantOf = (word: string, alone: boolean): number => {
  const shape = shapeOf(word)
  if (shape === shapes.lower && !alone) return 0
  return shape === shapes.number || shape === shapes.caseless || shape === shapes.sign ? 0 : shape
}

/**
 * True when a word written in `shape` can be the word that wants `want`: "REUTERS" for "Reuters", but not "reuters";
 * an abbreviation only in its capitals.
 */
export const fitsShape = (shape: number, want: number): boolean => {
  if (want === 0) return true
  if (want === shapes.capital) return shape === shapes.capital || shape === shapes.capitals
  if (want === shapes.lower) return shape === shapes.lower || shape === shapes.capitals
  if (want === shapes.mixed) return shape === shapes.mixed || shape === shapes.capital
  return shape === want
}

/** "La Razón" for La Razón (Bolivia): the registry names the place, stories do not. */
export const withoutPlace = (name: string): string => name.replace(/\([^()]*\)$/u, '').trimEnd()

const bareOf = (name: string): string => name.replace(/^the\s+(?=\S)/iu, '')

/** "Monde" for Le Monde: French melts the article into "au Monde", "du Monde", and writes "le Monde". */
const contractedOf = (name: string, country: string | undefined): string | null => {
  if (country === undefined || !frenchSpeaking.has(country)) return null
  return /^(?:Le |La |Les |L['’])(\p{Lu}[^\s'’]*)$/u.exec(name)?.[1] ?? null
}
const frenchSpeaking = new Set([
  'FR',
  'BE',
  'CH',
  'CA',
  'LU',
  'SN',
  'CI',
  'CM',
  'DZ',
  'MA',
  'TN',
  'ML',
  'BF',
  'BJ',
  'CD',
])

/** "Süddeutschen Zeitung" for Süddeutsche Zeitung: adjectives in the name of a German outlet are declined. */
const declinedOf = (name: string, country: string | undefined): string | null => {
  if (country === undefined || !germanSpeaking.has(country)) return null
  const declined = name.replace(/(?<!\p{L})(?!Die )(\p{Lu}\p{Ll}+e)(?= \p{Lu})/gu, '$1n')
  return declined === name ? null : declined
}
const germanSpeaking = new Set(['DE', 'AT', 'CH', 'LI', 'LU'])

/** All forms; the names that come first are the more telling ones. */
export const nameFormsOf = (outlet: Outlet): readonly NameForm[] => {
  const forms: NameForm[] = []
  const ambiguous = outlet.ambiguous ?? []
  const named = withoutPlace(outlet.name)
  const doubtful = new Set(
    [...ambiguous, ...(named === outlet.name ? [] : [named])].flatMap((name) => [name, bareOf(name)]),
  )
  const seen = new Set<string>()
  const add = (name: string, needsArticle = false): void => {
    if (name === '' || seen.has(name)) return
    seen.add(name)
    const words = wordsOf(name)
    const whole = bareOf(name) === bareOf(named) && wordsOf(bareOf(named)).length > 1
    forms.push({
      words,
      sure: !doubtful.has(name),
      wants: words.map((w) => wantOf(w, words.length === 1)),
      needsArticle,
      whole,
    })
  }
  const addBoth = (name: string): void => {
    const bare = bareOf(name)
    const declined = declinedOf(name, outlet.country)
    if (declined !== null) {
      if (doubtful.has(name)) doubtful.add(declined)
      add(declined)
    }
    const contracted = contractedOf(name, outlet.country)
    if (contracted !== null && !seen.has(contracted)) {
      doubtful.add(contracted)
      add(contracted, true)
    }
    // A bare "State" counts only after an article, unless the registry lists it so itself.
    const needsArticle =
      bare !== name &&
      wordsOf(bare).length === 1 &&
      !ambiguous.includes(bare) &&
      !/\p{Lu}.*\p{Lu}/u.test(bare)
    add(name)
    if (bare === name) return
    if (needsArticle) doubtful.add(bare)
    add(bare, needsArticle)
  }
  for (const name of [
    named,
    ...(outlet.aliases ?? []),
    ...(outlet.abbreviations ?? []),
    ...(outlet.nativeNames ?? []),
  ])
    addBoth(name)
  for (const domain of outlet.domains ?? []) add(domain)
  for (const name of ambiguous) addBoth(name)
  // A programme stands for its outlet, but "Today" and "Hardball" are also words.
  for (const name of outlet.programmes ?? []) {
    doubtful.add(name)
    add(name)
  }
  return forms.filter((form) => form.words.length > 0)
}
