/** Words of countries behind a title: "Presidente de Chile", "Президент Литви", "Präsident Litauens". */

/** ISO 3166-1 codes of the countries that have presidents, premiers and ministers in the news. */
const codes =
  'AF AL DZ AO AR AM AU AT AZ BH BD BY BE BJ BO BA BR BG KH CM CA CL CN CO CD CR HR CU CY CZ DK DO EC EG SV EE ET FI FR GE DE GH GR GT HT HN HU IS IN ID IR IQ IE IL IT CI JM JP JO KZ KE KW KG LA LV LB LY LT LU MG MY ML MT MX MD MN ME MA MZ MM NP NL NZ NI NE NG KP MK NO OM PK PS PA PY PE PH PL PT QA RO RU RW SA SN RS SG SK SI SO ZA KR SS ES LK SD SE CH SY TW TJ TZ TH TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW'.split(
    ' ',
  )

const namesIn = (language: string): readonly string[] => {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return codes.map((code) => names.of(code) ?? code)
}

/** The Ukrainian genitive of a country's name, all its usual forms. */
const ukrainianGenitive = (name: string): readonly string[] => {
  const stem = name.slice(0, -1)
  if (name.endsWith('я')) return [`${stem}ї`, `${stem}і`]
  if (name.endsWith('а')) return [`${stem}и`, `${stem}і`]
  if (name.endsWith('ь')) return [`${stem}ю`, `${stem}я`]
  if (name.endsWith('и')) return [`${stem}ів`, stem]
  return /[бвгґджзклмнпрстфхцчшщ]$/u.test(name) ? [`${name}у`, `${name}а`] : []
}

/** Names of one word, in a case that no person's name has. */
export const countriesInGenitive: ReadonlySet<string> = new Set([
  ...namesIn('uk')
    .filter((name) => /^\p{L}+$/u.test(name))
    .flatMap(ukrainianGenitive),
  ...namesIn('de')
    .filter((name) => /^\p{L}+[^sxzß\P{L}]$/u.test(name))
    .map((name) => `${name}s`),
  'США',
])

/** Bodies that have presidents, too: "Presidente del Gobierno", "Présidente de la République". */
const bodies =
  'Gobierno República Congreso Senado Parlamento Consejo Gouvernement République Sénat Assemblée Parlement Conseil'

/** All words of the names as they stand behind "de" and the like. */
export const countryWords: ReadonlySet<string> = new Set([
  ...['es', 'fr'].flatMap((language) =>
    namesIn(language).flatMap((name) => name.match(/\p{Lu}[\p{L}-]+/gu) ?? []),
  ),
  ...bodies.split(' '),
])
