/** What tells outlets of one name apart: the words of their place, and how well known they are. */
import type { Outlet } from '../model.js'
import { wordsOfCountry, wordsOfRegion } from './placeWords.js'
import { wordsOf } from './words.js'

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Words of names that are no places. */
const common = new Set(
  'the of and daily sunday weekly times post herald tribune courier chronicle gazette journal observer star mirror express globe standard telegraph guardian independent sun mail news record press citizen telegram magazine newspaper united republic new south north east west saint island islands el la le les'.split(
    ' ',
  ),
)

/** "Peru" and "Lima" for El Comercio (Peru), "Denver" and "Colorado" for The Denver Post. Used only to choose between outlets of one name. */
export const placeWordsOf = ({ name, country }: Outlet): readonly string[] => {
  const words = new Set<string>()
  for (const word of wordsOf(name)) for (const near of wordsOfRegion(word.toLowerCase())) words.add(near)
  if (country !== undefined) for (const word of wordsOfCountry(country)) words.add(word)
  for (const word of wordsOf(name))
    if (/^\p{Lu}\p{L}/u.test(word) && !common.has(word.toLowerCase())) words.add(word)
  for (const word of wordsOf(country === undefined ? '' : (countries.of(country) ?? ''))) {
    if (/^\p{Lu}\p{L}{2}/u.test(word) && !common.has(word.toLowerCase())) words.add(word)
  }
  return [...words]
}

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
