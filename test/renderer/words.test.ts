/** The words of the desk: every language is whole, counts as its speakers do, and says what went wrong. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { commandWords, deskCommands } from '../../electron/core/contract.js'
import { reasonSchema } from '../../electron/core/model.js'
import { speak as speakOf } from '../../electron/core/reports/words/speak.js'
import { errorCodes } from '../../electron/core/result.js'
import { en } from '../../renderer/words/en.js'
import { es } from '../../renderer/words/es.js'
import { failures as failuresEs } from '../../renderer/words/es/failures.js'
import { firstLanguage } from '../../renderer/words/languages.js'
import { speak } from '../../renderer/words/speak.js'
import { uk } from '../../renderer/words/uk.js'
import { failures as failuresUk } from '../../renderer/words/uk/failures.js'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>

/** As intl-messageformat numbers the kinds of a message's parts. */
const plainText: Part['type'] = 0

/** Arguments and tags of a message, and the branches of each of its plurals. */
const readMessage = (text: string) => {
  const names = new Set<string>()
  const branches: string[][] = []
  const walk = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if ('value' in part && part.type !== plainText) names.add(part.value)
      if ('options' in part) {
        if ('pluralType' in part && part.pluralType === 'cardinal') branches.push(Object.keys(part.options))
        for (const option of Object.values(part.options)) walk(option.value)
      }
      if ('children' in part) walk(part.children)
    }
  }
  walk(new IntlMessageFormat(text, 'en').getAst())
  return { names: [...names].toSorted(), branches }
}

const messagesOf = (table: Table): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([part, words]) =>
    Object.entries(words).map(([key, text]) => [`${part}.${key}`, text] as const),
  )
const shownStatuses = ['supported', 'disputed', 'unverified', 'conflict', 'open'] as const
const reasons = reasonSchema.options
const english = new Map(messagesOf(en))

describe.each([
  ['Ukrainian', uk, 'uk', ['few', 'many', 'one', 'other']],
  ['Spanish', es, 'es', ['many', 'one', 'other']],
] as const)('the words in %s', (_name, table, tag, wanted) => {
  const messages = messagesOf(table)

  it('take the arguments and tags of the English words', () => {
    for (const [key, text] of messages)
      expect(readMessage(text).names, key).toEqual(readMessage(english.get(key) ?? '').names)
  })

  it('have each form of their plurals', () => {
    for (const [key, text] of messages)
      for (const branches of readMessage(text).branches) expect(branches.toSorted(), key).toEqual(wanted)
  })

  it('are not left in English', () => {
    const same = messages.filter(
      ([key, text]) => text === english.get(key) && /\p{L}{3}/u.test(readWords(text)),
    )
    expect(same.map(([key]) => key)).toEqual([])
  })

  it('name each status and each reason apart', () => {
    const { verdicts } = table
    const desk = [...shownStatuses, ...reasons].map((key) => verdicts[key].toLocaleLowerCase(tag))
    expect(new Set(desk).size, desk.join(', ')).toBe(desk.length)
    const speech = speakOf(tag)
    const report = [...shownStatuses.map(speech.status), ...reasons.map(speech.reason)].map((word) =>
      word.toLocaleLowerCase(tag),
    )
    expect(new Set(report).size, report.join(', ')).toBe(report.length)
  })

  it('are set by the rules of their typography', () => {
    for (const [key, text] of messages) {
      expect(text, key).not.toMatch(/[“”"']/u)
      if (tag === 'uk') expect(readWords(text), key).not.toMatch(/[ыэъё]/u)
    }
  })

  it('have a title for every command', () => {
    for (const { id } of deskCommands) expect(commandWords[tag].titles[id]).toMatch(/\p{Lu}/u)
  })
})

/** A message without its arguments, tags and names that stay as they are. */
const readWords = (text: string): string =>
  text
    .replace(/<[^>]*>/gu, '')
    .replace(/\{[^{}]*\}/gu, '')
    .replace(/SHA-256|Tickmark/gu, '')

describe('plurals', () => {
  it('follow Ukrainian numbers', () => {
    const { words } = speak('uk')
    expect([0, 1, 2, 5, 11, 21, 22, 112].map((count) => words('claims.claims', { count }))).toEqual([
      '0 тверджень',
      '1 твердження',
      '2 твердження',
      '5 тверджень',
      '11 тверджень',
      '21 твердження',
      '22 твердження',
      '112 тверджень',
    ])
  })

  it('follow Spanish numbers, with a preposition after millions', () => {
    const { words } = speak('es')
    expect([1, 2, 1_000_000].map((count) => words('search.stories', { count }))).toEqual([
      '1 noticia',
      '2 noticias',
      '1.000.000 de noticias',
    ])
  })
})

describe('figures and days', () => {
  it('are written as the language of the desk writes them, not as the system does', () => {
    expect(speak('en').day('2026-11-23')).toBe('23 Nov 2026')
    expect(speak('uk').day('2026-11-23')).toBe('23 лист. 2026 р.')
    expect(speak('es').day('2026-11-23')).toBe('23 nov 2026')
    expect(speak('es').number(12_345.5)).toBe('12.345,5')
    expect(speak('uk').fileSize(1_530_000)?.replaceAll('\u00a0', ' ')).toBe('1,5 МБ')
    expect(speak('uk').duration('P1Y6M')).toBe('1 рік 6 місяців')
    expect(speak('es').country('UA')).toBe('Ucrania')
  })

  it('leave a day as it is when a story does not bear a whole one', () => {
    expect(speak('es').day('2026-11')).toBe('2026-11')
  })
})

describe('what went wrong', () => {
  const empty = { code: 'file-empty', message: '“a.txt” is empty.', context: { fileName: 'a.txt' } }
  it('is the workbench’s own sentence in English', () => {
    expect(speak('en').failure(empty)).toBe('“a.txt” is empty.')
  })
  it('is said by its code in other languages', () => {
    expect(speak('uk').failure(empty)).toBe('«a.txt»: у файлі немає тексту, який можна перевірити.')
    expect(speak('es').failure({ ...empty, context: { offset: 3 }, code: 'claim-span-invalid' })).toMatch(
      /entre dos palabras/u,
    )
  })
  it('stays in English where the code is not known or the words want what it does not tell', () => {
    const strange = { code: 'told', message: 'Something else.' }
    expect(speak('uk').failure(strange)).toBe('Something else.')
    expect(speak('uk').failure({ code: 'file-empty', message: 'No name.' })).toBe('No name.')
  })
  it('has words for every code', () => {
    for (const code of errorCodes) {
      expect(failuresUk[code]).not.toBe('')
      expect(failuresEs[code]).not.toBe('')
    }
  })
})

describe('the language of the desk', () => {
  const none = { getItem: () => null }
  it('is the one that was chosen, else the system’s, else English', () => {
    expect(firstLanguage({ getItem: () => 'es' }, ['uk-UA'], '')).toBe('es')
    expect(firstLanguage(none, ['fr-FR', 'uk-UA', 'es'], '')).toBe('uk')
    expect(firstLanguage(none, ['fr-FR'], '')).toBe('en')
    expect(firstLanguage({ getItem: () => 'tlh' }, [], '')).toBe('en')
  })
  it('needs no storage', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('denied')
      },
    }
    expect(firstLanguage(forbidden, ['es-MX'], '')).toBe('es')
  })
  it('can be the pseudo-language of layout tests, by the address only', () => {
    expect(firstLanguage(none, ['ar'], '?language=ar-XB')).toBe('ar-XB')
    expect(firstLanguage(none, ['ar-XB'], '')).toBe('en')
  })
})

describe('the pseudo-language', () => {
  const { words, direction } = speak('ar-XB')
  it('turns the words round and leaves values and plurals at work', () => {
    expect(direction).toBe('rtl')
    const said = words('claims.claims', { count: 1 })
    expect(said).toContain('\u202eclaim\u202c')
    expect(words('outlets.via', { outlet: 'Reuters' })).toMatch(/\u202evia\u202c\u200f Reuters$/u)
  })
})
