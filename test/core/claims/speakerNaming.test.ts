/** Speakers in the passive, speakers who are recalled or met, and verbs that open a sentence. */
import { describe, expect, it } from 'vitest'
import { speakersOf } from './speakersOf.js'

describe('whoever gives something a name', () => {
  it.each([
    ['The plan was dismissed as "a farce" by Joe Reyes.', ['Joe Reyes']],
    ['Joe Reyes was called "a clown" by Ada Cole.', ['Ada Cole']],
    ['The plan, described by Joe Reyes as "a farce", was dropped.', ['Joe Reyes']],
    ['The plan was called "a farce" by critics.', [null]],
    ['The plan was named "best of Ost" by Joe Reyes.', [null]],
    ['Joe Reyes, once dubbed "the clown", said he was "tired".', [null, 'Joe Reyes']],
    ['Joe Reyes, whom Ada Cole called "a clown", left.', ['Ada Cole']],
    ['Joe Reyes, a baker, called the plan "a farce".', ['Joe Reyes']],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('words that are recalled', () => {
  it.each([
    ['"Never sell," Joe Reyes recalled Ada Cole saying.', ['Ada Cole']],
    ['"Never sell," Joe Reyes recalled his father saying.', [null]],
    ['"Never sell," Joe Reyes recalled.', ['Joe Reyes']],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('somebody whom an outlet met', () => {
  it.each([
    ['Mary Hill left. Reuters spoke to Ada Cole. "I was alone," she said.', ['Ada Cole']],
    ['Mary Hill left. Reuters wrote of Ada Cole. "I was alone," she said.', ['Mary Hill']],
    ['Mary Hill left. Reuters spoke to his widow, Zub. "He sang," she said.', ['Zub']],
  ])('is next to speak: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('a verb that opens the sentence', () => {
  it.each([
    ['Sentencing Zubin, the judge told him: "You lied."', [null]],
    ['Praising Joe Reyes, she called the plan "brave".', [null]],
    ['Thanking Zubin, Ada Cole called the plan "brave".', ['Ada Cole']],
    ['Irving Vardo, the driver, called the plan "brave".', ['Irving Vardo']],
  ])('is no name: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('an office behind the verb', () => {
  it.each([
    ['"We wait," said the Minister of Health, Ada Cole.', ['Ada Cole']],
    ['"We wait," said the Bishop of Ostport, Joe Reyes, on Monday.', ['Joe Reyes']],
    ['"We wait," said the President of the Ost Council, Joe Reyes.', ['Joe Reyes']],
    ['"We wait," said the Bishop of Ostport.', [null]],
    ['"We wait," said the President of Peru, who met Ada Cole.', [null]],
    ['"We wait," said the Minister of Health, as Ada Cole left.', [null]],
    ['Foreign Minister Ada Cole came. "We wait," said the Minister of Health.', [null]],
  ])('is its holder’s, whose name follows, and else nobody’s: %s', (text, expected) =>
    expect(speakersOf(text)).toEqual(expected),
  )
})
