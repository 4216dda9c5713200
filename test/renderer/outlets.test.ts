import { describe, expect, it } from 'vitest'
import type { ListedOutlet } from '../../electron/core/model.js'
import { outletSchema } from '../../electron/core/model.js'
import { createDirectory, searchOutlets } from '../../renderer/outlets/outletDirectory.js'
import type { OutletDraft } from '../../renderer/outlets/outletDraft.js'
import {
  checkOutlet,
  draftFromOutlet,
  emptyOutlet,
  idOfDraft,
  sameNamed,
  takenNames,
} from '../../renderer/outlets/outletDraft.js'
import { freeId, idFromName, idOfUnlisted } from '../../renderer/outlets/outletId.js'

const razon: ListedOutlet = {
  id: 'la-razon',
  name: 'La Razón',
  kind: 'newspaper',
  country: 'ES',
  domains: ['larazon.example'],
  ambiguous: ['Razón'],
  programmes: ['La Tertulia'],
  owner: 'Grupo Norte',
  own: false,
}
const north: ListedOutlet = {
  id: 'north-wire',
  name: 'North Wire',
  abbreviations: ['NW'],
  kind: 'agency',
  own: true,
}
const directory = createDirectory([razon, north])
const draft = (part: Partial<OutletDraft>): OutletDraft => ({ ...emptyOutlet, kind: 'newspaper', ...part })

describe('ids of outlets', () => {
  it('are kebab-case in ASCII, whatever the name is written in', () => {
    expect(idFromName('L’Écho d’Œuvre & Cie')).toBe('lecho-doeuvre-cie')
    expect(idFromName('Київська хроніка')).toBe('kyivska-khronika')
    expect(idFromName('海の新聞')).toBe('')
  })
  it('are those that the story gave already, as far as the registry takes them', () => {
    expect(idOfUnlisted({ id: 'unlisted:harbour-gazette', name: 'Harbour Gazette' })).toBe('harbour-gazette')
    expect(idOfUnlisted({ id: 'unlisted:l-écho', name: 'L’Écho' })).toBe('l-echo')
  })
  it('are each given once', () => {
    const taken = new Set(['la-razon', 'la-razon-bo', 'outlet'])
    const isTaken = (id: string) => taken.has(id)
    expect(freeId('la-razon', 'PE', isTaken)).toBe('la-razon-pe')
    expect(freeId('la-razon', 'BO', isTaken)).toBe('la-razon-2')
    expect(freeId('', '', isTaken)).toBe('outlet-2')
  })
  it('stay when an outlet is renamed', () => {
    expect(idOfDraft({ ...draftFromOutlet(razon), name: 'La Razón de Madrid' }, directory)).toBe('la-razon')
  })
})

describe('searching the registry', () => {
  const names = (query: string) => searchOutlets(directory, query, 100).found.map((o) => o.name)
  it('finds by name without accents, short form, domain, owner and country', () => {
    expect(names('razon')).toEqual(['La Razón'])
    expect(names('nw')).toEqual(['North Wire'])
    expect(names('larazon.ex')).toEqual(['La Razón'])
    expect(names('grupo spain')).toEqual(['La Razón'])
    expect(names('razon wire')).toEqual([])
  })
  it('puts the nearest name first and says how many there are in all', () => {
    const many = createDirectory(
      ['The Sun Times', 'Sun Daily', 'Sun', 'Evening Sun'].map((name) => ({
        id: idFromName(name),
        name,
        kind: 'newspaper',
        own: false,
      })),
    )
    const { found, total } = searchOutlets(many, 'sun', 2)
    expect(found.map((o) => o.name)).toEqual(['Sun', 'Sun Daily'])
    expect(total).toBe(4)
  })
})

describe('the outlet form', () => {
  it('makes an outlet that the registry takes, and nothing of an empty field', () => {
    const checked = checkOutlet(
      draft({
        name: ' Harbour  Gazette ',
        domains: 'https://www.harbour.example/news',
        aliases: 'The Gazette\n\n',
        country: 'uk',
      }),
      directory,
    )
    expect(checked).toEqual({
      ok: true,
      outlet: {
        id: 'harbour-gazette',
        name: 'Harbour Gazette',
        aliases: ['The Gazette'],
        domains: ['harbour.example'],
        kind: 'newspaper',
        country: 'GB',
      },
    })
    expect(checked.ok && outletSchema.safeParse(checked.outlet).success).toBe(true)
  })
  it('says at each field what does not fit', () => {
    const checked = checkOutlet(
      { ...emptyOutlet, country: 'XQ', domains: 'no domain', abbreviations: 'A' },
      directory,
    )
    expect(checked.ok ? [] : Object.keys(checked.complaints).toSorted()).toEqual([
      'abbreviations',
      'country',
      'domains',
      'kind',
      'name',
    ])
  })
  it('loses nothing of an outlet that is opened and saved', () => {
    const { own: _own, ...outlet } = razon
    expect(checkOutlet(draftFromOutlet(razon), directory)).toEqual({ ok: true, outlet })
  })
  it('warns of a name that is there already and of names that it takes from others', () => {
    expect(sameNamed(draft({ name: 'la razon' }), directory)?.id).toBe('la-razon')
    expect(sameNamed(draftFromOutlet(razon), directory)).toBeNull()
    expect(
      takenNames(draft({ name: 'New Wave', abbreviations: 'NW' }), directory).map((t) => t.from.id),
    ).toEqual(['north-wire'])
  })
})
