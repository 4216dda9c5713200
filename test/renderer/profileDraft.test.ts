import { describe, expect, it } from 'vitest'
import { checkerColours } from '../../electron/core/model.js'
import { colourOf, draftOf, entryOf, newDraft } from '../../renderer/sessions/profileDraft.js'

const named = (name: string) => ({ ...newDraft, name })
const known = (colour: (typeof checkerColours)[number]) => ({
  id: colour,
  name: colour,
  colour,
  interests: '',
})

describe('a profile as it is written', () => {
  it('takes its initials and a colour from the name until somebody chooses', () => {
    expect(entryOf(named('Ana Ruiz'), [])).toMatchObject({ name: 'Ana Ruiz', initials: 'AR', interests: '' })
    const colours = new Set(
      ['Ana', 'Ben', 'Cleo', 'Dunja', 'Emeka', 'Farid'].map((n) => colourOf(named(n), [])),
    )
    expect(colours.size).toBeGreaterThan(1)
    expect(colourOf({ ...named('Ana'), colour: 'olive' }, [])).toBe('olive')
  })

  it('gives no colour twice while there are others', () => {
    for (const free of checkerColours) {
      const taken = checkerColours.filter((c) => c !== free).map(known)
      expect(colourOf(named('Ana Ruiz'), taken)).toBe(free)
    }
    expect(checkerColours).toContain(colourOf(named('Ana'), checkerColours.map(known)))
  })

  it('says what is wrong with it', () => {
    expect(entryOf(named('  '), [])).toBe('checker.needName')
    expect(entryOf(named('Ana\u202E'), [])).toBe('checker.badName')
    expect(entryOf({ ...named('Ana'), initials: '<b>' }, [])).toBe('checker.badInitials')
    expect(entryOf(named('✓✓'), [])).not.toHaveProperty('initials')
  })

  it('is what the profile says when it is changed', () => {
    const profile = { ...known('plum'), initials: 'P', interests: 'None.' }
    expect(entryOf(draftOf(profile), [profile])).toEqual({
      name: 'plum',
      initials: 'P',
      colour: 'plum',
      interests: 'None.',
    })
  })
})
