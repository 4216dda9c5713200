/** Any Unicode text, and texts made to be slow: spans stay sound and the work stays linear. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../electron/core/claims/quotations.js'
import { findSpeakers } from '../../../electron/core/claims/speakers.js'
import type { Span } from '../../../electron/core/model.js'
import { splitParagraphs } from '../../../electron/core/story/paragraphs.js'
import { findPersonNames } from '../../../electron/core/story/personNames.js'
import { splitSentences } from '../../../electron/core/story/sentences.js'
import { tokenise } from '../../../electron/core/story/tokens.js'

const read = (text: string) => {
  const tokens = tokenise(text)
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  const sentences = paragraphs.flatMap((p) => splitSentences(text, p, quotations, tokens))
  const names = findPersonNames(text, sentences)
  const speakers = findSpeakers(text, paragraphs, sentences, quotations, () => false)
  return { paragraphs, quotations, sentences, names, speakers }
}

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))

const expectSound = (text: string, spans: readonly Span[]): void => {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
  }
}

const expectApart = (spans: readonly Span[]): void => {
  for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
}

/** Pieces of which real and broken news texts are made. */
const piece = oneof(
  string({ unit: 'grapheme', maxLength: 12 }),
  constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '「',
    '」',
    '?',
    '! ',
    '. ',
    '... ',
    '… ',
    ', ',
    ': ',
    '(',
    ')',
    '[',
    ']',
    '\n',
    '\n\n',
    ' — ',
    '- ',
    '# ',
    '1. ',
    'He said ',
    'said ',
    'she added, ',
    'Mr. ',
    'Ada Cole ',
    'Cole’s ',
    'the mayor ',
    'according to ',
    'U.S. ',
    'a.m. ',
    'quoted ',
    'as saying ',
    'who ',
    '👟',
    '𝔸',
    '。',
    'â€œ',
    'â€',
    '\ufffd',
    '\u0093',
    '2.5 ',
    'Inc. ',
    'that ',
  ),
)
const anyText = array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  it('has sound spans that do not overlap', () => {
    assert(
      property(oneof(anyText, string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { paragraphs, quotations, sentences, names, speakers } = read(text)
        for (const spans of [
          paragraphs,
          sentences,
          names,
          quotations,
          quotations.map((q) => q.outer),
          speakers,
        ])
          expectSound(text, spans)
        for (const spans of [paragraphs, sentences, names, speakers]) expectApart(spans)
        for (const { speaker } of speakers) {
          if (speaker === null) continue
          expectSound(text, [speaker])
          expect(text.slice(speaker.start, speaker.end)).toBe(speaker.name)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('loses no word of a paragraph between sentences', () => {
    assert(
      property(anyText, (text) => {
        const { paragraphs, sentences } = read(text)
        let at = 0
        for (const paragraph of paragraphs) {
          const inside = sentences.filter((s) => s.start >= paragraph.start && s.end <= paragraph.end)
          expect(inside[0]?.start).toBe(paragraph.start)
          expect(inside.at(-1)?.end).toBe(paragraph.end)
          at = paragraph.start
          for (const s of inside) {
            expect(text.slice(at, s.start).trim()).toBe('')
            at = s.end
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is read the same way twice', () => {
    assert(
      property(anyText, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 200 },
    )
  })
})

/** Texts that a careless scan reads in quadratic time; the test is that they end. */
const worst: readonly (readonly [string, string])[] = [
  ['straight quotation marks', '"'],
  ['marks with a word', '"a" '],
  ['capitals', 'A'],
  ['capitalised words', 'Abc '],
  ['open brackets', '(a. '],
  ['open square brackets', '[a '],
  ['full stops', 'a.'],
  ['stops', '.'],
  ['credits', 'according to '],
  ['verbs', 'said '],
]

const bad: readonly (readonly [string, string])[] = [
  ['opening marks', '“a '],
  ['closing marks', 'a” '],
  ['apostrophes', "a' "],
  ['nested marks', '“‘a '],
  ['lost marks', ' ?a'],
  ['broken encodings', 'â€œa '],
  ['initials', 'J. '],
  ['abbreviations', 'U.S. '],
  ['spaced stops', 'a . . . '],
  ['articles', 'the '],
  ['commas', ', said Abc'],
  ['pronouns', 'He said "x". '],
  ['family names', 'Ann Smith said "x". Bob Smith left. '],
  ['owners', "Ada Cole's "],
  ['quoted', '"x," quoted '],
  ['paragraphs left open', '“x\n\n'],
  ['short lines', 'ab\n'],
]

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

describe('one megabyte of', () => {
  it.each(worst)('%s ends', (_name, unit) => {
    expect(read(repeat(unit, 1_000_000)).paragraphs.length).toBeGreaterThanOrEqual(0)
  })
})

describe('a fifth of a megabyte of', () => {
  it.each(bad)('%s ends', (_name, unit) => {
    expect(read(repeat(unit, 200_000)).paragraphs.length).toBeGreaterThanOrEqual(0)
  })
})
