import { describe, expect, it } from 'vitest'
import type { PendingDecision } from '../../renderer/state/decision.js'
import type { DeskAction } from '../../renderer/state/deskAction.js'
import type { DeskState } from '../../renderer/state/deskState.js'
import { emptyDesk } from '../../renderer/state/deskState.js'
import { reduceDesk } from '../../renderer/state/reduceDesk.js'
import { savedLine } from '../../renderer/ui/StatusBar.js'
import { claimState, counts, sampleVerdict, sampleView, storyId } from './sampleView.js'
import { speak } from '../../renderer/words/speak.js'

const after = (actions: readonly DeskAction[], start: DeskState = emptyDesk): DeskState =>
  actions.reduce(reduceDesk, start)
const first = '001122334455-0-10'
const second = '001122334455-11-20'
const opened: DeskAction = { kind: 'storyOpened', view: sampleView() }
const marking = (rationale = ''): PendingDecision => ({
  id: 1,
  decisionId: '22222222-2222-4222-8222-222222222222',
  decidedAt: '2026-01-02T03:04:05.000Z',
  storyId,
  decision: {
    kind: 'mark',
    claimId: first,
    status: 'supported',
    reason: undefined,
    rationale,
    advance: false,
  },
  by: null,
  phase: 'saving',
  trouble: null,
})
const patch = {
  storyId,
  eventId: '22222222-2222-4222-8222-222222222222',
  savedAt: '2026-01-02T03:04:05.000Z',
  claims: [claimState(0, 10, { standing: { kind: 'marked', verdict: sampleVerdict(first) } })],
  order: null,
  logs: null,
  counts: counts(2, 1),
}
const unreachable = {
  kind: 'unreachable',
  code: 'unreachable',
  message: 'Cannot reach the workbench.',
} as const
const refused = { kind: 'refused', code: 'nothing-to-undo', message: 'There is nothing to undo.' } as const

describe('a story on the desk', () => {
  it('opens at its first open claim', () => {
    const view = sampleView()
    const [, b, c] = view.claims
    const marked = claimState(0, 10, { standing: { kind: 'marked', verdict: sampleVerdict(first) } })
    const state = after([{ kind: 'storyOpened', view: { ...view, claims: [marked, b!, c!] } }])
    expect(state.currentClaimId).toBe(second)
  })

  it('keeps the current claim when it is read again', () => {
    const state = after([opened, { kind: 'claimChosen', claimId: second, chosenIn: 'text' }, opened])
    expect(state.currentClaimId).toBe(second)
  })
})

describe('a decision on its way', () => {
  it('is saved only when the workbench says so', () => {
    const sent = after([opened, { kind: 'decisionSent', pending: marking() }])
    expect(savedLine(sent, speak('en')).kind).toBe('saving')
    const saved = after([{ kind: 'decisionSaved', id: 1, patch }], sent)
    expect(savedLine(saved, speak('en')).kind).toBe('saved')
    expect(savedLine(saved, speak('en')).text).toMatch(/^✓ Saved \d\d:\d\d:\d\d$/u)
    expect(saved.story.kind === 'open' && saved.story.view.counts.supported).toBe(1)
  })

  it('stays on the screen as not saved when the workbench cannot be reached, and goes through on a retry', () => {
    const failed = after([
      opened,
      { kind: 'decisionSent', pending: marking('Two sources.') },
      { kind: 'decisionFailed', id: 1, trouble: unreachable },
    ])
    expect(failed.pending).toMatchObject([{ phase: 'unsaved', decision: { rationale: 'Two sources.' } }])
    expect(savedLine(failed, speak('en')).kind).toBe('unsaved')
    const saved = after(
      [
        { kind: 'decisionSent', pending: marking('Two sources.') },
        { kind: 'decisionSaved', id: 1, patch },
      ],
      failed,
    )
    expect(saved.pending).toEqual([])
    expect(saved.connected).toBe(true)
  })

  it('keeps a refused verdict with the checker’s words', () => {
    const state = after([
      opened,
      { kind: 'decisionSent', pending: marking('Why.') },
      { kind: 'decisionFailed', id: 1, trouble: refused },
    ])
    expect(state.pending).toHaveLength(1)
  })

  it('turns a refusal that loses nothing into a note', () => {
    const undo: PendingDecision = { ...marking(), decision: { kind: 'undo' } }
    const state = after([
      opened,
      { kind: 'decisionSent', pending: undo },
      { kind: 'decisionFailed', id: 1, trouble: refused },
    ])
    expect(state.pending).toEqual([])
    expect(state.note).toMatchObject({ message: 'There is nothing to undo.' })
  })

  it('clears the rationale that was recorded, but not what was typed since', () => {
    const typed = (rationale: string): DeskAction => ({ kind: 'rationaleChanged', claimId: first, rationale })
    const sent: DeskAction = { kind: 'decisionSent', pending: marking('One.') }
    const saved: DeskAction = { kind: 'decisionSaved', id: 1, patch }
    expect(after([opened, typed('One.'), sent, saved]).rationales).toEqual({})
    expect(after([opened, typed('One.'), sent, typed('One. Two.'), saved]).rationales).toEqual({
      [first]: 'One. Two.',
    })
  })

  it('keeps drafts while the checker goes to another story', () => {
    const state = after([
      opened,
      { kind: 'rationaleChanged', claimId: first, rationale: 'Half a thought' },
      { kind: 'storyOpening', storyId: 'ffffffffffffffff' },
    ])
    expect(state.rationales[first]).toBe('Half a thought')
  })
})

describe('claims that come and go', () => {
  it('takes the new order and stands on what is now at the old place', () => {
    const a = claimState(0, 4)
    const b = claimState(5, 10)
    const order = [a.claim.id, b.claim.id, second, '001122334455-21-30']
    const state = after([
      opened,
      { kind: 'decisionSaved', id: 9, patch: { ...patch, claims: [a, b], order } },
    ])
    expect(state.story.kind === 'open' && state.story.view.claims.map((c) => c.claim.id)).toEqual(order)
    expect(state.currentClaimId).toBe(a.claim.id)
  })

  it('goes to the claim that an undo changed', () => {
    const undo: PendingDecision = { ...marking(), decision: { kind: 'undo' } }
    const state = after([
      opened,
      { kind: 'claimChosen', claimId: second, chosenIn: 'desk' },
      { kind: 'decisionSent', pending: undo },
      { kind: 'decisionSaved', id: 1, patch: { ...patch, claims: [claimState(0, 10)] } },
    ])
    expect(state.currentClaimId).toBe(first)
  })
})

describe('an import', () => {
  it('counts what came in and keeps each refusal', () => {
    const error = { code: 'file-empty', message: '“b.txt” is empty.', context: {} } as const
    const state = after([
      { kind: 'importStarted', total: 2, refusals: [] },
      {
        kind: 'importStepped',
        step: { kind: 'imported', index: 0, total: 2, name: 'a.txt', storyId, existed: false },
      },
      { kind: 'importStepped', step: { kind: 'refused', index: 1, total: 2, name: 'b.txt', error } },
      { kind: 'importEnded', phase: 'done' },
    ])
    expect(state.importRun).toMatchObject({
      phase: 'done',
      done: 2,
      imported: 1,
      refusals: [{ name: 'b.txt', message: '“b.txt” is empty.' }],
    })
  })
})

it('keeps a list that was read when it cannot be read again', () => {
  const state = after([
    {
      kind: 'libraryRead',
      stories: [],
      groups: { toCheck: 0, conflicts: 0, done: 0 },
      next: null,
      notices: [],
      location: '/l',
    },
    { kind: 'libraryFailed', trouble: unreachable },
  ])
  expect(state.library.kind).toBe('ready')
  expect(savedLine(state, speak('en')).kind).toBe('offline')
})
