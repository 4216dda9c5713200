/** Credit lines: found, left out of the claims, and spread over the whole story. */
import { describe, expect, it } from 'vitest'
import { extract } from '../outlets/marked.js'

const body = 'The dam held through the night. Three villages were cut off.'

describe('credit lines', () => {
  it.each([
    ['Credited from: REUTERS', ['Reuters']],
    ['Source: EFE', ['EFE']],
    ['Sources: FT, Bloomberg, Kyodo News', ['Financial Times', 'Bloomberg News', 'Kyodo News']],
    ['With inputs from PTI', ['Press Trust of India']],
    ['(With inputs from agencies and ANI)', ['Asian News International']],
    ['Compiled from BBC and Port Ellery Courier reports', ['BBC', 'Port Ellery Courier']],
    ['This article originally appeared on Fox News.', ['Fox News']],
    ['Reuters contributed to this report.', ['Reuters']],
    ['— AFP', ['Agence France-Presse']],
    ['By Reuters', ['Reuters']],
    ['© The Guardian 2025', ['The Guardian']],
    ['© The Independent', ['The Independent']],
    ['© 2024 Al Jazeera Media Network', ['Al Jazeera']],
    ['(Reporting by Ada Quist in Oslo; editing by Ben Rao)', []],
  ])('%s', (line, outlets) => {
    const { creditLines, claims } = extract(`${body}\n\n${line}`)
    expect(creditLines.map((c) => c.outlets.map((o) => o.name))).toEqual([outlets])
    expect(claims).toHaveLength(2)
    for (const claim of claims) {
      expect(claim.attributions.map((a) => [a.outlet.name, a.scope])).toEqual(
        outlets.map((name) => [name, 'story']),
      )
    }
  })

  it('credits a picture line to the picture, not to the claims', () => {
    const { creditLines, claims, mentions } = extract(`${body}\n\nPhoto: AP`)
    expect(creditLines).toHaveLength(1)
    expect(claims.flatMap((c) => c.attributions)).toEqual([])
    expect(mentions.map((m) => m.cited)).toEqual([false])
  })

  it('takes no sentence for a credit line because of its first words', () => {
    const { creditLines } = extract(
      'Source: unknown men had cut the cable, the mayor said.\n\nWith Reuters closing its office, he left.\n\nBy noon the BBC was off the air.',
    )
    expect(creditLines).toEqual([])
  })

  it.each([
    'Published: 24 August 2025',
    '24 August 2025',
    'Last updated 5:03 PM ET, Tue March 3, 2015',
    'Tuesday, 4 March',
  ])('makes no claim of a line that only dates the story: %s', (line) => {
    const { claims, creditLines } = extract(`${line}\n\n${body}`)
    expect(claims).toHaveLength(2)
    expect(creditLines.map((c) => c.outlets)).toEqual([[]])
  })

  it.each(['© Ada Quist 2025', 'The Guardian', 'The Times 2025'])(
    'takes no outlet for the source by %s',
    (line) => {
      const { creditLines } = extract(`${body}\n\n${line}`)
      expect(creditLines.flatMap((c) => c.outlets)).toEqual([])
    },
  )

  it('keeps a short sentence with a number', () => {
    expect(extract(`40 days at sea\n\n${body}`).claims).toHaveLength(3)
    expect(extract(`In May 40 left.\n\n${body}`).claims).toHaveLength(3)
  })

  it('does not count credit lines as paragraphs', () => {
    const { claims } = extract(`Source: EFE\n\n${body}\n\nThe river is 90 km long.`)
    expect(claims.map((c) => c.paragraph)).toEqual([0, 0, 1])
  })

  it('points at the words of the credit line from every claim', () => {
    const text = `${body}\n\nSource: EFE`
    const [claim] = extract(text).claims
    const [credit] = claim?.attributions ?? []
    expect(credit?.rule).toBe('source-line')
    expect(text.slice(credit?.mention.start, credit?.mention.end)).toBe('EFE')
    expect(credit?.cue.text).toBe('Source:')
  })
})
