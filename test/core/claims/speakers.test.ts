/** Speakers: by name, pronoun, office and context; nobody where the text does not say. */
import { describe, expect, it } from 'vitest'
import { findIn, speakersOf } from './speakersOf.js'

describe('a name beside the verb', () => {
  it.each([
    ['"We lost," Ada Cole said.', ['Ada Cole']],
    ['"We lost," said Ada Cole.', ['Ada Cole']],
    ['"We lost," said harbour spokeswoman Ada Cole on Monday.', ['Ada Cole']],
    ['"We lost," said the head of the port, Ada Cole.', ['Ada Cole']],
    ['Ada Cole said: "We lost."', ['Ada Cole']],
    ['"We lost," Ada Cole, who heads the port of Ost, said.', ['Ada Cole']],
    ['"We lost," Ada Cole, 58, a trader from Ost, told Reuters.', ['Ada Cole']],
    ['"We lost," one of them, Dr. Ada Cole, told Reuters.', ['Ada Cole']],
    ['Its president, Ada Cole, called the plan "a bad joke" and left.', ['Ada Cole']],
    ['Foreign Minister Ada Cole told reporters that the port "will not open."', ['Ada Cole']],
    ['According to Ada Cole, the port is "a ruin".', ['Ada Cole']],
    ['Ada Cole welcomed the vote in a statement, saying her city "can breathe again."', ['Ada Cole']],
    ['Cole met Reyes, and Reyes called the talks "useful".', ['Reyes']],
    ['"We lost," the newspaper quoted Cole as saying.', ['Cole']],
    ['"We lost," Cole was quoted as saying.', ['Cole']],
    ['"We lost," she was told, Ada Cole said.', ['Ada Cole']],
    ['"We lost," said Ada Cole, "and we know it."', ['Ada Cole', 'Ada Cole']],
    ['After Cole told reporters he felt "no shame", the hall emptied.', ['Cole']],
    ['“Did we lose?” Mr. Cole asked.', ['Cole']],
    ['KYIV, May 3 (Reuters) - Ada Cole praised the vote, calling it "brave".', ['Ada Cole']],
    ['"We lost," Cole, 34, said by phone from Ost.', ['Cole']],
    ['"We lost," Reyes’s husband, Luis, later said.', ['Luis']],
    ['"Why?" asked Senator Bill Hagan, a Republican.', ['Bill Hagan']],
    ['"We lost," Professor Li Wen of the Technical University said.', ['Li Wen']],
    ['"We lost," SENDAI said.', ['SENDAI']],
    ['Cole, R-Utah, tweeted: "We lost."', ['Cole']],
    ['Ada Cole, one of the volunteers said on Monday: "We lost."', ['Ada Cole']],
    ['Lifeguard Ada Cole ran. "We lost," she said.', ['Ada Cole']],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('pronouns and offices', () => {
  it('takes a pronoun far behind for the only one whom it can mean', () => {
    const far = 'Ada Cole met Henry Stone.\n\nThe row went on.\n\nTrains ran late.\n\n'
    expect(speakersOf(`${far}"We lost," she said.`)).toEqual(['Ada Cole'])
    expect(speakersOf(`${far}A neighbour heard it.\n\n"We lost," she said.`)).toEqual([null])
  })

  it('leaves the words to nobody where a nearer name of no known gender stands', () => {
    const text =
      'Orrin Vale fell in the lake.\n\nZhimu Parr pulled him out, Reuters said. "He bit me," she said.'
    expect(speakersOf(text)).not.toContain('Orrin Vale')
  })

  it('takes "she" for the subject of the sentence before and says so', () => {
    const text = 'Harbour master Ada Cole was angry. "We lost," she said.'
    const [quotation] = findIn(text)
    expect(quotation?.speaker).toEqual({
      name: 'Ada Cole',
      start: 15,
      end: 23,
      via: { text: 'she', start: text.indexOf('she'), end: text.indexOf('she') + 3 },
    })
  })

  it('passes over a person of the other gender', () => {
    expect(speakersOf('Mr. Reyes argued for delay. Ms. Cole’s plan, he said, was "mad".')).toEqual(['Reyes'])
  })

  it('takes an office for the person who holds it', () => {
    const text = 'Mayor Ada Cole opened the hall. Rain fell. "We won," the mayor said.'
    expect(findIn(text)[0]?.speaker).toMatchObject({ name: 'Ada Cole', via: { text: 'the mayor' } })
  })

  it('takes no foreign minister for the prime minister', () => {
    expect(speakersOf('Foreign Minister Ada Cole left. "We won," the prime minister said.')).toEqual([null])
  })

  it('does not choose between two holders of one office', () => {
    const text =
      'Senator Ada Cole and Senator Joe Reyes met.\n\nRain fell all day long in Ost.\n\nThe roads were wet.\n\n"We won," the senator said.'
    expect(speakersOf(text)).toEqual([null])
  })

  it('knows an office that "of" follows', () => {
    const text = 'The Minister of Water Resources, Prof. Ada Cole, left. "We won," the minister said.'
    expect(speakersOf(text)).toEqual(['Ada Cole'])
  })

  it('takes up an office that did something other than speak', () => {
    const text = 'Coach Ada Cole left. Asked about it, the coach was blunt. "We won," she said.'
    expect(speakersOf(text)).toEqual(['Ada Cole'])
  })

  it('lets a pronoun mean the only person of the story, some paragraphs on', () => {
    const text =
      'Ada Cole stopped the bus.\n\nThe road was shut.\n\nDrivers were angry.\n\n"I am sorry," she said.'
    expect(speakersOf(text)).toEqual(['Ada Cole'])
    expect(speakersOf(`Mary Reyes watched. ${text}`)).toEqual([null])
  })

  it('takes up somebody by where they come from', () => {
    expect(speakersOf('"We won," Pedro Soler said. The Spaniard added: "It was cold."')).toEqual([
      'Pedro Soler',
      'Pedro Soler',
    ])
  })

  it('lets an outlet speak in its own editorial only', () => {
    expect(speakersOf('Reuters said in an editorial that it was "a trap".')).toEqual(['Reuters'])
    expect(speakersOf('Reuters said that it was "a trap".')).toEqual([null])
  })

  it('knows an office in capitals before the name', () => {
    const text = 'Lagos State Governor, Mr. Joe Reyes, left. The governor said: "We won."'
    expect(speakersOf(text)).toEqual(['Joe Reyes'])
  })

  it('knows who was quoted by an outlet', () => {
    expect(speakersOf('Joe Reyes was quoted by TASS as saying that "nobody asked".')).toEqual(['Joe Reyes'])
  })

  it('names the subject of a clause that leads to a quotation by a colon', () => {
    expect(speakersOf('Finance chief Joe Reyes was more blunt: "We built too much."')).toEqual(['Joe Reyes'])
    expect(speakersOf('The sign over the door bore a warning: "No dogs."')).toEqual([null])
  })

  it('gives the full name that stands elsewhere', () => {
    const text = 'Ada Cole arrived at noon. "We won," Cole said.'
    expect(findIn(text)[0]?.speaker).toMatchObject({ name: 'Cole', fullName: 'Ada Cole' })
  })
})

describe('context', () => {
  it('goes on with the speaker of the sentence before', () => {
    expect(speakersOf('"We lost," Ada Cole said. "It hurts."')).toEqual(['Ada Cole', 'Ada Cole'])
  })

  it('gives all paragraphs of one quotation the same speaker', () => {
    expect(speakersOf('“We lost.\n\n“It hurts,” Ada Cole said.')).toEqual(['Ada Cole', 'Ada Cole'])
  })

  it('reads the byline under a quotation that is set apart', () => {
    expect(
      speakersOf('The port is shut.\n\n"It hurts to see the gates locked."\n\nAda Cole\n\nHarbour master'),
    ).toEqual(['Ada Cole'])
  })
})

describe('nobody', () => {
  it.each([
    '"We lost," a person close to Cole said.',
    '"We lost," officials in Paris said.',
    '"We lost," Reuters reported.',
    'The Ostport Gazette reported that the port was "a ruin".',
    'The so-called "long ramp" was closed.',
    '"We lost," they said.',
    '"We lost," said a spokesman for Boeing.',
    'The plan was called "a bad joke" by critics.',
    '"We lost," said one European diplomat.',
    'A guard at the gate, who gave no name, said: "We lost."',
    'Residents said the smoke was "like tar".',
  ])('%s', (text) => expect(speakersOf(text)).toEqual([null]))

  it('but an outlet speaks for itself when it judges', () => {
    expect(speakersOf('"A tired film," wrote the Ostport Gazette.')).toEqual(['Ostport Gazette'])
  })
})

it('names words that stand in the text', () => {
  const text = '"We lost," said Ada Cole. Mayor Joe Reyes was blunt. "Never," he said.'
  for (const { speaker } of findIn(text)) {
    if (speaker !== null) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.name)
  }
})
