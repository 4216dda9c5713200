/** The registry that ships: well formed, large, from everywhere, and no name that two outlets claim for sure. */
import { describe, expect, it } from 'vitest'
import { nameFormsOf } from '../../../electron/core/outlets/nameForms.js'
import { registry } from './marked.js'

/** One country at least for each part of the world that stories are cited from. */
const parts = {
  africa: ['NG', 'ZA', 'KE', 'EG', 'GH', 'ET', 'SN', 'MA'],
  asia: ['CN', 'JP', 'IN', 'KR', 'ID', 'PK', 'IR', 'IL'],
  europe: ['GB', 'DE', 'FR', 'ES', 'IT', 'UA', 'RU', 'PL'],
  northAmerica: ['US', 'CA', 'MX', 'CU', 'JM', 'GT'],
  southAmerica: ['BR', 'AR', 'CL', 'CO', 'PE', 'VE'],
  oceania: ['AU', 'NZ', 'FJ', 'PG', 'WS'],
}

describe('the outlet registry', () => {
  it('lists at least 1,200 outlets under ids of their own', () => {
    expect(registry.length).toBeGreaterThanOrEqual(1200)
    expect(new Set(registry.map((o) => o.id)).size).toBe(registry.length)
  })

  it.each(Object.entries(parts))('has outlets all over %s', (_part, countries) => {
    const covered = new Set(registry.map((o) => o.country))
    expect(countries.filter((c) => !covered.has(c))).toEqual([])
  })

  it('lists agencies first, then goes by id', () => {
    const order = registry.map((o) => `${o.kind === 'agency' ? 0 : 1} ${o.id}`)
    const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
    expect(order).toEqual([...order].sort(byUnit))
  })

  it('gives no name to two outlets for sure', () => {
    const owners = new Map<string, string[]>()
    for (const outlet of registry) {
      for (const { words, sure } of nameFormsOf(outlet)) {
        if (sure) owners.set(words.join(' '), [...(owners.get(words.join(' ')) ?? []), outlet.id])
      }
    }
    expect([...owners].filter(([, ids]) => new Set(ids).size > 1)).toEqual([])
  })

  it('gives no domain to two outlets', () => {
    const domains = registry.flatMap((o) => o.domains ?? [])
    expect(domains.filter((d, i) => domains.indexOf(d) !== i)).toEqual([])
  })

  it('keeps ordinary words apart from sure names', () => {
    const sure = new Set(
      registry.flatMap((o) =>
        nameFormsOf(o)
          .filter((f) => f.sure)
          .map((f) => f.words.join(' ')),
      ),
    )
    const words = [
      'Time',
      'Sun',
      'Post',
      'Times',
      'Star',
      'Independent',
      'Guardian',
      'Mirror',
      'Globe',
      'Standard',
      'Sky',
      'Express',
      'Herald',
      'Tribune',
      'Today',
      'State',
      'Nature',
      'Science',
      'Fortune',
      'Variety',
      'Wired',
      'Slate',
      'Dawn',
    ]
    expect(words.filter((w) => sure.has(w))).toEqual([])
  })

  it.each([
    'reuters',
    'ap',
    'afp',
    'xinhua',
    'tass',
    'dpa',
    'efe',
    'ansa',
    'kyodo',
    'yonhap',
    'pti',
    'anadolu',
    'scmp',
    'al-jazeera',
    'bbc',
  ])('knows %s', (id) => {
    expect(registry.some((o) => o.id === id)).toBe(true)
  })
})
