/** What tells outlets of one name apart: the words of their place, and how well known they are. */
import type { Outlet } from '../model.js'
import { wordsOfCountry, wordsOfRegion } from './placeWords.js'
import { withoutPlace } from './nameForms.js'
import { wordsOf } from './words.js'

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Words of names that are no places. */
const common = new Set(
  'the of and daily sunday weekly times post herald tribune courier chronicle gazette journal observer star mirror express globe standard telegraph guardian independent sun mail news record press citizen telegram magazine newspaper united republic new south north east west saint island islands el la le les'.split(
    ' ',
  ),
)

const isPlace = (word: string): boolean => /^\p{Lu}\p{L}/u.test(word) && !common.has(word.toLowerCase())

/** "Denver" and "Colorado" for The Denver Post. Used only to choose between outlets of one name, like those of the country. */
export const placeWordsOf = ({ name }: Outlet): readonly string[] => {
  const words: string[] = []
  // "The Star (Kenya)": what the brackets add is the country, which is known without them.
  for (const word of wordsOf(withoutPlace(name)))
    if (isPlace(word)) words.push(word, ...wordsOfRegion(word.toLowerCase()))
  return words
}

/** "Peru", "Peruvian" and "Lima" for every outlet of Peru; asked once for each country. */
export const placeWordsOfCountry = (country: string): readonly string[] => [
  ...wordsOf(countries.of(country) ?? '').filter((word) => word.length > 2 && isPlace(word)),
  ...wordsOfCountry(country),
]

export const richnessOf = ({
  aliases,
  abbreviations,
  ambiguous,
  nativeNames,
  programmes,
  domains,
  owner,
}: Outlet): number =>
  [aliases, abbreviations, ambiguous, nativeNames, programmes, domains].reduce(
    (n, names) => n + (names?.length ?? 0),
    owner === undefined ? 0 : 1,
  )
