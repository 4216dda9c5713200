import { describe, expect, it } from 'vitest'
import type { Attribution, Evidence, ListedOutlet } from '../../electron/core/model.js'
import { outletChips } from '../../renderer/outlets/outletChips.js'
import { createDirectory } from '../../renderer/outlets/outletDirectory.js'
import { emptyEvidence } from '../../renderer/state/deskState.js'
import { speak } from '../../renderer/words/speak.js'
import { claimState, sampleClaim } from './sampleView.js'

const credit = (
  id: string,
  name: string,
  scope: Attribution['scope'],
  part: Partial<Attribution> = {},
): Attribution => ({
  outlet: { id, name, listed: !id.startsWith('unlisted:') },
  mention: { start: 0, end: 3 },
  cue: { text: 'according to', start: 0, end: 3 },
  scope,
  rule: 'according-to',
  ...part,
})
const evidence = (outlet: string, stance: Evidence['stance']): Evidence => ({
  ...emptyEvidence,
  id: '33333333-3333-4333-8333-333333333333',
  claimId: '001122334455-0-10',
  title: 'Report',
  outlet,
  stance,
  capturedAt: null,
  attachments: [],
  confidential: false,
  checker: { id: 'c1', name: 'M. Adeyemi' },
  at: '2026-01-02T03:04:05.000Z',
})
const afp: ListedOutlet = {
  id: 'afp',
  name: 'Agence France-Presse',
  abbreviations: ['AFP'],
  kind: 'agency',
  own: false,
}
const chipsOf = (
  attributions: readonly Attribution[],
  held: readonly Evidence[] = [],
  registry: readonly ListedOutlet[] = [afp],
) =>
  outletChips(
    claimState(0, 10, {
      claim: sampleClaim(0, 10, { attributions: [...attributions] }),
      evidence: [...held],
    }),
    { registry: createDirectory(registry), mentions: [] },
    speak('en'),
  )

describe('outlet chips', () => {
  it('put the claim’s own credit before those that cover it from elsewhere', () => {
    const chips = chipsOf([credit('reuters', 'Reuters', 'story'), credit('efe', 'EFE', 'claim')])
    expect(chips.map((c) => [c.name, c.label])).toEqual([
      ['EFE', ''],
      ['Reuters', 'credit line'],
    ])
  })

  it('name an outlet once, at its nearest scope, and tell the other credit in the description', () => {
    const chips = chipsOf([
      credit('efe', 'EFE', 'story', { cue: { text: 'Source:', start: 0, end: 3 } }),
      credit('efe', 'EFE', 'paragraph'),
    ])
    expect(chips.map((c) => [c.name, c.scope])).toEqual([['EFE', 'paragraph']])
    expect(chips[0]?.description).toMatch(
      /^Credited elsewhere in the paragraph.*Also: Credited for the whole story by “Source:”/u,
    )
  })

  it('sign what the outlet’s own report says, under any name the registry knows', () => {
    const credits = [credit('afp', 'Agence France-Presse', 'claim')]
    expect(chipsOf(credits, [evidence('afp', 'contradicts')])[0]?.sign).toBe('≠')
    expect(chipsOf(credits, [evidence('AFP', 'backs'), evidence('AFP', 'contradicts')])[0]?.sign).toBe('=≠')
    expect(chipsOf(credits, [evidence('Reuters', 'backs')])[0]?.sign).toBe('')
  })

  it('say why: cue, scope and rule', () => {
    expect(chipsOf([credit('efe', 'EFE', 'paragraph')])[0]?.description).toMatch(
      /paragraph.*“according to”.*rule according-to/u,
    )
  })

  it('say whose report an outlet passes on', () => {
    const [chip] = chipsOf([credit('efe', 'EFE', 'claim', { relays: 'afp' })])
    expect(chip?.via).toBe('Agence France-Presse')
    expect(chip?.description).toContain('It passes on what Agence France-Presse reported')
  })

  it('show an outlet as listed as soon as the registry has it', () => {
    const credits = [credit('unlisted:harbour-gazette', 'Harbour Gazette', 'claim')]
    expect(chipsOf(credits)[0]).toMatchObject({ listed: false })
    const added: ListedOutlet = {
      id: 'harbour-gazette',
      name: 'The Harbour Gazette',
      kind: 'newspaper',
      own: true,
    }
    expect(chipsOf(credits, [], [afp, added])[0]).toMatchObject({ listed: true, name: 'The Harbour Gazette' })
  })

  it('do not take a shipped outlet that merely shares the id for the one in the story', () => {
    const other: ListedOutlet = {
      id: 'harbour-gazette',
      name: 'Harbour Gazette of Oban',
      kind: 'online',
      own: false,
    }
    const credits = [credit('unlisted:harbour-gazette', 'Harbour Gazette', 'claim')]
    expect(chipsOf(credits, [], [other])[0]).toMatchObject({ listed: false })
  })
})
