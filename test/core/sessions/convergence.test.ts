import { rm } from 'node:fs/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import type { MergeOutcome, SessionScope } from '../../../electron/core/contract.js'
import type { CheckEvent } from '../../../electron/core/model.js'
import type { Ports } from '../../../electron/core/ports.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import { makeRecord, summaryOf } from '../../support/records.js'
import { merge, pack } from '../../support/sessions.js'
import { closeLibrary, openPorts, openStory, temporaryFolder, valueOf } from '../../support/temporary.js'

/** `TICKMARK_RUNS=200` asks for more. */
const runs = Number(process.env.TICKMARK_RUNS ?? 8)

interface Library {
  readonly folder: string
  readonly ports: Ports
  readonly workbench: Workbench
}

const names = ['Ana', 'Ben', 'Cem']
/** The first word of each claim is a checkpoint. */
const withCheckpoints = ({ record, original }: ReturnType<typeof makeRecord>) => {
  const claims = record.extraction.claims.map((claim) => {
    const { start, text } = claim
    const word = text.slice(0, text.indexOf(' '))
    const place = { kind: 'place' as const, start, end: start + word.length, text: word, value: word }
    return { ...claim, checkpoints: [place] }
  })
  return { record: { ...record, extraction: { ...record.extraction, claims } }, original }
}

const stories = [1, 2].map((i) => withCheckpoints(makeRecord(i, 5)))

const begin = async (name: string, holds: readonly number[]): Promise<Library> => {
  const folder = await temporaryFolder()
  const ports = await openPorts(folder)
  const workbench = createWorkbench(ports)
  valueOf(await workbench.checker.set({ name }))
  for (const i of holds) {
    const made = stories[i]
    if (made !== undefined) valueOf(await ports.store.add(made.record, made.original, summaryOf(made.record)))
  }
  return { folder, ports, workbench }
}

const which = fc.nat(2)
const act = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'mark',
        'withdraw',
        'attach',
        'detach',
        'drop',
        'split',
        'join',
        'add',
        'undo',
        'settle',
        'tick',
      ),
      library: which,
      story: fc.nat(1),
      claim: fc.nat(5),
      pick: fc.nat(2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pack' as const),
      library: which,
      one: fc.boolean(),
      blind: fc.boolean(),
      sealed: fc.boolean(),
      evidence: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settleOpen' as const),
      library: which,
      keep: fc.constantFrom('here' as const, 'there' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      library: which,
      file: fc.nat(50),
      /** What conflicts is settled for this side, or not at all; and taken back again, or not. */
      keep: fc.option(fc.constantFrom('here' as const, 'there' as const)),
      back: fc.boolean(),
    }),
  },
)
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never
type View = Awaited<ReturnType<typeof openStory>>
type Edit = Exclude<Act, { readonly kind: 'pack' | 'merge' | 'settleOpen' }>

const statuses = ['supported', 'disputed', 'unverified'] as const

const evidenceIn = async (workbench: Workbench, pick: number) => {
  const attachment = valueOf(
    await workbench.evidence.storeFile({ file: new File([`minutes ${pick}`], 'minutes.txt') }),
  )
  return {
    title: `Minutes ${pick}`,
    outlet: '',
    url: '',
    excerpt: '',
    note: '',
    stance: 'backs' as const,
    standing: 'primary' as const,
    capturedAt: null,
    attachments: [attachment],
    confidential: pick === 2,
  }
}

/** Asks for the edit; what does not fit the story as it stands is refused, which is no event. */
const edit = async ({ workbench }: Library, view: View, { kind, claim, pick }: Edit) => {
  const storyId = view.story.id
  const at = view.claims[claim % Math.max(1, view.claims.length)]
  if (kind === 'undo') return await workbench.history.undo({ storyId })
  if (kind === 'add') {
    const start = view.text.lastIndexOf('Story')
    return await workbench.claim.add({ storyId, span: { start, end: start + 5 + (pick % 2) * 2 } })
  }
  if (at === undefined) return null
  const { id: claimId, start, end } = at.claim
  switch (kind) {
    case 'mark':
      return await workbench.verdict.record({
        storyId,
        claimId,
        status: statuses[pick] ?? 'supported',
        rationale: '',
      })
    case 'settle':
      return await workbench.claim.adjudicate({
        storyId,
        claimId,
        status: statuses[pick] ?? 'supported',
        rationale: '',
      })
    case 'withdraw': {
      const verdict = at.history.find((v) => v.withdrawn === null)
      return verdict === undefined
        ? null
        : await workbench.verdict.withdraw({ storyId, verdictId: verdict.id, rationale: '' })
    }
    case 'attach':
      return await workbench.evidence.attach({
        storyId,
        claimId,
        evidence: await evidenceIn(workbench, pick),
      })
    case 'detach': {
      const [evidence] = at.evidence
      return evidence === undefined
        ? null
        : await workbench.evidence.detach({ storyId, evidenceId: evidence.id })
    }
    case 'tick': {
      const [place] = at.claim.checkpoints
      const tick = (['right', 'wrong', 'open'] as const)[pick] ?? 'right'
      return place === undefined
        ? null
        : await workbench.claim.tick({ storyId, claimId, start: place.start, end: place.end, tick })
    }
    case 'drop':
      return await workbench.claim.drop({ storyId, claimId })
    case 'split':
      return await workbench.claim.split({
        storyId,
        claimId,
        offset: start + Math.ceil(((end - start) * (pick + 1)) / 4),
      })
    case 'join': {
      const next = view.claims[(claim + 1) % view.claims.length]
      return next === undefined || next === at
        ? null
        : await workbench.claim.merge({ storyId, claimIds: [claimId, next.claim.id] })
    }
    default:
      return null
  }
}

/** What of these can be seen: everything that lies open, and what is under a seal on a claim that somebody else marked. */
const visible = (events: readonly CheckEvent[]): readonly CheckEvent[] => {
  const open = events.filter((e) => e.kind !== 'verdictsSealed')
  const byId = new Map<string, CheckEvent>()
  for (const seal of events)
    if (seal.kind === 'verdictsSealed') {
      const seen = new Set<string>()
      for (const e of seal.sealed)
        if (
          e.kind === 'verdictRecorded' &&
          open.some(
            (o) => o.kind === 'verdictRecorded' && o.claimId === e.claimId && o.checker.id !== e.checker.id,
          )
        )
          seen.add(e.id)
      for (const e of seal.sealed)
        if (
          seen.has(e.id) ||
          (e.kind === 'verdictWithdrawn' && seen.has(e.verdictId)) ||
          (e.kind === 'claimAdjudicated' && e.verdictIds.some((id) => seen.has(id)))
        )
          byId.set(e.id, e)
    }
  for (const e of open) byId.set(e.id, e)
  return [...byId.values()]
}

/** The claims on which the latest verdicts of different checkers disagree, from the events alone, with those verdicts. */
const disagreements = (events: readonly CheckEvent[]): ReadonlyMap<string, readonly string[]> => {
  const ordered = events.toSorted((a, b) => a.at.localeCompare(b.at) || (a.id < b.id ? -1 : 1))
  const undone = new Set<string>()
  for (const e of ordered.toReversed())
    if (e.kind === 'editUndone' && !undone.has(e.id)) undone.add(e.eventId)
  const gone = new Set(
    ordered.map((e) => (e.kind === 'verdictWithdrawn' && !undone.has(e.id) ? e.verdictId : '')),
  )
  const latest = new Map<string, Map<string, { id: string; status: string }>>()
  for (const e of ordered)
    if (e.kind === 'verdictRecorded' && !gone.has(e.id)) {
      const on = latest.get(e.claimId) ?? new Map<string, { id: string; status: string }>()
      latest.set(e.claimId, on.set(e.checker.id, { id: e.id, status: e.status }))
    }
  const settled = new Map(
    ordered.flatMap((e) =>
      e.kind === 'claimAdjudicated' && !undone.has(e.id) ? [[e.claimId, e] as const] : [],
    ),
  )
  return new Map(
    [...latest].flatMap(([claimId, by]) => {
      const verdicts = [...by.values()]
      const decision = settled.get(claimId)
      const isSettled =
        decision !== undefined &&
        verdicts.every((v) => v.status === decision.status || decision.verdictIds.includes(v.id))
      return isSettled || new Set(verdicts.map((v) => v.status)).size < 2
        ? []
        : [[claimId, verdicts.map((v) => v.id)] as const]
    }),
  )
}

const eventsOf = async ({ ports }: Library, storyId: string): Promise<readonly CheckEvent[]> => {
  const read = await ports.store.read(storyId)
  return read.ok ? read.value.events : []
}

const allEvents = async (library: Library): Promise<readonly CheckEvent[]> =>
  (await Promise.all(stories.map(({ record }) => eventsOf(library, record.story.id)))).flat()

/** The verdict conflicts that a dry run tells are those of a model that knows nothing of the merge. */
const mergeAndCompare = async (library: Library, file: File): Promise<MergeOutcome> => {
  const held = await allEvents(library)
  const before = new Set(held.map((e) => e.id))
  const seen = new Set(visible(held).map((e) => e.id))
  const planned = await merge(library.workbench, file, true)
  expect((await allEvents(library)).length, 'a dry run changes nothing').toBe(before.size)
  const merged = await merge(library.workbench, file)
  expect(merged).toEqual(planned)
  const after = await allEvents(library)
  expect(after.length - before.size).toBe(planned.events.new)
  const present = new Set<string>()
  for (const { record } of stories)
    if ((await library.ports.store.read(record.story.id)).ok)
      for (const s of (await openStory(library.workbench, record.story.id)).claims) present.add(s.claim.id)
  const expected = [...disagreements(visible(after))].flatMap(([claimId, ids]) =>
    present.has(claimId) && ids.some((id) => !seen.has(id)) ? [claimId] : [],
  )
  const told = planned.conflicts.flatMap((c) => (c.kind === 'verdict' ? [c.claimId] : []))
  expect(new Set(told)).toEqual(new Set(expected))
  return planned
}

/** Settles what a merge told, and takes it back where that is asked for; the state is then what it was. */
const settle = async (
  { workbench }: Library,
  { conflicts }: MergeOutcome,
  keep: 'here' | 'there',
  back: boolean,
): Promise<void> => {
  const drop = keep === 'here' ? 'there' : 'here'
  const items = conflicts
    .filter((c) => c.here.length > 0 && c.there.length > 0)
    .map((c) => ({
      storyId: c.storyId,
      keep: c[keep].map((s) => s.eventId),
      drop: c[drop].map((s) => s.eventId),
    }))
  if (items.length === 0) return
  const ids = [...new Set(items.map((i) => i.storyId))]
  const shown = async () => await Promise.all(ids.map(async (id) => (await openStory(workbench, id)).claims))
  const before = await shown()
  const settled = valueOf(await workbench.session.settle({ items, fields: [], rationale: '' }))
  const decided = settled.items.flatMap((i) => i.decided)
  if (!back || decided.length === 0) return
  valueOf(await workbench.session.unsettle({ decided }))
  expect(await shown()).toEqual(before)
}

/** What the library of each decision held when it was made: who knew of what, whatever the decision says of it. */
type Known = Map<string, ReadonlySet<string>>

const readOpen = async ({ workbench }: Library) =>
  valueOf(await workbench.session.conflicts({ limit: 1000 })).conflicts

/** Settles all that is open for one side; none of it is open afterwards. */
const settleOpen = async (library: Library, keep: 'here' | 'there'): Promise<void> => {
  const open = await readOpen(library)
  const keyOf = (c: (typeof open)[number]): string =>
    `${c.kind} ${c.claimId} ${[...c.here, ...c.there]
      .map((s) => s.eventId)
      .toSorted()
      .join(' ')}`
  const drop = keep === 'here' ? 'there' : 'here'
  const items = open.map((c) => ({
    storyId: c.storyId,
    keep: c[keep].map((s) => s.eventId),
    drop: c[drop].map((s) => s.eventId),
  }))
  const settled = valueOf(await library.workbench.session.settle({ items, fields: [], rationale: '' }))
  const left = new Set((await readOpen(library)).map(keyOf))
  for (const [i, one] of open.entries())
    if (settled.items[i]?.error === null) expect(left.has(keyOf(one)), `settled: ${keyOf(one)}`).toBe(false)
}

/** Of ticks of one checkpoint, those that nobody knew who ticked it later; what was undone passes on what its checker knew. */
const tickedApart = (
  events: readonly CheckEvent[],
  known: Known,
  present: ReadonlySet<string>,
): readonly string[] => {
  const ordered = events.toSorted((a, b) => a.at.localeCompare(b.at) || (a.id < b.id ? -1 : 1))
  const undone = new Set<string>()
  for (const e of ordered.toReversed())
    if (e.kind === 'editUndone' && !undone.has(e.id)) undone.add(e.eventId)
  const ticks = ordered.flatMap((e) => (e.kind === 'checkpointTicked' && present.has(e.claimId) ? [e] : []))
  const heads = ticks.filter(
    (e) =>
      !undone.has(e.id) &&
      !ticks.some(
        (later) =>
          later.claimId === e.claimId &&
          later.start === e.start &&
          !undone.has(later.id) &&
          known.get(later.id)?.has(e.id) === true,
      ),
  )
  return heads.flatMap((e) =>
    heads.some((other) => other.claimId === e.claimId && other.start === e.start && other.tick !== e.tick)
      ? [e.id]
      : [],
  )
}

/** The open conflicts are those of a model that looks at who knew of what, and not at what decisions say of themselves. */
const compareOpen = async (library: Library, known: Known): Promise<void> => {
  const open = await readOpen(library)
  const events = await allEvents(library)
  const present = new Set<string>()
  for (const { record } of stories)
    if ((await library.ports.store.read(record.story.id)).ok)
      for (const s of (await openStory(library.workbench, record.story.id)).claims) present.add(s.claim.id)
  const told = open.flatMap((c) => (c.kind === 'tick' ? [...c.here, ...c.there].map((s) => s.eventId) : []))
  expect(told.toSorted()).toEqual(tickedApart(events, known, present).toSorted())
  // Whatever conflicts was decided apart: neither knew the other.
  for (const { kind, here, there } of open)
    for (const a of here)
      for (const b of there) {
        const knew = (known.get(a.eventId)?.has(b.eventId) ?? false) && !sealed(events, b.eventId)
        const wasKnown = (known.get(b.eventId)?.has(a.eventId) ?? false) && !sealed(events, a.eventId)
        expect(knew || wasKnown, `${kind}: ${a.what} against ${b.what}`).toBe(false)
      }
}

/** What lies under a seal may be in a library and be known to nobody there. */
const sealed = (events: readonly CheckEvent[], id: string): boolean =>
  events.some((e) => e.kind === 'verdictsSealed' && e.sealed.some((s) => s.id === id))

const run = async (acts: readonly Act[], order: readonly number[]): Promise<void> => {
  const libraries = [await begin('Ana', [0, 1]), await begin('Ben', [0]), await begin('Cem', [])]
  const made = new Set<string>()
  const known: Known = new Map()
  const files: File[] = []
  const at = (i: number): Library => libraries[i % libraries.length] ?? raise(`no ${names[i]}`)
  /** Takes note of decisions that were made since. */
  const note = async (library: Library, before: readonly CheckEvent[]): Promise<void> => {
    const held = new Set(before.map((e) => e.id))
    for (const e of await allEvents(library)) {
      if (e.kind === 'verdictsSealed' || held.has(e.id) || known.has(e.id)) continue
      made.add(e.id)
      known.set(e.id, new Set(held))
      // Decisions of one settling follow one another.
      held.add(e.id)
    }
  }
  for (const one of acts) {
    const library = at(one.library)
    if (one.kind === 'settleOpen') {
      const before = await allEvents(library)
      await settleOpen(library, one.keep)
      await note(library, before)
      continue
    }
    if (one.kind === 'pack') {
      const { one: only, blind, sealed, evidence } = one
      const listed = valueOf(await library.workbench.library.list(undefined)).stories
      const [first] = listed
      if (first === undefined) continue
      const scope: SessionScope = only
        ? { kind: 'stories', storyIds: [first.story.id] }
        : { kind: 'library', text: '', filters: {} }
      files.push(
        await pack(library.workbench, { scope, blind, sealed, evidence: evidence && library === at(0) }),
      )
    } else if (one.kind === 'merge') {
      const file = files[one.file % Math.max(1, files.length)]
      if (file === undefined) continue
      const outcome = await mergeAndCompare(library, file)
      const before = await allEvents(library)
      if (one.keep !== null) await settle(library, outcome, one.keep, one.back)
      await note(library, before)
      await compareOpen(library, known)
    } else {
      const before = await allEvents(library)
      const opened = await library.workbench.story.open({
        storyId: stories[one.story]?.record.story.id ?? '',
      })
      const done = opened.ok ? await edit(library, opened.value, one) : null
      if (done?.ok === true) made.add(done.value.eventId)
      await note(library, before)
    }
  }
  // Everything is handed round, in any order, twice and with what was handed over before.
  const last = await Promise.all(
    libraries.map(async ({ workbench }) =>
      valueOf(await workbench.library.list(undefined)).stories.length === 0
        ? null
        : await pack(workbench, { confidential: true }),
    ),
  )
  const round = [...last, ...last, ...files].filter((file) => file !== null)
  const keyed = round.flatMap((file, n) =>
    libraries.map((library, i) => ({ file, library, key: order[(n * 3 + i) % order.length] ?? 0 })),
  )
  for (const { library, file } of keyed.toSorted((a, b) => a.key - b.key))
    await merge(library.workbench, file)
  const [first, ...others] = libraries
  for (const { record } of stories) {
    const { id } = record.story
    const wanted = await openStory(first?.workbench ?? raise('no library'), id)
    for (const other of others) {
      const { claims, counts } = await openStory(other.workbench, id)
      expect({ claims, counts }).toEqual({ claims: wanted.claims, counts: wanted.counts })
    }
  }
  const open = await readOpen(first ?? raise('no library'))
  for (const other of others) expect(await readOpen(other)).toEqual(open)
  await compareOpen(first ?? raise('no library'), known)
  for (const library of libraries)
    expect(
      new Set((await allEvents(library)).flatMap((e) => (e.kind === 'verdictsSealed' ? [] : [e.id]))),
      'no event is lost',
    ).toEqual(made)
  for (const { folder } of libraries) {
    await closeLibrary(folder)
    expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
    await rm(folder, { recursive: true, force: true })
  }
}

const raise = (why: string): never => {
  throw new Error(why)
}

describe('three libraries that hand packages to each other', () => {
  it(
    'come to the same state whatever was edited, packed and merged, in any order and again and again',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(act, { minLength: 12, maxLength: 40 }),
          fc.array(fc.nat(1000), { minLength: 20, maxLength: 40 }),
          run,
        ),
        { numRuns: runs, endOnFailure: true },
      )
    },
    runs * 30_000,
  )
})
