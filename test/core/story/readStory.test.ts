import { describe, expect, it } from 'vitest'
import { textDecoding } from '../../../electron/adapters/importers/textDecoding.js'
import { nodeHashes } from '../../../electron/adapters/system.js'
import { dateOf, titleOf } from '../../../electron/core/story/describeStory.js'
import {
  normaliseText,
  readText,
  storyByteLimit,
  visibleName,
} from '../../../electron/core/story/readStory.js'

const ports = { textDecoding, hashes: nodeHashes }
const nothingFound = { language: 'en', creditLines: [], claims: [], mentions: [] }

describe('readText', () => {
  it('refuses an empty file, white space, and a file over 20 MB, naming the file', async () => {
    const ask = async (file: File) => {
      const read = await readText(file, ports)
      return read.ok ? 'ok' : `${read.error.code} ${read.error.message}`
    }
    expect(await ask(new File([], 'a.txt'))).toMatch(/^file-empty.*a\.txt/u)
    expect(await ask(new File([' \n\t\n'], 'b.txt'))).toMatch(/^file-empty.*b\.txt/u)
    expect(await ask(new File([Buffer.alloc(storyByteLimit + 1, 'x')], 'c.txt'))).toMatch(
      /^file-too-large.*c\.txt.*20 MB/u,
    )
    expect(await ask(new File(['x'], 'd\u0000.txt'))).toMatch(/^file-name-invalid.*d\\u0000\.txt/u)
  })

  it('says when a file vanishes between choosing and reading', async () => {
    const vanished = {
      name: 'gone.txt',
      size: 5,
      type: '',
      arrayBuffer: () => Promise.reject(new Error('A requested file could not be found')),
    }
    expect(await readText(vanished, ports)).toMatchObject({
      ok: false,
      error: { code: 'file-not-readable', context: { fileName: 'gone.txt' } },
    })
  })

  it('accepts a file of exactly 20 MB', async () => {
    expect((await readText(new File([Buffer.alloc(storyByteLimit, 'x')], 'c.txt'), ports)).ok).toBe(true)
  })
})

describe('normaliseText', () => {
  it('makes every line end a line feed', () => {
    expect(normaliseText('a\r\nb\rc\nd\r\r\n')).toBe('a\nb\nc\nd\n\n')
  })
})

describe('visibleName', () => {
  it('shows control characters as escapes', () => {
    expect(visibleName('a\u001b[31m.txt')).toBe('a\\u001b[31m.txt')
  })
})

describe('titleOf', () => {
  const creditLine = { start: 0, end: 22, outlets: [] }
  it('takes a headline, or the first words of a story that has none', () => {
    expect(titleOf('Bridge opens at last\n\nThe bridge opened.', 'text/plain', nothingFound, 'x.txt')).toBe(
      'Bridge opens at last',
    )
    expect(titleOf('# Bridge *opens*\n\nIt did.', 'text/markdown', nothingFound, 'x.md')).toBe('Bridge opens')
    const long = `${'word '.repeat(40).trim()}.`
    expect(titleOf(long, 'text/plain', nothingFound, 'x.txt')).toMatch(/^(?:word )+word…$/u)
  })
  it('passes over a credit line', () => {
    const text = 'Credited from: REUTERS\nThe bridge opened.'
    expect(titleOf(text, 'text/plain', { ...nothingFound, creditLines: [creditLine] }, 'x.txt')).toBe(
      'The bridge opened.',
    )
  })
})

describe('dateOf', () => {
  it.each([
    ['2025-08-24\nText', '2025-08-24'],
    ['Headline\nPublished: 24 August 2025\nText', '2025-08-24'],
    ['Headline\nAugust 4, 2025\nText', '2025-08-04'],
    ['Headline\n31 February 2025\nText', null],
    ['Titular\n17 de septiembre de 2025\nTexto', '2025-09-17'],
    ['Titular\nPublicado el miércoles, 1 de octubre del 2025\nTexto', '2025-10-01'],
    ['Заголовок\n17 вересня 2025 року\nТекст', '2025-09-17'],
    ['Заголовок\nОпубліковано: 3 лютого 2025, 14:05\nТекст', '2025-02-03'],
    ['Titel\n17. September 2025\nText', '2025-09-17'],
    ['Titel\nStand: Montag, 3. März 2025, 14:05 Uhr\nText', '2025-03-03'],
    ['Titre\n17 septembre 2025\nTexte', '2025-09-17'],
    ['Titre\nPublié le 1er août 2025 à 14h05\nTexte', '2025-08-01'],
    ['Titre\n31 février 2025\nTexte', null],
    ['Le pont a ouvert le 17 septembre 2025', null],
    ['17 septembre 2025 : le pont a ouvert', null],
    ['Міст відкрили 17 вересня 2025 року', null],
    ['The bridge opened on 24 August 2025.', null],
    ['Headline\n\nPARIS, May 14, 2024 (AFP) - The bridge opened.', '2024-05-14'],
    ['Kyiv, 24 August 2025 /Ukrinform/. The bridge opened.', '2025-08-24'],
    ['PARIS, May 14 (AFP) - The bridge opened.', null],
    ['In Paris, May 14, 2024 was a cold day.', null],
  ])('reads %j', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })
})
