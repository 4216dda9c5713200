/** Merges a session package into the library, or says what a merge would change: all of it is checked first, and all of it or nothing goes in. */
import type { IncomingFile } from '../contract.js'
import type { OutletChange, StoryId, StorySummary } from '../model.js'
import type { MergedStory, Ports, StoreMerge, Watch } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStories, OpenStory } from '../story/openStories.js'
import { withProgress } from '../withProgress.js'
import { MergeTally } from './mergeTally.js'
import { inOrder } from './inOrder.js'
import { planOutlets } from './planOutlets.js'
import type { PlannedStory } from './planStory.js'
import { planned, planStory } from './planStory.js'
import { PutAhead } from './putAhead.js'
import type { ReadPorts, SessionReader } from './readSession.js'
import { readSession } from './readSession.js'
import type { MergeOutcome, MergeStep } from './sessionFacts.js'

export interface MergeWorld {
  readonly stories: OpenStories
  readonly ports: ReadPorts & Pick<Ports, 'store' | 'registry'>
}

type Peek = (storyId: StoryId) => Promise<Result<OpenStory>>

/** Null when the library does not have the story. One whose file was lost is an error: its decisions are here. */
const heldStory = async (
  storyId: StoryId,
  store: Ports['store'],
  peek: Peek,
): Promise<Result<OpenStory | null>> => {
  const lines = await store.summaries([storyId])
  if (!lines.ok) return lines
  return lines.value.length === 0 ? ok(null) : await peek(storyId)
}

const cancelled = () => err('cancelled', 'The merge was cancelled; nothing was changed.')

class Merging {
  readonly tally = new MergeTally()
  readonly #merged: MergedStory[] = []
  #done = 0

  constructor(
    private readonly session: SessionReader,
    private readonly store: Ports['store'],
    /** Null when this is a dry run. */
    private readonly into: StoreMerge | null,
    private readonly ahead: PutAhead,
    private readonly watch: Watch,
  ) {}

  /** Plans the stories and puts the files of those that are new. */
  async take(storyIds: readonly StoryId[], peek: Peek): Promise<Result<void>> {
    const plan = async (storyId: StoryId): Promise<Result<PlannedStory>> =>
      this.watch.signal?.aborted === true ? cancelled() : await this.#plan(storyId, peek)
    return await inOrder(storyIds, plan, (story) => {
      this.tally.add(story)
      if (story.merged !== null) this.#merged.push(story.merged)
      this.#done += 1
      this.watch.onProgress?.(this.#done / this.session.facts.stories)
    })
  }

  async #plan(storyId: StoryId, peek: Peek): Promise<Result<PlannedStory>> {
    const ahead = this.ahead.of(storyId)
    if (ahead !== undefined) {
      const put = await ahead.put
      return put.ok ? ok(ahead.planned) : put
    }
    const story = await this.session.story(storyId)
    if (!story.ok) return story
    const held = await heldStory(storyId, this.store, peek)
    if (!held.ok) return held
    const plan = planStory(story.value.record, held.value)
    if (!plan.ok) return plan
    if (this.into !== null && held.value === null) {
      const put = await this.into.putStory(plan.value.after.record, story.value.original)
      if (!put.ok) return put
    }
    return ok(planned(plan.value))
  }

  async commit(outlets: readonly OutletChange[]): Promise<Result<void>> {
    if (this.into === null) return ok(undefined)
    for (const sha256 of this.session.evidence) {
      if (this.watch.signal?.aborted === true) return cancelled()
      const bytes = await this.session.evidenceFile(sha256)
      if (!bytes.ok) return bytes
      const put = await this.into.putEvidence(sha256, bytes.value)
      if (!put.ok) return put
    }
    return await this.into.commit(this.#merged, outlets)
  }
}

const importedMeanwhile = ({ story: { id: storyId, title } }: StorySummary) =>
  err(
    'store-failed',
    `“${title}” was imported while the package was being merged. Nothing of the package was taken; merge it again.`,
    { storyId },
  )

/** New stories first, whose files take the time; then, while nobody decides on them, those that are here, and the commit. */
const run = async (
  session: SessionReader,
  { stories, ports }: MergeWorld,
  into: StoreMerge | null,
  ahead: PutAhead,
  watch: Watch,
): Promise<Result<MergeOutcome>> => {
  const heldOutlets = await ports.registry.changes()
  if (!heldOutlets.ok) return heldOutlets
  const outlets = planOutlets(session.outlets, heldOutlets.value)
  if (!outlets.ok) return outlets
  const merging = new Merging(session, ports.store, into, ahead, watch)
  const ids = session.outlines.map((o) => o.storyId)
  const lines = await ports.store.summaries(ids)
  if (!lines.ok) return lines
  const come = lines.value.find((line) => ahead.of(line.story.id) !== undefined)
  if (come !== undefined) return importedMeanwhile(come)
  const known = new Set(lines.value.map((line) => line.story.id))
  const unknown = ids.filter((id) => !known.has(id))
  const taken = await merging.take(unknown, (storyId) => stories.peekSettled(storyId))
  if (!taken.ok) return taken
  const here = ids.filter((id) => known.has(id))
  const rest = async (peek: Peek): Promise<Result<void>> => {
    const come = await ports.store.summaries(unknown)
    if (!come.ok) return come
    const [line] = come.value
    if (line !== undefined) return importedMeanwhile(line)
    const planned = await merging.take(here, peek)
    return planned.ok ? await merging.commit(outlets.value.changes) : planned
  }
  const done =
    into === null ? await rest((storyId) => stories.peekSettled(storyId)) : await stories.together(ids, rest)
  return done.ok ? ok(merging.tally.outcome(session.facts, outlets.value.told)) : done
}

const merge = async (
  file: IncomingFile,
  dryRun: boolean,
  world: MergeWorld,
  { signal, onProgress }: Watch,
): Promise<Result<MergeOutcome>> => {
  const checking: Watch = { signal, onProgress: (fraction) => onProgress?.(fraction / 2) }
  const watch: Watch = { signal, onProgress: (fraction) => onProgress?.((1 + fraction) / 2) }
  const { store } = world.ports
  const into = dryRun ? ok(null) : await store.beginMerge()
  if (!into.ok) return into
  const ahead = new PutAhead(store, into.value)
  let outcome: Result<MergeOutcome> | null = null
  try {
    const session = await readSession(file, world.ports, checking, ahead)
    outcome = session.ok ? await run(session.value, world, into.value, ahead, watch) : session
    return outcome
  } finally {
    if (outcome?.ok !== true) {
      await ahead.settle()
      // What a disk does not let go of harms nobody: nothing names it.
      await into.value?.abandon().catch(() => undefined)
    }
  }
}

/** A caller who goes away cancels what is not committed yet. */
export async function* mergeSession(
  file: IncomingFile,
  dryRun: boolean,
  world: MergeWorld,
  onMerged: () => void,
  signal?: Watch['signal'],
): AsyncGenerator<MergeStep, void, void> {
  const merging = withProgress((onProgress) => merge(file, dryRun, world, { signal, onProgress }))
  let step = await merging.next()
  while (step.done !== true) {
    yield { kind: 'progress', fraction: step.value }
    step = await merging.next()
  }
  const outcome = step.value
  if (!outcome.ok) return yield { kind: 'failed', error: outcome.error }
  if (!dryRun) onMerged()
  yield { kind: 'done', merged: !dryRun, outcome: outcome.value }
}

/** As mergeSession, for a package that may not be there any more. */
export async function* mergeFound(
  file: Result<IncomingFile>,
  ...rest: Parameters<typeof mergeSession> extends [IncomingFile, ...infer R] ? R : never
): AsyncGenerator<MergeStep, void, void> {
  if (file.ok) yield* mergeSession(file.value, ...rest)
  else yield { kind: 'failed', error: file.error }
}
