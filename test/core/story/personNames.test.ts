/** Persons' names, with and without titles. */
import { expect, it } from 'vitest'
import { findQuotations } from '../../../electron/core/claims/quotations.js'
import { splitParagraphs } from '../../../electron/core/story/paragraphs.js'
import { findPersonNames } from '../../../electron/core/story/personNames.js'
import { splitSentences } from '../../../electron/core/story/sentences.js'
import { tokenise } from '../../../electron/core/story/tokens.js'

const find = (text: string) => {
  const tokens = tokenise(text)
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  return findPersonNames(
    text,
    paragraphs.flatMap((p) => splitSentences(text, p, quotations, tokens)),
  )
}
const read = (text: string): string[] =>
  find(text).map((n) =>
    n.title === undefined ? n.name : `[${text.slice(n.title.start, n.title.end)}] ${n.name}`,
  )

it.each([
  ['Foreign Minister Ada Cole met Dr. Wen.', ['[Foreign Minister] Ada Cole', '[Dr.] Wen']],
  ['The prize went to Ludwig van der Berg of Ghent.', ['Ludwig van der Berg']],
  ['President Abdel al-Rashid spoke.', ['[President] Abdel al-Rashid']],
  ['The mayor thanked Sir John O’Hara Jr. on Friday.', ['[Sir] John O’Hara Jr.']],
  ['Its director, Ixchel Tzoc, resigned.', ['Ixchel Tzoc']],
  ['The trader Qwame Dzidzor, 58, sold fish.', ['Qwame Dzidzor']],
  ['Oluwadamilare Bankole said no. Later Bankole left.', ['Oluwadamilare Bankole', 'Bankole']],
  ['Mr. Hale’s house burned.', ['[Mr.] Hale']],
])('reads %s', (text, names) => expect(read(text)).toEqual(names))

it.each([
  'The Justice Department sued the Bank of England on Monday.',
  'She flew from New York to Hong Kong.',
  'The Red River flooded South Sudan.',
  'The White House said nothing.',
])('names nobody in %s', (text) => expect(read(text)).toEqual([]))

it('takes no outlet for a person', () => {
  const text = 'Harper Lane reported the vote.'
  expect(findPersonNames(text, [{ start: 0, end: text.length }], () => true)).toEqual([])
})
