/** Quotations: marks of all kinds, apostrophes, damage, full and partial ones. */
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../electron/core/claims/quotations.js'
import { splitParagraphs } from '../../../electron/core/story/paragraphs.js'

const find = (text: string) => findQuotations(text, splitParagraphs(text))
const read = (text: string): string[] => find(text).map((q) => text.slice(q.start, q.end))
const kinds = (text: string): string[] => find(text).map((q) => q.kind)

describe('the marks', () => {
  it.each([
    ['"We left," she said.', ['We left,']],
    ['“We left,” she said.', ['We left,']],
    ['‘We left,’ she said.', ['We left,']],
    ["'We left,' she said.", ['We left,']],
    ["``We left,'' she said.", ['We left,']],
    ['“We left,’’ she said.', ['We left,']],
    ['“We left," she said.', ['We left,']],
    ['« Nous partons », dit-elle.', [' Nous partons ']],
    ['„Wir gehen“, sagte sie.', ['Wir gehen']],
    ['„Wir gehen”, sagte sie.', ['Wir gehen']],
    [',,Wir gehen“, sagte sie.', ['Wir gehen']],
    ['»Wir gehen«, sagte sie.', ['Wir gehen']],
    ['”Vi går”, sade hon.', ['Vi går']],
    ['«Ми йдемо», — сказала вона.', ['Ми йдемо']],
    ['「行きましょう」と彼は言った。', ['行きましょう']],
    ['“我们走吧，”她说。', ['我们走吧，']],
    ['" We left " she said.', [' We left ']],
  ])('reads %s', (text, quotations) => expect(read(text)).toEqual(quotations))

  it('gives the span with the marks, too', () => {
    const [quotation] = find('He said "no" twice.')
    expect(quotation?.outer).toEqual({ start: 8, end: 12 })
  })

  it('finds a quotation inside a quotation, one level deeper', () => {
    const text = '“She told me, ‘Go home,’ and I went,” he said.'
    expect(find(text).map((q) => [q.depth, text.slice(q.start, q.end)])).toEqual([
      [0, 'She told me, ‘Go home,’ and I went,'],
      [1, 'Go home,'],
    ])
  })

  it('finds nested quotations in the same straight marks', () => {
    expect(read('"He said "stop" and we did," she said.')).toEqual(['He said "stop" and we did,', 'stop'])
  })
})

describe('what is no quotation', () => {
  it.each([
    "The nurses' strike didn't end in the '90s, it's said.",
    'The board is 6\'2" long and 12" wide.',
    "Rock 'n' roll at five o'clock.",
    'The workers’ union and the teachers’ league agreed.',
    "Give 'em time, 'tis early.",
    'Who knows? Why ask? No one did.',
  ])('%s', (text) => expect(read(text)).toEqual([]))

  it('keeps inches and feet inside a quotation', () => {
    expect(read('"I am 6\'2" tall and proud," he said.')).toEqual(['I am 6\'2" tall and proud,'])
  })

  it('keeps an apostrophe inside single marks', () => {
    expect(read("'The nurses' strike was wrong,' he said.")).toEqual(["The nurses' strike was wrong,"])
  })
})

describe('damage', () => {
  it.each([
    ['?We left,? she said. ?It was late.?', ['We left,', 'It was late.']],
    ['They banned ?harmful content? last year.', ['harmful content']],
    ['â€œWe left,â€\u009d she said. It wasnâ€™t easy.', ['We left,']],
    ['\u0093We left,\u0094 she said.', ['We left,']],
    ['\ufffdWe left,\ufffd she said.', ['We left,']],
    ['We left when it was dark,” she said.', ['We left when it was dark,']],
    ['She said: “We left when it was dark.', ['We left when it was dark.']],
  ])('reads %s', (text, quotations) => expect(read(text)).toEqual(quotations))

  it('does not let a lost closing mark swallow the next quotation', () => {
    expect(read('“We left. He stayed behind. “It was late,” she added.')).toEqual([
      'We left.',
      'It was late,',
    ])
  })

  it('ends a quotation that is never closed with its paragraph', () => {
    expect(read('“We left.\n\nIt was a long story about other things entirely.')).toEqual(['We left.'])
  })

  it('ends one that is never closed in a very long paragraph with its first sentence', () => {
    const text = `“We left. ${'The rain went on and on. '.repeat(100)}`
    expect(read(text)).toEqual(['We left.'])
  })
})

describe('paragraphs', () => {
  it('goes on where each paragraph is opened again', () => {
    const found = find('“We left.\n\n“It was late.\n\n“We ran,” she said.')
    expect(found.map((q) => q.continues)).toEqual([false, true, true])
    expect(found.every((q) => q.kind === 'full')).toBe(true)
  })
})

describe('full and partial', () => {
  it.each([
    ['"We left," she said, "and it was late."', ['full', 'full']],
    ['She said: "We left."', ['full']],
    ['She called it "a mess" and left.', ['partial']],
    ['He had "no regrets. None at all." Then he left.', ['partial']],
    ['She said that "no one" came.', ['partial']],
    ['He said, "No one came."', ['full']],
    ['"Never," he said.', ['full']],
    ["'Turning point'", ['partial']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})
