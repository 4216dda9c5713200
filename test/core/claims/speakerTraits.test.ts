/** Speakers taken up by an age, or by a calling and where they come from. */
import { describe, expect, it } from 'vitest'
import { findIn, speakersOf } from './speakersOf.js'

describe('an age', () => {
  it.each([
    ['Joe Reyes, 34, came home in May. "It is warm," the 34-year-old said.', ['Joe Reyes']],
    ['Joe Reyes (34) came home in May. "It is warm," the 34-year-old baker said.', ['Joe Reyes']],
    ['Joe Reyes came home in May. "It is warm," said the 34-year-old.', ['Joe Reyes']],
    ['Joe Reyes, 34, met Ada Cole, 61. Reyes left. "It is warm," the 34-year-old said.', ['Reyes']],
  ])('takes up somebody: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))

  it.each([
    'Joe Reyes, 34, saw a crash. "It was loud," the 61-year-old said.',
    'Joe Reyes hit Ada Cole. "It was loud," the 61-year-old said.',
    'Joe Reyes was hurt. A woman fled. "It was loud," the 29-year-old said.',
    'Joe Reyes, 34, was hurt. "It was loud," a 34-year-old neighbour said.',
    'Joe Reyes, 34, and Ada Cole, 34, won. "It was loud," the 34-year-old said.',
    'A man was hurt. "It was loud," the 29-year-old said.',
  ])('takes up nobody: %s', (text) => expect(speakersOf(text)).toEqual([null]))
})

describe('a calling', () => {
  it.each([
    ['Joe Reyes, who plays the thief, has ten lines. "I am cheap," the Kazakh actor joked.', ['Joe Reyes']],
    [
      'Joe Reyes scored twice. "I love it," said the Ostport striker. "It is home."',
      ['Joe Reyes', 'Joe Reyes'],
    ],
  ])('takes up somebody: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))

  it.each([
    'Coach Joe Reyes was glad. "I love it," the Ostport striker said.',
    'Joe Reyes was held. "He ran," the Ostport officer said.',
    'Joe Reyes hugged Ada Cole. "I love it," the Ostport striker said.',
    'Joe Reyes scored twice. "I love it," an Ostport striker said.',
  ])('takes up nobody: %s', (text) => expect(speakersOf(text)).toEqual([null]))

  it('says what led there', () => {
    const [quotation] = findIn('Joe Reyes scored twice. "I love it," the Ostport striker said.')
    expect(quotation?.speaker?.via?.text).toBe('the Ostport striker')
  })
})
