/** Lists the names under which stories mention an outlet, and how sure each makes that it is meant. */
import type { Outlet } from '../model.js'
import { shapeOf, shapes } from './lexicon.js'
import { wordsOf } from './cues/compileCues.js'

/** `sure` names mean this outlet; `ambiguous` ones need a cue or an earlier full mention. */
export interface NameForm {
  readonly words: readonly string[]
  readonly sure: boolean
  /** For each word the shape it must have at least: see fitsShape. */
  readonly wants: readonly number[]
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

const formOf = (name: string, sure: boolean): NameForm => {
  const words = wordsOf(name)
  return { words, sure, wants: words.map((w) => wantOf(w, words.length === 1)) }
}

/** An article at the head of a name counts as part of it only in languages that keep it ("El País"). */
const withoutArticle = (name: string): string | null => (/^the\s+\S/iu.test(name) ? name.replace(/^the\s+/iu, '') : null)

/** Ordinary words and names of places and persons that are never sure without their article. */
const tooShort = (name: string): boolean => wordsOf(name).length === 1 && !/\p{Lu}.*\p{Lu}/u.test(name) && name.length < 3

export const nameFormsOf = (outlet: Outlet): readonly NameForm[] => {
  const forms: NameForm[] = []
  const ambiguous = new Set<string>()
  for (const name of outlet.ambiguous ?? []) {
    for (const form of [name, withoutArticle(name)]) if (form !== null) ambiguous.add(form)
  }
  const seen = new Set<string>()
  const add = (name: string | null): void => {
    if (name === null || seen.has(name)) return
    seen.add(name)
    const sure = !ambiguous.has(name) && !ambiguous.has(withoutArticle(name) ?? name) && !tooShort(name)
    forms.push(formOf(name, sure))
  }
  const names = [outlet.name, ...(outlet.aliases ?? []), ...(outlet.abbreviations ?? []), ...(outlet.nativeNames ?? [])]
  for (const name of names) {
    add(name)
    const bare = withoutArticle(name)
    // "The Mirror" does not make every "Mirror" sure.
    if (bare !== null) (wordsOf(bare).length > 1 ? add(bare) : ambiguous.has(bare) ? add(bare) : undefined)
  }
  for (const domain of outlet.domains ?? []) add(domain)
  for (const name of ambiguous) add(name)
  return forms.filter((form) => form.words.length > 0)
}
