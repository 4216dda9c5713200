/** Exchanges work through a shared folder: own decisions go into the library's own stream, those of others come out of theirs. */
import type { MergeStep } from '../contract.js'
import type { StoryId } from '../model.js'
import type { CancelSignal, Ports } from '../ports.js'
import type { ExchangeFolder, ExchangePackage } from './sessionPorts.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { ExchangeOutcome, ExchangeState, ExchangeStep } from './exchangeState.js'
import type { MergeWorld } from './mergeSession.js'
import { mergeSession } from './mergeSession.js'
import type { PackWorld } from './packSession.js'
import { packSession } from './packSession.js'

export type ExchangeWorld = MergeWorld &
  PackWorld & { readonly ports: { readonly exchange: ExchangeFolder; readonly ids: Ports['ids'] } }

/** Stories in one package: small ones come through a slow share sooner. */
const storiesInOne = 500

type Tally = { -readonly [K in keyof ExchangeOutcome]: ExchangeOutcome[K] }

const startOf = (ids: Ports['ids']): ExchangeState => ({
  folder: null,
  confidential: false,
  stream: ids.next(),
  written: 0,
  through: 0,
  brought: [],
  known: {},
})

export const readExchange = async (
  ports: Pick<ExchangeWorld['ports'], 'exchange' | 'ids'>,
): Promise<Result<ExchangeState>> => {
  const held = await ports.exchange.state()
  return held.ok ? ok(held.value ?? startOf(ports.ids)) : held
}

/** False in an empty folder into which a disk or share is to be mounted, and is not. */
const holdsOwn = (state: ExchangeState, there: readonly ExchangePackage[]): boolean =>
  state.written === 0 || there.some((p) => p.stream === state.stream && p.number === state.written)

/** Another folder is another exchange: what the one before knew says nothing about it. */
export const useFolder = async (
  folder: string | null,
  confidential: boolean,
  ports: Pick<ExchangeWorld['ports'], 'exchange' | 'ids'>,
): Promise<Result<ExchangeState>> => {
  const held = await readExchange(ports)
  if (!held.ok) return held
  const there = folder === null ? ok([]) : await ports.exchange.packages(folder)
  if (!there.ok) return there
  const same =
    folder === held.value.folder &&
    confidential === held.value.confidential &&
    holdsOwn(held.value, there.value)
  const state = same ? held.value : { ...startOf(ports.ids), folder, confidential }
  const written = await ports.exchange.writeState(state)
  return written.ok ? ok(state) : written
}

const nameOf = ({ stream, number }: ExchangePackage): string =>
  `${stream}/${String(number).padStart(6, '0')}.tickmark`

const isKnown = (state: ExchangeState, { stream, number }: ExchangePackage): boolean =>
  state.known[stream]?.includes(number) ?? false

const knowing = (state: ExchangeState, { stream, number }: ExchangePackage): ExchangeState => ({
  ...state,
  known: { ...state.known, [stream]: [...(state.known[stream] ?? []), number] },
})

class Exchanging {
  readonly tally: Tally

  constructor(
    private state: ExchangeState,
    private readonly folder: string,
    private readonly world: ExchangeWorld,
    private readonly onMerged: () => void,
    private readonly signal: CancelSignal | undefined,
  ) {
    this.tally = { folder, published: 0, merged: 0, decisions: 0, conflicts: 0, waiting: [], refused: [] }
  }

  /** Puts what was decided here since the last exchange into the library's own stream. */
  async *publish(): AsyncGenerator<number, Result<void>, void> {
    const { store } = this.world.ports
    const now = await store.changesSince(Number.MAX_SAFE_INTEGER)
    if (!now.ok) return now
    // A library that was put back from a backup counts anew from there.
    const after = this.state.through > now.value.seq ? 0 : this.state.through
    const since = await store.changesSince(after)
    if (!since.ok) return since
    const brought = new Set(this.state.brought)
    const ids = new Set(since.value.changes.flatMap((c) => (brought.has(c.seq) ? [] : c.storyIds)))
    const lines = await store.summaries([...ids])
    if (!lines.ok) return lines
    // A sample that nobody worked on lies in every library.
    const worked = lines.value.filter((l) => l.story.origin !== 'sample' || l.lastEventAt !== null)
    const storyIds = worked.map((l) => l.story.id)
    for (let i = 0; i < storyIds.length; i += storiesInOne) {
      const put = await this.#put(storyIds.slice(i, i + storiesInOne))
      if (!put.ok) return put
      yield Math.min(1, (i + storiesInOne) / storyIds.length)
    }
    const through = since.value.seq
    return await this.#keep({
      ...this.state,
      through,
      brought: this.state.brought.filter((seq) => seq > through),
    })
  }

  /** Merges what others put there, package by package. */
  async *merge(): AsyncGenerator<number, Result<void>, void> {
    const there = await this.world.ports.exchange.packages(this.folder)
    if (!there.ok) return there
    const fresh = there.value.filter((p) => !isKnown(this.state, p))
    for (const [i, one] of fresh.entries()) {
      if (this.signal?.aborted === true) return this.#cancelled()
      const merged = await this.#merge(one)
      if (!merged.ok) return merged
      yield (i + 1) / fresh.length
    }
    return ok(undefined)
  }

  async #put(storyIds: readonly StoryId[]): Promise<Result<void>> {
    const { exchange } = this.world.ports
    const { confidential, stream } = this.state
    const request = {
      scope: { kind: 'stories' as const, storyIds: [...storyIds] },
      blind: false,
      sealed: false,
      evidence: true,
      confidential,
      signed: false,
    }
    for (let number = this.state.written + 1; ; number++) {
      const steps = packSession(request, this.world, this.signal)
      const place = { stream, number }
      const put = await exchange.put(this.folder, place, steps)
      if (!put.ok) return put
      // A copy of this library may have written into the same stream: what stands there is not ours and is read like any other.
      if (put.value === 'taken') continue
      this.tally.published += storyIds.length
      return await this.#keep({ ...knowing(this.state, place), written: number })
    }
  }

  async #merge(one: ExchangePackage): Promise<Result<void>> {
    const { exchange, store } = this.world.ports
    const file = await exchange.file(this.folder, one)
    if (!file.ok) return file
    const before = await store.changesSince(Number.MAX_SAFE_INTEGER)
    if (!before.ok) return before
    const step = await lastOf(mergeSession(file.value, false, this.world, this.onMerged, this.signal))
    if (step.kind === 'done') {
      this.tally.merged += 1
      this.tally.decisions += step.outcome.events.new
      this.tally.conflicts += step.outcome.conflictCount
      const after = await store.changesSince(before.value.seq)
      if (!after.ok) return after
      const brought = after.value.changes.flatMap((c) => (c.kind === 'merge' ? [c.seq] : []))
      return await this.#keep({
        ...knowing(this.state, one),
        brought: [...this.state.brought, ...brought],
      })
    }
    const { error } = step
    switch (error.code) {
      case 'session-invalid':
      case 'file-not-readable':
      case 'file-not-found':
        this.tally.waiting = [...this.tally.waiting, { name: nameOf(one), error }]
        return ok(undefined)
      case 'session-forged':
      case 'session-newer':
      case 'session-signature-invalid':
      case 'session-too-large':
        this.tally.refused = [...this.tally.refused, { name: nameOf(one), error }]
        return ok(undefined)
      default:
        return { ok: false, error }
    }
  }

  async #keep(state: ExchangeState): Promise<Result<void>> {
    this.state = state
    return await this.world.ports.exchange.writeState(state)
  }

  #cancelled(): Result<void> {
    return err('cancelled', 'The exchange was cancelled; what was exchanged before stays.')
  }
}

const lastOf = async (steps: AsyncIterable<MergeStep>): Promise<Exclude<MergeStep, { kind: 'progress' }>> => {
  for await (const step of steps) if (step.kind !== 'progress') return step
  throw new Error('a merge ended without an outcome')
}

/** One exchange: what is new here goes out, then what is new there comes in. Stopping anywhere loses and doubles nothing. */
export async function* exchangeWork(
  world: ExchangeWorld,
  onMerged: () => void,
  signal?: CancelSignal,
): AsyncGenerator<ExchangeStep, void, void> {
  const held = await readExchange(world.ports)
  if (!held.ok) return yield { kind: 'failed', error: held.error }
  const { folder } = held.value
  if (folder === null) {
    const { error } = err('exchange-off', 'This library shares no folder. Choose one first.')
    return yield { kind: 'failed', error }
  }
  // Looked at before anything is written: a folder that was taken away must not be made anew.
  const there = await world.ports.exchange.packages(folder)
  if (!there.ok) return yield { kind: 'failed', error: there.error }
  if (!holdsOwn(held.value, there.value)) {
    const { error } = err(
      'exchange-unreachable',
      `The shared folder ${folder} does not hold what this library put there. Connect the disk or the share; or choose the folder again, to put everything there anew.`,
      { path: folder, why: 'other' },
    )
    return yield { kind: 'failed', error }
  }
  const exchanging = new Exchanging(held.value, folder, world, onMerged, signal)
  for (const [part, from] of [
    [exchanging.publish(), 0],
    [exchanging.merge(), 0.5],
  ] as const) {
    let step = await part.next()
    for (; step.done !== true; step = await part.next())
      yield { kind: 'progress', fraction: from + step.value / 2 }
    if (!step.value.ok) return yield { kind: 'failed', error: step.value.error }
  }
  yield { kind: 'done', outcome: exchanging.tally }
}
