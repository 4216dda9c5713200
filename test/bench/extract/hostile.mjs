/** Input that makes careless patterns backtrack: the time for four times the text must stay near four times the time. */

const fill = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** What is repeated, by name. */
const units = {
  'straight quotes': '"',
  'curly opening quotes': '“',
  'single quotes': "'",
  'quotes with words': '“we ',
  capitals: 'A',
  'capitalised words': 'Abcde ',
  initials: 'J. ',
  '“according to”': 'according to ',
  '“according to Reuters,”': 'according to Reuters, ',
  'outlets in a list': 'Reuters, AP and ',
  'outlets and commas': 'BBC, ',
  'short names of outlets': 'the Times said ',
  'capital words': 'Aa Bb Cc ',
  'words of credit lines': 'Source: ',
  'kinds of outlets': 'the news agency ',
  possessives: "'s ",
  '“said”': 'said ',
  'open brackets': '(',
  'open square brackets': '[',
  'Markdown links': '[a](b',
  digits: '7',
  'grouped digits': '1,234,',
  dates: '24.08.',
  'currency signs': '$',
  'number words': 'hundred and ',
  spaces: ' ',
  'line breaks': '\n',
  stops: '.',
  'stops and spaces': '. ',
  dashes: '-',
  addresses: 'a@b.c/',
  'words with hyphens': 'well-',
  'apostrophes in words': "o'",
  'Ministry of': 'Ministry of Health and ',
  'CJK without spaces': '部长表示',
  'combining marks': '\u0301',
  'half surrogates': '\ud83d',
}

/** Each input at a quarter and at full length. */
export const hostileInputs = (length) =>
  Object.entries(units).map(([name, unit]) => ({
    name,
    small: fill(unit, length / 4),
    large: fill(unit, length),
  }))
