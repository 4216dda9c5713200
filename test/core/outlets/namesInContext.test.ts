/** Which outlet a name means: short forms, shared names, nouns, editions, relays. */
import { describe, expect, it } from 'vitest'
import { extract } from './marked.js'

const creditsOf = (text: string) => extract(text).claims.flatMap((c) => c.attributions)
const outletsOf = (text: string): readonly string[] => creditsOf(text).map((a) => a.outlet.name)
const idsOf = (text: string): readonly string[] => creditsOf(text).map((a) => a.outlet.id)

describe('short and shared names', () => {
  it('reads a short form as the outlet named in full before', () => {
    expect(idsOf('The Miami Herald reported the theft. The Herald said the safe was open.')).toEqual([
      'miami-herald',
      'miami-herald',
    ])
    expect(idsOf('The Denver Post reported the theft. The safe was open, the Post said.').at(-1)).toBe(
      'denver-post',
    )
  })

  it('reads a short form of an outlet that no registry lists', () => {
    expect(
      outletsOf('The Port Ellery Courier reported the theft. He told the Courier that the safe was open.'),
    ).toEqual(['Port Ellery Courier', 'Port Ellery Courier'])
  })

  it('chooses between outlets of one name by the place in the story', () => {
    expect(idsOf('Bolivia closed two mines. The lake is rising, La Razón reported.').at(-1)).toBe(
      'la-razon-bo',
    )
    expect(idsOf('Peru closed two mines. The lake is rising, El Comercio reported.').at(-1)).toBe(
      'el-comercio-pe',
    )
  })

  it('knows a country by its people, cities and politics', () => {
    expect(idsOf('Holyrood votes in May. The bridge is shut, the Herald reported.').at(-1)).toBe(
      'the-herald-scotland',
    )
    expect(idsOf('The dam above Harare is full. The bridge is shut, the Herald reported.').at(-1)).toBe(
      'the-herald-zw',
    )
    expect(idsOf('The bridge in Dar es Salaam is shut, the Daily News reported.').at(-1)).toBe(
      'daily-news-tz',
    )
    expect(idsOf('The memo is real, a spokesman told ABC News.')).toEqual(['abc-news-us'])
    expect(idsOf('Canberra is hiding it, a spokesman told ABC News.')).toEqual(['abc-australia'])
  })

  it('lets a story’s country outweigh the better known outlet of one name', () => {
    const uruguay = 'Uruguay votes. Montevideo is calm, and the Uruguayan left leads, El País reported.'
    expect(idsOf(uruguay).at(-1)).toBe('el-pais-uy')
    expect(idsOf('Uruguay votes. The left leads, El País reported.').at(-1)).toBe('el-pais')
    expect(idsOf('In Nairobi, the Standard reported that the dam was full.')).toEqual(['the-standard-ke'])
  })

  it('takes "the network" for the one named in the same sentence, not for an earlier one', () => {
    expect(
      outletsOf('Fox Business reported it. He lashed out at CNN after the network reported the poll.'),
    ).toEqual(['Fox Business', 'CNN'])
  })

  it('does not take the outlet of one state for a name that the whole country shares', () => {
    const text =
      'Republicans in Congress and Democrats in Washington differ. The bank will close, The Independent reported.'
    expect(idsOf(text).at(-1)).toBe('the-independent')
    expect(idsOf(`Nevada votes. ${text}`).at(-1)).toBe('nevada-independent')
  })

  it('chooses between two broadcasters of one abbreviation by the place', () => {
    expect(idsOf('Ghana mourns. Two men were saved, state broadcaster GBC reported.').at(-1)).toBe('gbc-gh')
    expect(idsOf('Gibraltar mourns. Two men were saved, GBC reported.').at(-1)).toBe('gbc-gibraltar')
  })

  it('credits no outlet where its name is somebody’s in the story', () => {
    expect(
      outletsOf('Her sister Dawn, 86, wept. "It was cold," said Dawn. Dawn wrote to the council.'),
    ).toEqual([])
    expect(outletsOf('Two were hurt, Dawn reported.')).toEqual(['Dawn'])
    expect(outletsOf('Her sister Dawn wept. Two were hurt, the Dawn newspaper reported.').at(-1)).toBe('Dawn')
  })

  it('takes the noun behind a short name for an article', () => {
    expect(idsOf('In Zimbabwe the state-owned Herald newspaper reported the theft.')).toEqual([
      'the-herald-zw',
    ])
  })

  it('reads an Arabic article in small letters', () => {
    expect(idsOf('The group had left, al-Manar television reported.')).toEqual(['al-manar'])
  })

  it('joins links in Markdown', () => {
    expect(
      outletsOf('It will close, [Postimees](https://postimees.example/2) and the Baltic News Service said.'),
    ).toEqual(['Postimees', 'Baltic News Service'])
  })

  it('takes a network with a number for a local station', () => {
    expect(outletsOf('Six shots were fired, NBC 4 reported.')).toEqual(['NBC 4'])
    expect(outletsOf('Six shots were fired, ABC7 reported.')).toEqual(['ABC7'])
    expect(outletsOf('She told CBS 20 minutes later that it was over.')).toEqual(['CBS News'])
  })

  it('reads a capital that goes on with a name as another name', () => {
    expect(outletsOf('According to the World Health Organization, nine wells are dry.')).toEqual([])
    expect(outletsOf('The mine is shut, according to the business weekly Kapital & Kontor.')).toEqual([
      'Kapital & Kontor',
    ])
    expect(outletsOf('According to the Beni Morning Post, the mine is shut.')).toEqual(['Beni Morning Post'])
  })

  it('gives the name without the place that the registry adds to tell outlets apart', () => {
    expect(outletsOf('In Bolivia the lake is rising, La Razón reported.')).toEqual(['La Razón'])
  })

  it('knows abbreviations in capitals only', () => {
    expect(idsOf('The ferry sank, SCMP reported.')).toEqual(['scmp'])
    expect(idsOf('The ferry sank, according to AP.')).toEqual(['ap'])
  })

  it('reads names in other scripts and through hyphens', () => {
    expect(idsOf('The ferry sank, according to Al-Jazeera.')).toEqual(['al-jazeera'])
  })

  it('lets a foreign edition be an outlet of its own', () => {
    const [credit] = creditsOf('Vogue Poland reported that the house had closed.')
    expect(credit?.outlet.name).toBe('Vogue Poland')
  })

  it('credits a programme to its outlet', () => {
    expect(idsOf('“It is lost,” she told Newsnight.')).toEqual(['bbc'])
  })
})

describe('nouns that stand for an outlet', () => {
  it('reads "the paper" as the newspaper named last', () => {
    const credits = creditsOf('The Toronto Star kept the list. Two names are wrong, the paper said.').filter(
      (a) => a.scope === 'claim',
    )
    expect(credits.map((a) => [a.outlet.id, a.cue.text])).toEqual([['toronto-star', 'said']])
  })

  it('reads "the agency" as an agency and not as the newspaper between', () => {
    expect(
      idsOf('The ferry sank, Yonhap reported. A paper denied it. The captain fled, the news agency said.').at(
        -1,
      ),
    ).toBe('yonhap')
  })

  it('leaves "the agency" alone where no outlet is meant', () => {
    expect(idsOf('The Space Agency launched a probe. It will return in May, the agency said.')).toEqual([])
  })

  it('does not list the noun as a mention: it names nothing', () => {
    const { mentions } = extract('The Toronto Star kept the list. Two names are wrong, the paper said.')
    expect(mentions).toHaveLength(1)
  })
})

describe('relays', () => {
  it('keeps who passed on whom when the second outlet quotes the first', () => {
    const [first, second] = creditsOf('The minister resigned, Kyodo said, as quoted by TASS.')
    expect([first?.outlet.id, second?.outlet.id, second?.relays]).toEqual(['kyodo', 'tass', 'kyodo'])
    const relayed = creditsOf('According to the Daily Mail, which quoted the Sun, the singer is ill.')
    expect(relayed.find((a) => a.outlet.id === 'daily-mail')?.relays).toBe('the-sun-uk')
  })

  it('keeps who passes on whose report', () => {
    const credits = creditsOf('Kyodo, citing NHK, reported that the reactor was stable.')
    expect(credits.map((a) => [a.outlet.id, a.rule, a.relays ?? null])).toEqual([
      ['kyodo', 'reported', 'nhk'],
      ['nhk', 'citing', null],
    ])
  })

  it('reads the relay after the verb', () => {
    const credits = creditsOf('The strait was closed, AFP reported, citing Tasnim.')
    expect(credits.find((a) => a.outlet.id === 'afp')?.relays).toBe('tasnim')
  })
})

describe('why', () => {
  it.each([
    ['The ferry sank, according to Reuters.', 'according-to'],
    ['He told the BBC that the ferry sank.', 'told'],
    ['The ferry sank, Reuters reported.', 'reported'],
    ['The memo was obtained by The Intercept.', 'obtained-by'],
    ['A Bloomberg poll found little change.', 'report-noun'],
    ['The BBC’s Joana Prins says the ferry sank.', 'reporter-of'],
    ['Storm closes three ports (AP)', 'parenthesis'],
    ['LIMA, May 3 (Reuters) - Peru closed its border.', 'dateline'],
  ])('%s', (text, rule) => {
    expect(creditsOf(text).map((a) => a.rule)).toEqual([rule])
  })
})
