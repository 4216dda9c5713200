/** Speakers whom the words around their names, or the form of the names, tell. */
import { describe, expect, it } from 'vitest'
import { speakersOf } from './speakersOf.js'

describe('a firm with "&" in its name', () => {
  it.each([
    ['"We are sorry," Marrow & Sons said on Monday.', ['Marrow & Sons']],
    ['"We are sorry," said Marrow & Marrow, a builder.', ['Marrow & Marrow']],
    ['In a note, the builder, Marrow & Sons, said it was "sorry".', ['Marrow & Sons']],
    ['"We are sorry," said Ada Cole of Marrow & Sons.', ['Ada Cole']],
    ['Marrow & Sons chief Ada Cole called the wall "a risk".', ['Ada Cole']],
    ['Marrow & she, said Cole, were "a pair".', ['Cole']],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('a firm with an abbreviation in its name', () => {
  it.each([
    ['Vardo Corp. said the wall was "a risk".', ['Vardo Corp']],
    ['"A risk," Vardo Inc. said on Monday.', ['Vardo Inc']],
    ['The wall fell. Cole said it was "a risk".', ['Cole']],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('somebody named by what they are to somebody else', () => {
  it.each([
    ['Her eldest, Zub, 12, hoped for snow. "I had plans," he said.', ['Zub']],
    ['His co-star, Pelin Vardo, learned to drive. "It was hard," she told Reuters.', ['Pelin Vardo']],
    ['Joe Reyes came with his niece, Zub. "I had plans," Zub said.', ['Zub']],
    ['His girlfriend, Pelin Vardo, learned to drive. "It was hard," he said.', [null]],
    ['Its subsidiary, Pelin Vardo, grew. "It was hard," a manager said.', [null]],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})
