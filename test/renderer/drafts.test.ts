import { describe, expect, it } from 'vitest'
import { emptyDesk, emptyEvidence } from '../../renderer/state/deskState.js'
import { draftsOf, noDrafts, readDrafts, writeDrafts } from '../../renderer/state/keepDrafts.js'
import type { PendingDecision } from '../../renderer/state/decision.js'
import { reduceDesk } from '../../renderer/state/reduceDesk.js'
import { storyId } from './sampleView.js'

const claimId = '001122334455-0-10'
const createStorage = () => {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}
const pending = (
  decision: PendingDecision['decision'],
  phase: PendingDecision['phase'],
): PendingDecision => ({
  id: 7,
  storyId,
  decision,
  by: null,
  phase,
  trouble: null,
})
const mark = {
  kind: 'mark',
  claimId,
  status: 'disputed',
  reason: undefined,
  rationale: 'Two records differ.',
  advance: true,
} as const

describe('drafts', () => {
  it('outlive the window, each in its own library', () => {
    const storage = createStorage()
    const typed = {
      ...emptyDesk,
      rationales: { [claimId]: 'Half a thought' },
      evidenceDrafts: { [claimId]: { ...emptyEvidence, title: 'Harbour accounts' } },
      pasted: 'A story',
      pending: [pending(mark, 'unsaved')],
    }
    expect(writeDrafts(storage, '/one', draftsOf(typed))).toBe(true)
    expect(readDrafts(storage, '/two')).toEqual(noDrafts)
    const restored = reduceDesk(emptyDesk, {
      kind: 'draftsRead',
      location: '/one',
      drafts: readDrafts(storage, '/one'),
    })
    expect(restored).toMatchObject({
      rationales: typed.rationales,
      evidenceDrafts: typed.evidenceDrafts,
      pasted: 'A story',
      pending: [{ phase: 'unsaved', decision: { status: 'disputed', rationale: 'Two records differ.' } }],
    })
  })

  it('keep a verdict that was cut off while it was saved, but no undo, which might take back another', () => {
    const { decisions } = draftsOf({
      ...emptyDesk,
      pending: [pending(mark, 'saving'), pending({ kind: 'undo' }, 'saving')],
    })
    expect(decisions.map((d) => d.decision.kind)).toEqual(['mark'])
  })

  it('leave what was typed since as it is', () => {
    const typed = { ...emptyDesk, rationales: { [claimId]: 'New' } }
    const drafts = { ...noDrafts, rationales: { [claimId]: 'Old' } }
    expect(reduceDesk(typed, { kind: 'draftsRead', location: '/l', drafts }).rationales[claimId]).toBe('New')
  })

  it('are none where the storage is damaged or refuses, and say so', () => {
    expect(readDrafts({ getItem: () => 'nonsense' }, '/l')).toEqual(noDrafts)
    expect(readDrafts({ getItem: () => '{"rationales":{"a":1}}' }, '/l')).toEqual(noDrafts)
    const full = {
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => undefined,
    }
    expect(writeDrafts(full, '/l', { ...noDrafts, pasted: 'x' })).toBe(false)
  })
})
