import { describe, expect, it } from 'vitest'
import { emptyDesk, emptyEvidence } from '../../renderer/state/deskState.js'
import { decisionsToKeep, readDecisions, writeDecisions } from '../../renderer/state/keepDecisions.js'
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
    key: (at: number) => [...held.keys()][at] ?? null,
    get length() {
      return held.size
    },
  }
}
const pending = (
  decision: PendingDecision['decision'],
  phase: PendingDecision['phase'],
): PendingDecision => ({
  id: 7,
  decisionId: '22222222-2222-4222-8222-222222222222',
  decidedAt: '2026-01-02T03:04:05.000Z',
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
    }
    const held = decisionsToKeep([pending(mark, 'unsaved')])
    expect(writeDrafts(storage, '/one', draftsOf(typed))).toBe(true)
    expect(writeDecisions(storage, '/one', held, new Set())).toBe(true)
    expect(readDrafts(storage, '/two')).toEqual(noDrafts)
    const restored = reduceDesk(emptyDesk, {
      kind: 'draftsRead',
      location: '/one',
      drafts: { ...readDrafts(storage, '/one'), decisions: readDecisions(storage, '/one') },
    })
    expect(restored).toMatchObject({
      rationales: typed.rationales,
      evidenceDrafts: typed.evidenceDrafts,
      pasted: 'A story',
      pending: [{ phase: 'unsaved', decision: { status: 'disputed', rationale: 'Two records differ.' } }],
    })
  })

  it('keep a verdict that was cut off while it was saved, but no undo, which might take back another', () => {
    const held = decisionsToKeep([pending(mark, 'saving'), pending({ kind: 'undo' }, 'saving')])
    expect(held.map((d) => d.decision.kind)).toEqual(['mark'])
  })

  it('keep the decisions of two windows apart, and take away only what this one settled', () => {
    const storage = createStorage()
    const [mine] = decisionsToKeep([pending(mark, 'unsaved')])
    if (mine === undefined) throw new Error('a mark is kept')
    const theirs = { ...mine, decisionId: '33333333-3333-4333-8333-333333333333' }
    writeDecisions(storage, '/one', [theirs], new Set())
    writeDecisions(storage, '/one', [mine], new Set())
    expect(readDecisions(storage, '/one')).toHaveLength(2)
    expect(readDecisions(storage, '/o')).toEqual([])
    writeDecisions(storage, '/one', [], new Set([mine.decisionId]))
    expect(readDecisions(storage, '/one')).toEqual([theirs])
  })

  it('drop a decision that another window saved, unless it is being saved here', () => {
    const state = { ...emptyDesk, pending: [pending(mark, 'unsaved')] }
    const settled = {
      kind: 'decisionSettledElsewhere',
      decisionId: '22222222-2222-4222-8222-222222222222',
    } as const
    expect(reduceDesk(state, settled).pending).toEqual([])
    const saving = { ...emptyDesk, pending: [pending(mark, 'saving')] }
    expect(reduceDesk(saving, settled).pending).toHaveLength(1)
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
