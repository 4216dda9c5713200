/** The gazetteer by first words, with countries in the languages that stories are read in. */
import { cities, countries, foreignNames, regions } from './gazetteer.js'
import type { PlaceForm } from './sense.js'

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

const known: ReadonlySet<string> = new Set(['es', 'fr', 'de', 'uk'])

/** Places by the first word of their names in `language`; English names where the gazetteer has no others. */
export const placesOf = (language: string): ReadonlyMap<string, readonly PlaceForm[]> =>
  build(known.has(language) ? language : 'en')
