/** What a spelling is by itself, as bits: each list of words is asked once for each spelling, not once for each word of a story. */
import { countriesInGenitive, countryWords } from './names/countryWords.js'
import { genderOfName, isGivenName } from './names/givenNames.js'
import {
  familyThings,
  notPersons,
  notSpeakers,
  particles,
  placeOpeners,
  roles,
  suffixes,
  titles,
} from './names/titles.js'
import { starters } from './sentenceWords.js'
import { speechVerbs } from './speechVerbs.js'
import * as traits from './traits.js'

/** Frequent words that no other language has, in lower case. */
const english: ReadonlySet<string> = new Set(
  `the and that with from this these those which have been were their they would could should about after
  because when where while who whose what than then there into over under before since until your our its his her`
    .trim()
    .split(/\s+/),
)

/** "Müllerin", "Pianistin": German roles of women, more than any list has. */
const germanWoman = /^\p{Lu}\p{Ll}+(?:er|ist|ent|ant|är|or|og|at)in$/u

/** "речник ДСНС Богдан Лара": an abbreviation has no cases. */
const ukrainianBody = /^(?=\p{Script=Cyrillic})\p{Lu}{2,6}$/u

const lists: readonly (readonly [number, (word: string) => boolean])[] = [
  [traits.plain, (word) => /^[A-Za-z]+$/.test(word)],
  [
    traits.title,
    (word) => {
      const hyphen = word.lastIndexOf('-')
      return titles.has(word) || (hyphen > 0 && titles.has(word.slice(hyphen + 1)))
    },
  ],
  [traits.starter, (word) => starters.has(word)],
  [traits.speechVerb, (word) => speechVerbs.has(word)],
  [traits.particle, (word) => particles.has(word)],
  [traits.givenName, isGivenName],
  [traits.male, (word) => genderOfName(word) === 'male'],
  [traits.female, (word) => genderOfName(word) === 'female'],
  [traits.notPerson, (word) => notPersons.has(word)],
  [traits.notSpeaker, (word) => notSpeakers.has(word)],
  [traits.role, (word) => roles.has(word)],
  [traits.suffix, (word) => suffixes.has(word)],
  [traits.placeOpener, (word) => placeOpeners.has(word)],
  [traits.familyThing, (word) => familyThings.has(word)],
  [traits.english, (word) => english.has(word.toLowerCase())],
  [traits.small, (word) => /^[a-z]+$/.test(word)],
  [traits.nameLike, (word) => /^\p{Lu}[\p{Ll}'’-]/u.test(word) || /^\p{Lu}\.?$/u.test(word)],
  [traits.joinedTitle, (word) => word.includes('-') && !titles.has(word)],
  [
    traits.capitalRole,
    (word) =>
      /^\p{Lu}/u.test(word) &&
      (roles.has(word.toLowerCase()) || (germanWoman.test(word) && !isGivenName(word))),
  ],
  [traits.country, (word) => countryWords.has(word)],
  [traits.ofCountry, (word) => countriesInGenitive.has(word) || ukrainianBody.test(word)],
  [traits.initial, (word) => /^\p{Lu}\.$/u.test(word)],
]

/** The bits of a spelling. */
export const traitsOf = (word: string): number => {
  let bits = 0
  for (const [bit, holds] of lists) if (holds(word)) bits |= bit
  return bits
}
