/** Editions under a shared brand: the longer name wins, and an edition that no registry lists is not its parent. */
import { describe, expect, it } from 'vitest'
import { extract } from './marked.js'

const citedIds = (text: string): readonly string[] =>
  extract(text)
    .mentions.filter((m) => m.cited)
    .map((m) => `${text.slice(m.start, m.end)} = ${m.outlet.id}`)

describe('editions', () => {
  it.each([
    ['CNN en Español', 'cnn-en-espanol'],
    ['BBC Mundo', 'bbc-mundo'],
    ['BBC News Mundo', 'bbc-mundo'],
    ['BBC Türkçe', 'bbc-turkish'],
    ['BBC Brasil', 'bbc-brasil'],
    ['BBC News Україна', 'bbc-ukrainian'],
    ['CNN Türk', 'cnn-turk'],
    ['Sky News Arabia', 'sky-news-arabia'],
    ['Reuters en Español', 'unlisted:reuters-en-español'],
    ['Bloomberg Türkçe', 'unlisted:bloomberg-türkçe'],
    ['Reuters Africa', 'unlisted:reuters-africa'],
  ])('%s is %s', (name, id) => {
    expect(citedIds(`The keeper told ${name} that the lighthouse would stay dark.`)).toEqual([
      `${name} = ${id}`,
    ])
  })

  it('keeps the outlet where the words only say which language was spoken', () => {
    const text =
      'La lluvia paró por la tarde y los vecinos abrieron las tiendas.\n\nEl farero dijo a CNN en español que el faro seguirá a oscuras.'
    expect(citedIds(text)).toEqual(['CNN = cnn'])
  })
})
