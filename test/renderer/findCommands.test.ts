import { describe, expect, it } from 'vitest'
import { commandWords, deskCommands } from '../../electron/core/contract.js'
import { findCommands } from '../../renderer/ui/findCommands.js'

const titled = (language: 'en' | 'uk' | 'es') =>
  deskCommands.map((c) => ({ ...c, title: commandWords[language].titles[c.id] }))
const ids = (language: 'en' | 'uk' | 'es', query: string) =>
  findCommands(titled(language), query).map((c) => c.id)

describe('the palette', () => {
  it('shows every command in the order of the list until something is typed', () => {
    expect(ids('en', '  ')).toEqual(deskCommands.map((c) => c.id))
  })

  it('finds a command by the beginnings of its words, in any order', () => {
    expect(ids('en', 'claim next')[0]).toBe('next')
    expect(ids('en', 'disp stay')).toEqual(['mark-disputed-stay'])
  })

  it('finds a command by letters that were left out, and puts whole words before them', () => {
    expect(ids('en', 'rprt')).toContain('export')
    expect(ids('en', 'report')[0]).toBe('export')
    expect(ids('en', 'ratnale')[0]).toBe('rationale')
  })

  it('puts the command first whose key was typed', () => {
    for (const { id, keys } of deskCommands)
      if (keys[0] !== undefined && !keys[0].startsWith('Shift'))
        expect(ids('en', keys[0])[0], keys[0]).toBe(id)
  })

  it('takes a word with and without its accents, in each language', () => {
    expect(ids('es', 'anadir prueba')[0]).toBe('evidence')
    expect(ids('es', 'AÑADIR')[0]).toBe('evidence')
    expect(ids('uk', 'доказ')[0]).toBe('evidence')
  })

  it('says so when nothing fits', () => {
    expect(ids('en', 'zzzz')).toEqual([])
  })
})
