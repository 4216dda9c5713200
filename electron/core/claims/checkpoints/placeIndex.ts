/** The gazetteer as a table of first words, with countries in the languages that stories are read in. */
import { cities, countries, foreignNames, regions } from './gazetteer.js'
import type { Token } from './tokens.js'

interface PlaceForm {
  /** The words after the first, lower case, signs among them. */
  readonly rest: readonly string[]
  readonly name: string
}

const wordsOf = (name: string): readonly string[] =>
  name.toLowerCase().match(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

/** ISO 3166-1 codes of the countries that Intl names in other languages. */
const isoCountries =
  'AF AL DZ AO AR AM AU AT AZ BH BD BY BE BJ BO BA BR BG KH CM CA CL CN CO CD CR HR CU CY CZ DK DO EC EG SV EE ET FI FR GE DE GH GR GT HT HN HU IS IN ID IR IQ IE IL IT CI JM JP JO KZ KE XK KW KG LA LV LB LY LT LU MG MY ML MT MX MD MN ME MA MZ MM NP NL NZ NI NE NG KP MK NO OM PK PS PA PY PE PH PL PT QA RO RU RW SA SN RS SG SK SI SO ZA KR SS ES LK SD SE CH SY TW TJ TZ TH TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW'.split(
    ' ',
  )

/** Ukrainian country names in the cases that prose uses: the endings of nouns in -ія, -а, and of masculine nouns. */
const inflect = (name: string): readonly string[] => {
  if (name.includes(' ')) return [name]
  const stem = name.slice(0, -1)
  if (name.endsWith('я')) return [name, `${stem}ї`, `${stem}ю`, `${stem}єю`]
  if (name.endsWith('а')) return [name, `${stem}и`, `${stem}і`, `${stem}у`, `${stem}ою`]
  return /[бвгґджзклмнпрстфхцчшщ]$/u.test(name)
    ? [name, `${name}у`, `${name}і`, `${name}а`, `${name}ом`]
    : [name]
}

const build = (language: string): ReadonlyMap<string, readonly PlaceForm[]> => {
  const index = new Map<string, PlaceForm[]>()
  const add = (form: string, name: string): void => {
    const [first, ...rest] = wordsOf(form)
    if (first === undefined) return
    const forms = index.get(first) ?? []
    forms.push({ rest, name })
    index.set(first, forms)
  }
  const addList = (list: string): void => {
    for (const entry of list.split(';')) {
      const [name = '', others] = entry.trim().split('=')
      add(name, name)
      if (others !== undefined) for (const other of others.split('|')) add(other, name)
    }
  }
  for (const list of [countries, regions, cities]) addList(list)
  if (language !== 'en') {
    addList(foreignNames)
    const there = new Intl.DisplayNames([language], { type: 'region' })
    const english = new Intl.DisplayNames(['en'], { type: 'region' })
    for (const code of isoCountries) {
      const name = there.of(code) ?? code
      for (const form of language === 'uk' ? inflect(name) : [name]) add(form, english.of(code) ?? code)
    }
    // The short forms that prose prefers.
    if (language === 'es') addList('United States=Estados Unidos|EE. UU.|EE.UU.; Ukraine=Ucrania')
    if (language === 'fr') addList('United States=Etats-Unis')
    if (language === 'de')
      addList('United States=Vereinigte Staaten|Vereinigten Staaten; United Kingdom=Großbritannien')
    if (language === 'uk')
      addList('United States=США|Сполучені Штати; United Kingdom=Британія|Велика Британія|Британії')
  }
  for (const forms of index.values()) forms.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

const built = new Map<string, ReadonlyMap<string, readonly PlaceForm[]>>()
const known: ReadonlySet<string> = new Set(['es', 'fr', 'de', 'uk'])

export type PlaceIndex = ReadonlyMap<string, readonly PlaceForm[]>

/** The places in the names of `language`; English names where the gazetteer has no others. */
export const placesIn = (language: string): PlaceIndex => {
  const key = known.has(language) ? language : 'en'
  let index = built.get(key)
  if (index === undefined) {
    index = build(key)
    built.set(key, index)
  }
  return index
}

export interface PlaceFound {
  readonly name: string
  readonly to: number
}

/** The longest place that begins at the capitalised token `at`, or null. */
export const findPlaceAt = (index: PlaceIndex, tokens: readonly Token[], at: number): PlaceFound | null => {
  const first = tokens[at]
  const forms = first === undefined ? undefined : index.get(first.value)
  if (forms === undefined) return null
  for (const { rest, name } of forms) {
    if (rest.every((word, i) => isWord(tokens[at + 1 + i], word))) return { name, to: at + 1 + rest.length }
  }
  return null
}

/** Particles within a name ("Dar es Salaam") and what follows an apostrophe are small; the other words begin with a capital. */
const isWord = (token: Token | undefined, word: string): boolean =>
  token?.value === word && (token.capital || token.glued || token.kind === 'sign' || particles.has(word))
const particles: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'es',
  'de',
  'del',
  'el',
  'la',
  'en',
  'on',
  'au',
  'y',
  'et',
  'und',
  'rainforest',
  'ivoire',
  'гази',
])
