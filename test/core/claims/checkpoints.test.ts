/** What is tickable in a claim, with the values a checker compares. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCheckpoints } from '../../../electron/core/claims/checkpoints.js'
import type { CheckpointKind } from '../../../electron/core/model.js'

interface Given {
  readonly date?: string
  readonly language?: string
}

const find = (text: string, given: Given = {}) =>
  findCheckpoints(
    text,
    { start: 0, end: text.length },
    { date: given.date ?? null, language: given.language ?? 'en', quotations: [], personNames: [] },
  )

/** Checkpoints of some kinds as "words = value". */
const pick = (text: string, kinds: readonly CheckpointKind[], given: Given = {}) =>
  find(text, given)
    .filter((c) => kinds.includes(c.kind))
    .map((c) => `${c.text} = ${c.value}`)

const cases = (
  kinds: readonly CheckpointKind[],
  rows: readonly (readonly [string, readonly string[]])[],
  given?: Given,
) => {
  for (const [text, expected] of rows) it(text, () => expect(pick(text, kinds, given)).toEqual(expected))
}

describe('figures', () => {
  cases(
    ['figure'],
    [
      ['Some 1,250 homes and 43 shops lost power.', ['1,250 = 1250', '43 = 43']],
      ['Eleven people died and twenty-one were hurt.', ['Eleven = 11', 'twenty-one = 21']],
      [
        'About two dozen trucks and half a million tickets were held back.',
        ['two dozen = 24', 'half a million = 500000'],
      ],
      ['A third of the crop and two-thirds of the herd were lost.', ['A third = 1/3', 'two-thirds = 2/3']],
      [
        'Two hundred and fifty-three thousand votes were counted.',
        ['Two hundred and fifty-three thousand = 253000'],
      ],
      [
        'The town has 1.15 million residents and 3.2m trees, he said.',
        ['1.15 million = 1150000', '3.2m = 3200000'],
      ],
      [
        'Dozens of farmers and tens of thousands of voters came.',
        ['Dozens = 12s', 'tens of thousands = 10000s'],
      ],
      ['One of the men was one of three who knew, and only one spoke.', ['three = 3', 'one = 1']],
      [
        'One in five pupils and 3 out of 10 teachers stayed home.',
        ['One in five = 1/5', '3 out of 10 = 3/10'],
      ],
      ['The F-35 and the MH17 file, COVID-19 and 5G are names.', []],
      ['The 43-year-old pilot, the 21st in line, won 3-1.', ['43-year-old = 43', '21st = 21st', '3-1 = 3-1']],
      [
        'The road is 20 km long, 5,000 square metres wide at 35 degrees Celsius.',
        ['20 km = 20 km', '5,000 square metres = 5000 m²', '35 degrees Celsius = 35 °C'],
      ],
      ['Between 5 and 10 people, or 10-15 at most, were inside.', ['5 = 5', '10 = 10', '10-15 = 10-15']],
      ['Exports doubled for the fourth consecutive month.', ['doubled = ×2', 'fourth = 4th']],
      [
        'They cited Resolution 2334 and Article 5.',
        ['Resolution 2334 = Resolution 2334', 'Article 5 = Article 5'],
      ],
      ['India has 12,00,000 such shops and 3 lakh lorries.', ['12,00,000 = 1200000', '3 lakh = 300000']],
      ['He weighed 200 pounds.', ['200 pounds = 200 lb']],
    ],
  )
})

describe('percentages', () => {
  cases(
    ['percentage'],
    [
      ['Prices rose 4.5% in one month and 12 percent in a year.', ['4.5% = 4.5%', '12 percent = 12%']],
      [
        'The lead grew by four percentage points to 52 per cent.',
        ['four percentage points = 4 pp', '52 per cent = 52%'],
      ],
      ['The bank cut its rate by 25 basis points.', ['25 basis points = 25 bp']],
      ['Growth of from 4 to 6 percent, or 4-6%, was planned.', ['4 = 4%', '6 percent = 6%', '4-6% = 4-6%']],
    ],
  )
})

describe('money', () => {
  cases(
    ['money'],
    [
      [
        'The line cost C$1 billion (approximately $723 million).',
        ['C$1 billion = CAD 1000000000 (USD 723000000)', '$723 million = USD 723000000'],
      ],
      [
        'They paid €5m, £3.5bn, ¥1,200 and ₹500 crore.',
        ['€5m = EUR 5000000', '£3.5bn = GBP 3500000000', '¥1,200 = JPY 1200', '₹500 crore = INR 5000000000'],
      ],
      [
        'A fine of two million Canadian dollars, not 20,000 euros.',
        ['two million Canadian dollars = CAD 2000000', '20,000 euros = EUR 20000'],
      ],
      [
        'A $20-million plan, US$3 billion in loans, A$40 a ticket.',
        ['$20-million = USD 20000000', 'US$3 billion = USD 3000000000', 'A$40 = AUD 40'],
      ],
      [
        'They raised $5-10 million, then between $5 and $7 million.',
        ['$5-10 million = USD 5000000-10000000', '$5 = USD 5', '$7 million = USD 7000000'],
      ],
      [
        'A stamp is 65 cents, bread costs 300 pesos or 40 Mexican pesos.',
        ['65 cents = USD 0.65', '300 pesos = pesos 300', '40 Mexican pesos = MXN 40'],
      ],
      [
        'Revenue of USD 5 million, 3 million EUR and Rs. 500.',
        ['USD 5 million = USD 5000000', '3 million EUR = EUR 3000000', 'Rs. 500 = INR 500'],
      ],
      [
        'It lost hundreds of millions of dollars and a billion yen.',
        ['hundreds of millions of dollars = USD 100000000s', 'a billion yen = JPY 1000000000'],
      ],
      [
        'They owe R52.6 million, K86m and Rs500 for flight MH17 and the P500 file.',
        ['R52.6 million = ZAR 52600000', 'K86m = ZMW 86000000', 'Rs500 = INR 500', 'P500 = BWP 500'],
      ],
      [
        'It cost €3m ($3.2m), or 40,000 euros (for the roof alone, $12,000).',
        [
          '€3m = EUR 3000000 (USD 3200000)',
          '$3.2m = USD 3200000',
          '40,000 euros = EUR 40000',
          '$12,000 = USD 12000',
        ],
      ],
      ['He won 12 of 40 races, and 3 won.', []],
    ],
  )
})

describe('dates', () => {
  cases(
    ['date'],
    [
      [
        'It opened on August 24, 2025, and closed on 3 Sept. 2025.',
        ['August 24, 2025 = 2025-08-24', '3 Sept. 2025 = 2025-09-03'],
      ],
      [
        'It opened on Aug. 24 and again on the 3rd of May.',
        ['Aug. 24 = XXXX-08-24', '3rd of May = XXXX-05-03'],
      ],
      [
        'They met on Thursday, last month and yesterday.',
        ['Thursday = weekday:thursday', 'last month = relative:last month', 'yesterday = relative:yesterday'],
      ],
      [
        'In 2019 the firm of the 1990s had 2000 workers since May 2021.',
        ['2019 = 2019', '1990s = 199X', 'May 2021 = 2021-05'],
      ],
      ['They may march in March, and April Jones agreed.', ['March = XXXX-03']],
      [
        'A fair on 24-26 August 2025, dated 2025-08-24 and 24.08.2025.',
        ['24-26 August 2025 = 2025-08-24/2025-08-26', '2025-08-24 = 2025-08-24', '24.08.2025 = 2025-08-24'],
      ],
      [
        'Sales in the third quarter of 2024 and Q1 2025 recalled the 19th century.',
        ['third quarter of 2024 = 2024-Q3', 'Q1 2025 = 2025-Q1', '19th century = 18XX'],
      ],
      [
        'The date 03/04/2025 can be read twice; 13/04/2025 cannot.',
        ['03/04/2025 = 2025-XX-XX', '13/04/2025 = 2025-04-13'],
      ],
      ['Feb. 30 is no day.', ['Feb. = XXXX-02']],
    ],
  )

  describe('of a story of Tuesday, 2 September 2025', () => {
    cases(
      ['date'],
      [
        [
          'She said on Thursday that the vote would be on Friday.',
          ['Thursday = 2025-08-28', 'Friday = 2025-09-05'],
        ],
        [
          'They met on Tuesday, last Monday and next Monday.',
          ['Tuesday = 2025-09-02', 'last Monday = 2025-09-01', 'next Monday = 2025-09-08'],
        ],
        [
          'It rose last month, will rise next month and fell last year.',
          ['last month = 2025-08', 'next month = 2025-10', 'last year = 2024'],
        ],
        [
          'It began three days ago, two weeks ago, and a year ago.',
          ['three days ago = 2025-08-30', 'two weeks ago = 2025-W34', 'a year ago = 2024'],
        ],
        [
          'It opened on Aug. 24 and closes on Jan. 5, after last March.',
          ['Aug. 24 = 2025-08-24', 'Jan. 5 = 2026-01-05', 'last March = 2025-03'],
        ],
        [
          'Yesterday and tomorrow, this week and last night.',
          [
            'Yesterday = 2025-09-01',
            'tomorrow = 2025-09-03',
            'this week = 2025-W36',
            'last night = 2025-09-01',
          ],
        ],
        ['On Sunday, Aug. 24, it rained.', ['Sunday, Aug. 24 = 2025-08-24']],
      ],
      { date: '2025-09-02' },
    )
  })
})

describe('times and durations', () => {
  cases(
    ['time', 'duration'],
    [
      [
        'Polls close at 10:30 p.m. (GMT) or 22:15 CET, and at noon.',
        ['10:30 p.m. (GMT) = 22:30 GMT', '22:15 CET = 22:15 CET', 'noon = 12:00'],
      ],
      ['It fell at 7am, 12 a.m. and 0800 GMT.', ['7am = 07:00', '12 a.m. = 00:00', '0800 GMT = 08:00 GMT']],
      [
        'A three-year deal, 90 minutes of talks, two and a half weeks.',
        ['three-year = P3Y', '90 minutes = PT90M', 'two and a half weeks = P2.5W'],
      ],
      ['The 10-day truce held for decades and for a month.', ['10-day = P10D', 'a month = P1M']],
      [
        'It took 5-7 days over four consecutive years.',
        ['5-7 days = P5D/P7D', 'four consecutive years = P4Y'],
      ],
    ],
  )
})

describe('names', () => {
  cases(
    ['organisation'],
    [
      [
        'The Ministry of Labour, Health and Welfare and the University of Leeds agreed.',
        [
          'Ministry of Labour, Health and Welfare = Ministry of Labour, Health and Welfare',
          'University of Leeds = University of Leeds',
        ],
      ],
      [
        'The Foreign Ministry told NATO and the U.N. that Acme Corp would pay.',
        ['Foreign Ministry = Foreign Ministry', 'NATO = NATO', 'U.N. = U.N.', 'Acme Corp = Acme Corp'],
      ],
      ['The CEO of the UK branch and a TV crew left.', []],
      ['THE COURT SAID NO TO THE BANK', []],
    ],
  )
  cases(
    ['place'],
    [
      [
        'Shells fell near Kharkiv, in Dar es Salaam and in the U.S.',
        ['Kharkiv = Kharkiv', 'Dar es Salaam = Dar es Salaam', 'U.S. = United States'],
      ],
      [
        'Families left the village of Hrozove and the Sumy region for Sana’a.',
        ['Hrozove = Hrozove', 'Sumy = Sumy', 'Sana’a = Sanaa'],
      ],
      ['They spoke in English, in Ukrainian forests and in Parliament, and told us.', []],
      ['Chinese buyers stayed in Olkhovka.', ['Olkhovka = Olkhovka']],
    ],
  )

  it('gives persons with their titles and leaves outlets to the outlets', () => {
    const text = 'In Paris, Foreign Minister Ada Paris told the BBC that 3 ships sank.'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const found = findCheckpoints(
      text,
      { start: 0, end: text.length },
      {
        date: null,
        language: 'en',
        quotations: [],
        personNames: [{ ...at('Ada Paris'), title: at('Foreign Minister') }],
        outletNames: [at('BBC')],
      },
    )
    expect(found.map((c) => `${c.kind} ${c.text} = ${c.value}`)).toEqual([
      'place Paris = Paris',
      'person Foreign Minister Ada Paris = Ada Paris (Foreign Minister)',
      'figure 3 = 3',
    ])
  })

  it('gives the quotations of the claim on one line', () => {
    const text = '“We  had\nsix hours,” she said.'
    const found = findCheckpoints(
      text,
      { start: 0, end: text.length },
      { date: null, language: 'en', quotations: [{ start: 1, end: 19 }], personNames: [] },
    )
    expect(found.map((c) => `${c.kind} ${c.value}`)).toEqual(['quotation We had six hours,', 'duration PT6H'])
  })
})

describe('other languages', () => {
  cases(
    ['money', 'percentage', 'date', 'figure', 'place'],
    [
      [
        'El gobierno pagó 1.500 millones de dólares, un 3,5 % más que el mes pasado, en Ucrania.',
        [
          '1.500 millones de dólares = USD 1500000000',
          '3,5 % = 3.5%',
          'mes pasado = 2025-08',
          'Ucrania = Ukraine',
        ],
      ],
      [
        'Treinta y dos personas murieron el 24 de agosto de 2025.',
        ['Treinta y dos = 32', '24 de agosto de 2025 = 2025-08-24'],
      ],
    ],
    { language: 'es', date: '2025-09-02' },
  )
  cases(
    ['money', 'percentage', 'date', 'time', 'place'],
    [
      [
        'Le 1er août 2025 à 15h30, la France a versé 2,5 milliards d’euros, soit 4 % de plus.',
        [
          '1er août 2025 = 2025-08-01',
          '15h30 = 15:30',
          'France = France',
          '2,5 milliards d’euros = EUR 2500000000',
          '4 % = 4%',
        ],
      ],
    ],
    { language: 'fr' },
  )
  cases(
    ['money', 'percentage', 'date', 'time', 'place'],
    [
      [
        'Am 24. August 2025 um 15.30 Uhr zahlte Deutschland 1,5 Milliarden Euro, 12,5 Prozent mehr.',
        [
          '24. August 2025 = 2025-08-24',
          '15.30 Uhr = 15:30',
          'Deutschland = Germany',
          '1,5 Milliarden Euro = EUR 1500000000',
          '12,5 Prozent = 12.5%',
        ],
      ],
    ],
    { language: 'de' },
  )
  cases(
    ['money', 'percentage', 'date', 'figure', 'place'],
    [
      [
        'У четвер, 24 серпня 2025 року, в Києві виділили 1,5 млрд гривень, на 10 відсотків більше.',
        [
          'четвер, 24 серпня 2025 = 2025-08-24',
          'Києві = Kyiv',
          '1,5 млрд гривень = UAH 1500000000',
          '10 відсотків = 10%',
        ],
      ],
    ],
    { language: 'uk' },
  )
})

describe('for any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ' ',
          '$',
          '1',
          '2,000',
          '.',
          '-',
          'million',
          'a',
          'of',
          'May',
          'Thursday',
          '24',
          '2025',
          '%',
          'third',
          'and',
          'Ministry',
          'U.S.',
          '\ud83d',
          '\ude00',
          '(',
          'one',
          ':',
          '30',
          'p.m.',
          'hundred',
          'Paris',
          '٣',
          'last',
          'year',
          '/',
        ),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ').replace(/ (?=[.,%:/-])/gu, '')),
  )
  it('spans lie inside the claim, split no character, and do not overlap within a kind', () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(30),
        fc.constantFrom('en', 'es', 'fr', 'de', 'uk', 'und'),
        (text, from, language) => {
          const span = { start: Math.min(from, text.length), end: text.length }
          const ends = new Map<string, number>()
          let last = -1
          const found = findCheckpoints(text, span, {
            date: '2025-09-02',
            language,
            quotations: [],
            personNames: [],
          })
          for (const c of found) {
            expect(c.start).toBeGreaterThanOrEqual(Math.max(span.start, last))
            expect(c.end).toBeGreaterThan(c.start)
            expect(c.end).toBeLessThanOrEqual(span.end)
            expect(c.text).toBe(text.slice(c.start, c.end))
            expect(c.start).toBeGreaterThanOrEqual(ends.get(c.kind) ?? 0)
            expect(c.value).not.toMatch(/NaN|undefined|null|Infinity/u)
            expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/u.test(c.text)).toBe(false)
            ends.set(c.kind, c.end)
            last = c.start
          }
          expect(
            findCheckpoints(text, span, { date: '2025-09-02', language, quotations: [], personNames: [] }),
          ).toEqual(found)
        },
      ),
      { numRuns: 500 },
    )
  })
})
