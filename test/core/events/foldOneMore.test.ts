import { describe, expect, it } from 'vitest'
import type { DerivedStory } from '../../../electron/core/events/foldEvents.js'
import { foldEvents } from '../../../electron/core/events/foldEvents.js'
import { foldOneMore } from '../../../electron/core/events/foldOneMore.js'
import type { Decision } from '../../../electron/core/events/stampEvent.js'
import { stampEvent } from '../../../electron/core/events/stampEvent.js'
import type { StoryRecord } from '../../../electron/core/ports.js'
import { makeRecord, randomFrom } from '../../support/records.js'

const evidence = {
  title: 'Minutes of the council',
  outlet: '',
  url: '' as const,
  excerpt: '',
  note: '',
  stance: 'backs' as const,
  standing: 'primary' as const,
  capturedAt: null,
  attachments: [],
  confidential: false,
}

/** A decision that fits the story or one that came too late: both occur when libraries are used by several checkers. */
const choose = (random: () => number, record: StoryRecord, derived: DerivedStory): Decision => {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const state = pick(derived.claims)
  const claimId = state?.claim.id ?? record.extraction.claims[0]?.id ?? ''
  const start = state?.claim.start ?? 0
  const earlier = pick(record.events)?.id ?? '00000000-0000-4000-8000-000000000000'
  const verdictIds = (state?.history ?? []).map((v) => v.id)
  const neighbours = derived.claims.slice(0, 2).map((s) => s.claim.id)
  const decisions: readonly Decision[] = [
    { kind: 'verdictRecorded', claimId, status: 'supported', reason: 'confirmed', rationale: 'Read it.' },
    { kind: 'verdictRecorded', claimId, status: 'disputed', reason: 'refuted', rationale: 'Not so.' },
    { kind: 'claimAdjudicated', claimId, status: 'disputed', reason: 'refuted', rationale: '', verdictIds },
    { kind: 'verdictWithdrawn', verdictId: earlier, rationale: '', undo: random() < 0.5 },
    { kind: 'evidenceAttached', claimId, evidence },
    { kind: 'evidenceDetached', evidenceId: earlier },
    {
      kind: 'evidenceConfidentialitySet',
      evidenceId: state?.evidence[0]?.id ?? earlier,
      confidential: random() < 0.7,
    },
    { kind: 'checkpointTicked', claimId, start, end: start + 3, tick: 'right' },
    { kind: 'checkpointTicked', claimId, start, end: start + 3, tick: 'open' },
    { kind: 'editUndone', eventId: earlier },
    { kind: 'claimSplit', claimId, offset: start + 20 },
    { kind: 'claimDropped', claimId },
    { kind: 'claimsMerged', claimIds: neighbours },
  ]
  // Most decisions are on claims as they are; edits of claims come in between.
  const place = random() < 0.85 ? Math.floor(random() * 10) : Math.floor(random() * decisions.length)
  return decisions[place] ?? { kind: 'claimDropped', claimId }
}

describe('foldOneMore', () => {
  it('gives what folding everything gives, after every one of 40 decisions, in 50 stories', () => {
    for (let seed = 0; seed < 50; seed++) {
      const random = randomFrom(seed)
      let { record } = makeRecord(seed, 8)
      let derived = foldEvents(record)
      for (let n = 0; n < 40; n++) {
        const name = random() < 0.5 ? 'Ana' : 'Ben'
        const event = stampEvent(
          choose(random, record, derived),
          {
            storyId: record.story.id,
            checker: { id: name.toLowerCase(), name },
            lastAt: record.events.at(-1)?.at ?? null,
          },
          {
            clock: { now: () => '2026-11-23T10:00:00.000Z' },
            ids: { next: () => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` },
          },
        )
        record = { ...record, events: [...record.events, event] }
        derived = foldOneMore(record, derived, event)
        expect(derived, `story ${seed}, decision ${n}: ${event.kind}`).toEqual(foldEvents(record))
      }
    }
  })

  it('keeps a source confidential when something else is decided on its claim', () => {
    let { record } = makeRecord(1, 2)
    let derived = foldEvents(record)
    const claimId = record.extraction.claims[0]?.id ?? ''
    const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`
    const decisions: readonly Decision[] = [
      { kind: 'evidenceAttached', claimId, evidence },
      { kind: 'evidenceConfidentialitySet', evidenceId: idOf(0), confidential: true },
      { kind: 'verdictRecorded', claimId, status: 'supported', reason: 'confirmed', rationale: '' },
    ]
    for (const [n, decision] of decisions.entries()) {
      const event = stampEvent(
        decision,
        {
          storyId: record.story.id,
          checker: { id: 'ana', name: 'Ana' },
          lastAt: record.events.at(-1)?.at ?? null,
        },
        { clock: { now: () => '2026-11-23T10:00:00.000Z' }, ids: { next: () => idOf(n) } },
      )
      record = { ...record, events: [...record.events, event] }
      derived = foldOneMore(record, derived, event)
    }
    expect(derived.claims[0]?.standing.kind).toBe('marked')
    expect(derived.claims[0]?.evidence.map((e) => e.confidential)).toEqual([true])
  })

  it('leaves the state of every other claim the same object', () => {
    const { record } = makeRecord(1, 8)
    const before = foldEvents(record)
    const claimId = record.extraction.claims[3]?.id ?? ''
    const event = stampEvent(
      { kind: 'verdictRecorded', claimId, status: 'supported', reason: 'confirmed', rationale: '' },
      { storyId: record.story.id, checker: { id: 'ana', name: 'Ana' }, lastAt: null },
      {
        clock: { now: () => '2026-11-23T10:00:00.000Z' },
        ids: { next: () => '00000000-0000-4000-8000-000000000001' },
      },
    )
    const after = foldOneMore({ ...record, events: [event] }, before, event)
    expect(after.claims.filter((s, i) => s !== before.claims[i]).map((s) => s.claim.id)).toEqual([claimId])
  })
})
