/** Dialogues: who speaks when two take turns, and whom a pronoun means then. */
import { describe, expect, it } from 'vitest'
import { speakersOf } from './speakersOf.js'

const story = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('a paragraph that is only a quotation', () => {
  const asked = '"Did you sell it?" asked Ada Cole, prosecuting.'
  const answered = '"Everyone sells it," Joe Reyes replied.'

  it('goes on with the question of the one who asked before, and the answer of the other one', () => {
    expect(speakersOf(story(asked, answered, '"For money?"', '"For cake."', '"Whose cake?"'))).toEqual([
      'Ada Cole',
      'Joe Reyes',
      'Ada Cole',
      'Joe Reyes',
      'Ada Cole',
    ])
  })

  it('answers a question of somebody else', () => {
    const told = '"We lost the farm," said Joe Reyes.'
    expect(speakersOf(story(told, '"To whom?" said Ada Cole.', '"To the bank."'))).toEqual([
      'Joe Reyes',
      'Ada Cole',
      'Joe Reyes',
    ])
  })

  it('is nobody’s where a question was asked and no name says of whom', () => {
    expect(speakersOf(story(asked, '"I had to."'))).toEqual(['Ada Cole', null])
  })

  it('goes on with the speaker before otherwise', () => {
    expect(speakersOf(story(answered, '"It was cheap."', '"Who minds?"'))).toEqual([
      'Joe Reyes',
      'Joe Reyes',
      'Joe Reyes',
    ])
    expect(speakersOf(story('"We lost," said Ada Cole.', answered, '"It was cheap."'))).toEqual([
      'Ada Cole',
      'Joe Reyes',
      'Joe Reyes',
    ])
  })
})

describe('a pronoun after the turn of somebody else', () => {
  const meet = 'Ada Cole met Joe Reyes and Ann Stone.'

  it('means the one who spoke before', () => {
    const text = story(meet, '"We won," Cole said.', '"We lost," said Reyes.', '"Never," she said.')
    expect(speakersOf(text)).toEqual(['Cole', 'Reyes', 'Cole'])
  })

  it('means nobody where another one was named between', () => {
    const text = story(meet, '"We won," Cole said.', '"We lost," Reyes told Ann Stone.', '"Never," she said.')
    expect(speakersOf(text)).toEqual(['Cole', 'Reyes', null])
  })

  it('is kept for the one it stood for, though the other name tells no gender', () => {
    const text = story(
      'Ada Cole met Tran Vu Pham. "Bad," she said.',
      '"Good," said Tran.',
      '"Bad," she said.',
    )
    expect(speakersOf(text)).toEqual(['Ada Cole', 'Tran', 'Ada Cole'])
  })
})

describe('a clause with two names', () => {
  it.each([
    ['Ada Cole met Zub Vardo Pelin. "It was cold," she said.', ['Ada Cole']],
    ['Ada Cole hugged Zub Vardo. "It was cold," she said.', ['Ada Cole']],
    ['Ostley biochemist Zub Vardo, who left, called it "cold".', ['Zub Vardo']],
  ])('is about the one before the verb: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('the first word of a name', () => {
  it.each([
    ['Joe Reyes met Mr Tran Vu Pham. "It was cold," said Tran. "We ran," he said.', ['Tran', 'Tran Vu Pham']],
    ['Xi Zubping left the hall. Xi called it "cold".', ['Xi']],
  ])('is somebody’s: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))

  it('that nothing else tells is no older person', () => {
    expect(speakersOf('Joe Reyes came late. "It was cold," said Zub. "We ran," he said.')).toEqual([
      'Zub',
      null,
    ])
    expect(speakersOf('Joe Reyes came late. "It was cold," Boeing said. "We ran," he said.')).toEqual([
      'Boeing',
      'Joe Reyes',
    ])
  })
})

describe('a pronoun behind a name that may be a body’s', () => {
  it('is nobody’s where a person was named since', () => {
    const body = '"Warm milk is just milk," Northern Dairy Chain said.'
    const healer =
      'Some turned to a healer in Velm, Zoran Petric, who sells water. "It does not hurt," he said.'
    expect(speakersOf(story(body, healer))).toEqual(['Northern Dairy Chain', null])
  })
})
