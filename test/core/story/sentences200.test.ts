/** Scores the sentence splitter on two hundred tricky texts. */
import { expect, it } from 'vitest'
import { findQuotations } from '../../../electron/core/claims/quotations.js'
import { splitParagraphs } from '../../../electron/core/story/paragraphs.js'
import { splitSentences } from '../../../electron/core/story/sentences.js'
import { tokenise } from '../../../electron/core/story/tokens.js'
import { sentenceCases } from './sentences200.cases.js'

const split = (text: string): string[] => {
  const tokens = tokenise(text)
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  return paragraphs
    .flatMap((p) => splitSentences(text, p, quotations, tokens))
    .map((s) => text.slice(s.start, s.end))
}

/** The case without its marks, and the sentences it should give. */
const read = (line: string): { readonly text: string; readonly sentences: readonly string[] } => ({
  text: line.replaceAll(' | ', ' ').replaceAll('|', ''),
  sentences: line.split(/ \| |\|/),
})

/** List numbers are marks of the paragraph and no part of its sentence. */
const withoutMark = (sentence: string): string => sentence.replace(/^\d+\. /, '')

const endsOf = (sentences: readonly string[]): Set<number> => {
  const ends = new Set<number>()
  let length = 0
  for (const sentence of sentences) {
    length += sentence.replaceAll(/\s/g, '').length
    ends.add(length)
  }
  return ends
}

it('has two hundred cases', () => {
  expect(sentenceCases.length).toBeGreaterThanOrEqual(200)
  expect(new Set(sentenceCases).size).toBe(sentenceCases.length)
})

it('finds at least 99 % of their boundaries and invents fewer than 1 %', () => {
  const wrong: string[] = []
  let total = 0
  let missed = 0
  let invented = 0
  for (const line of sentenceCases) {
    const { text, sentences } = read(line)
    const expected = endsOf(sentences.map(withoutMark))
    const found = split(text)
    const got = endsOf(found)
    total += expected.size
    const lost = [...expected].filter((end) => !got.has(end)).length
    const extra = [...got].filter((end) => !expected.has(end)).length
    missed += lost
    invented += extra
    if (lost + extra > 0) wrong.push(`${line}\n    came out as ${found.join(' ⏎ ')}`)
  }
  expect.soft(missed / total, wrong.join('\n')).toBeLessThanOrEqual(0.01)
  expect.soft(invented / total, wrong.join('\n')).toBeLessThanOrEqual(0.01)
})
