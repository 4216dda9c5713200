/** Bodies as speakers: by a name of several parts, by "it", by the noun of their name. */
import { describe, expect, it } from 'vitest'
import { findIn, speakersOf } from './speakersOf.js'

describe('a body with "of" or "for" in its name', () => {
  it.each([
    ['The Bank of Ostland called the vote "a farce".', ['Bank of Ostland']],
    ['"A farce," said the Ministry of Roads on Friday.', ['Ministry of Roads']],
    ['The vote was "a farce", according to the Ministry of Roads.', ['Ministry of Roads']],
    ['According to the Ostland Health Ministry, the vote was "a farce".', ['Ostland Health Ministry']],
    ['In its report, the Office for Rural Roads said the vote was "a farce".', ['Office for Rural Roads']],
    ['The Ministry of Roads, which runs the port, called it "a farce".', ['Ministry of Roads']],
    ['The Ministry of Roads banned lorries, calling them "a plague".', ['Ministry of Roads']],
    ['Ministry of Roads engineer Ada Cole called it "a farce".', ['Ada Cole']],
    ['The Ministry of Roads\' Ada Cole called it "a farce".', ['Ada Cole']],
    ['Ada Cole, who heads the Bank of Ostland, said it was "a farce".', ['Ada Cole']],
    ['The head of the Bank of Ostland, Ada Cole, said it was "a farce".', ['Ada Cole']],
  ])('speaks: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))

  it.each([
    'The governor of the Bank of Ostland called the vote "a farce".',
    'A spokesman for the Ministry of Roads called the vote "a farce".',
    '"A farce," said a Ministry of Roads spokeswoman.',
    '"A farce," a Ministry of Roads official said.',
    'Bank of Ostland officials, who met on Friday, called the vote "a farce".',
    'Drivers told the Ministry of Roads it was "a farce".',
    'According to the Ministry of Roads report, it was "a farce".',
    'The vote was "a farce", according to the Constitution.',
    'The Ministry of Roads and the Bank of Ostland said it was "a farce".',
    'The vote was "a farce", according to Greenpeace and the WWF.',
  ])('does not: %s', (text) => expect(speakersOf(text)).toEqual([null]))
})

describe('"it"', () => {
  it.each([
    ['The Ministry of Roads said work was late. "We are sorry," it said.', ['Ministry of Roads']],
    ['UNHCR, which runs the camp, said it was full. "There is no room," it said.', ['UNHCR']],
    ['Vardo Pelin Zub, which runs the camp, said it was full. "Go," it said.', ['Vardo Pelin Zub']],
    ['The Supreme Court ruled on Friday. "The law is clear," it said.', ['Supreme Court']],
  ])('takes up a body that spoke: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))

  it.each([
    'The Water Agency accused Boeing of waste. "We are sorry," it said.',
    'The Water Agency said it had won a case against the Bank of Ostland. "We are sorry," it said.',
    'The Water Agency put up a sign. "No dogs," it said.',
    'Ada Cole wrote to the Water Agency. "No dogs," it said.',
    'Ada Cole said the firm was late. "We are sorry," it said.',
    'The company said the work was late. "We are sorry," it said.',
    'Reuters reported the fall. "Prices fell," it said.',
  ])('takes up nobody: %s', (text) => expect(speakersOf(text)).toEqual([null]))

  it('goes on over sentences and says what led there', () => {
    const text = 'The Water Agency said rivers rose. "Stay in," it said. "Take care," it added.'
    expect(speakersOf(text)).toEqual(['Water Agency', 'Water Agency'])
    expect(findIn(text)[1]?.speaker?.via?.text).toBe('it')
  })
})

describe('the noun of a body', () => {
  it.each([
    ['The Water Board closed the weir. "Stay in," the board said.', ['Water Board']],
    [
      'The Ministry of Roads closed the pass. Rain fell. "Stay in," the ministry said.',
      ['Ministry of Roads'],
    ],
    ['The Ministry of Roads met. The Ministry of Ports sued. "Stay in," the ministry said.', [null]],
    ['Ada Cole left the Water Board. "Stay in," the board said.', [null]],
    ['The Water Board closed the weir. "Stay in," a board said.', [null]],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})
