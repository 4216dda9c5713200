/** The scope rules: which claims a credit covers, and which not. */
import { describe, expect, it } from 'vitest'
import { extract } from '../outlets/marked.js'

/** For each claim its outlets, with a letter for the scope: c(laim), p(aragraph), s(tory). */
const coverage = (text: string): readonly string[] =>
  extract(text).claims.map((c) =>
    c.attributions.map((a) => `${a.outlet.name} ${a.scope.charAt(0)}`).join(', '),
  )

describe('a credit that closes its paragraph', () => {
  it('covers the paragraph’s earlier claims', () => {
    expect(coverage('The dam held. Three villages were cut off, according to Reuters and EFE.')).toEqual([
      'Reuters p, EFE p',
      'Reuters c, EFE c',
    ])
    expect(coverage('The dam held. Three villages were cut off, as reported by Reuters.')).toEqual([
      'Reuters p',
      'Reuters c',
    ])
    expect(coverage('The dam held. Three villages were cut off, Reuters reported on Friday.')).toEqual([
      'Reuters p',
      'Reuters c',
    ])
    expect(coverage('The dam held. Three villages were cut off (Reuters).')).toEqual([
      'Reuters p',
      'Reuters c',
    ])
  })

  it('covers them whoever speaks in them', () => {
    expect(coverage('“We waited,” said Ana Ruiz. The bus came at noon, as reported by Reuters.')).toEqual([
      'Reuters p',
      'Reuters c',
    ])
  })

  it('leaves alone the claims with a credit of their own', () => {
    expect(
      coverage(
        'The dam held. Ana Ruiz told EFE the bus was late. Three villages were cut off, according to Reuters.',
      ),
    ).toEqual(['Reuters p', 'EFE c', 'Reuters c'])
  })

  it('stays in its paragraph', () => {
    expect(coverage('The dam held.\n\nThree villages were cut off, according to Reuters.')).toEqual([
      '',
      'Reuters c',
    ])
  })
})

describe('credits that do not spread', () => {
  it.each([
    ['an interview', 'The dam held. “We waited,” Ana Ruiz told Reuters.', ['', 'Reuters c']],
    [
      'a credit at the head of its sentence',
      'The dam held. According to Reuters, three villages were cut off.',
      ['', 'Reuters c'],
    ],
    [
      'a credit in mid-paragraph',
      'The dam held, according to Reuters. Three villages were cut off.',
      ['Reuters c', ''],
    ],
    [
      'one of two credits in a sentence',
      'The dam held. Losses are small, EFE reported, but may grow, according to Reuters.',
      ['', 'EFE c, Reuters c'],
    ],
    ['a document', 'The dam held. The plan was obtained by Reuters.', ['', 'Reuters c']],
    [
      'a clause before the end',
      'The dam held. Losses, Reuters reported, are small and will be paid by the state.',
      ['', 'Reuters c'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(coverage(text)).toEqual(expected)
  })
})

describe('speech that goes on', () => {
  it('stays the outlet’s while the same speaker goes on', () => {
    expect(coverage('Ruiz told Reuters that the dam held. Ruiz added that the bus came at noon.')).toEqual([
      'Reuters c',
      'Reuters p',
    ])
    expect(coverage('Ruiz told Reuters that the dam held. She said the bus came at noon.')).toEqual([
      'Reuters c',
      'Reuters p',
    ])
    expect(coverage('“We waited,” Ruiz told Reuters. “Nobody came.”')).toEqual(['Reuters c', 'Reuters p'])
  })

  it('goes on in the next paragraph', () => {
    expect(coverage('Ruiz told Reuters that the dam held.\n\n“We waited,” Ruiz said.')).toEqual([
      'Reuters c',
      'Reuters p',
    ])
  })

  it('ends with another speaker', () => {
    expect(
      coverage('Ruiz told Reuters that the dam held. Lopez said the bus came at noon. She said it was full.'),
    ).toEqual(['Reuters c', '', ''])
  })

  it('covers nothing that nobody says', () => {
    expect(coverage('Ruiz told Reuters that the dam held. The river is 90 km long.')).toEqual([
      'Reuters c',
      '',
    ])
  })
})

describe('footnotes and embedded posts', () => {
  it('covers the claims that bear the note’s mark, and no others', () => {
    expect(
      coverage(
        'The dam held.[1] Nobody was hurt.\n\nThe bus came at noon [^2], in rain.\n\n[1] Source: The Guardian, 3 May 2024\n\n[^2]: EFE, “Lluvia”, https://efe.com/x',
      ),
    ).toEqual(['The Guardian c', '', 'EFE c'])
  })

  it('leaves a note in prose a claim of its own', () => {
    expect(coverage('The dam held.[1]\n\n[1] The Guardian reported in May that the dam had cracks.')).toEqual(
      ['', 'The Guardian c'],
    )
  })

  it('credits who posted what is embedded', () => {
    expect(coverage('The dam held. Five are safe. — Reuters (@Reuters) May 3, 2024').at(0)).toContain(
      'Reuters',
    )
    expect(coverage('The bus came. pic.twitter.com/abc — AFP (@AFP) May 4, 2024').at(-1)).toBe(
      'Agence France-Presse c',
    )
  })
})

describe('credits of the whole story', () => {
  it('comes from a dateline', () => {
    expect(coverage('LIMA, May 3 (Reuters) - The dam held. Three villages were cut off.')).toEqual([
      'Reuters s',
      'Reuters s',
    ])
  })

  it('stands beside nearer credits', () => {
    expect(coverage('Source: EFE\n\nThe dam held, according to Reuters.')).toEqual(['Reuters c, EFE s'])
  })
})
