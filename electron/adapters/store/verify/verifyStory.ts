/** Checks one story: its files, its original, its decisions against the journal, its evidence, its line in the list. */
import { createHash } from 'node:crypto'
import type { CheckEvent, StorySummary } from '../../../core/model.js'
import { canonicalJson } from '../../../core/sessions/canonicalJson.js'
import { summariseStory } from '../../../core/story/summariseStory.js'
import type { LibraryPaths, StoryFile } from '../libraryFiles.js'
import { eventsKind, storyKind } from '../libraryFiles.js'
import { originalOf } from '../originals.js'
import type { FileWorld, SealedKind } from '../sealedFile.js'
import { SealedFile } from '../sealedFile.js'
import { uniteEvents } from '../storyFiles.js'
import { exists, readWhole } from '../wholeFiles.js'
import type { Problem } from './verifyJournal.js'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The value of a sealed file; null, with the problem told, when it does not read. */
export const readSealed = async <T>(
  path: string,
  kind: SealedKind<T>,
  world: FileWorld,
  problem: Problem,
  where: string,
): Promise<T | null> => {
  try {
    return await new SealedFile(path, kind, world).read()
  } catch (cause) {
    problem(where, cause instanceof Error ? cause.message : String(cause))
    return null
  }
}

/** Hashes each file that is named by its hash; tells what does not fit. */
export class HashedFiles {
  readonly #checked = new Map<string, boolean>()

  constructor(
    private readonly world: FileWorld,
    private readonly problem: Problem,
  ) {}

  async check(path: string, hash: string, where: string): Promise<void> {
    if (this.#checked.has(path)) return
    const there = await exists(this.world.disk, path)
    this.#checked.set(path, there)
    if (!there) this.problem(where, `${path} is missing`)
    else if (sha256(await readWhole(this.world.disk, path)) !== hash)
      this.problem(where, `${path} has changed: its SHA-256 is not its name`)
  }
}

const attachmentsOf = (events: readonly CheckEvent[]): readonly string[] =>
  events.flatMap((e) => (e.kind === 'evidenceAttached' ? e.evidence.attachments.map((a) => a.sha256) : []))

const compareEvents = (
  folded: readonly CheckEvent[],
  journalled: readonly CheckEvent[],
  where: string,
  problem: Problem,
): void => {
  const known = new Map(journalled.map((e) => [e.id, e]))
  for (const event of folded) {
    const saved = known.get(event.id)
    if (saved === undefined) problem(where, `decision ${event.id} is not in the journal`)
    else if (JSON.stringify(saved) !== JSON.stringify(event))
      problem(where, `decision ${event.id} is another one than the journal has`)
  }
}

/** Lines of an older Tickmark do not tell who marked what alone, nor what is to be settled. */
const youngParts = ['alone', 'unsettled', 'unsettledWaiting'] as const

const fits = (line: StorySummary, made: StorySummary): boolean => {
  const counts = { ...made.counts }
  for (const part of youngParts) if (line.counts[part] === undefined) delete counts[part]
  return canonicalJson({ ...made, counts }) === canonicalJson(line)
}

export const verifyStory = async (
  paths: LibraryPaths,
  world: FileWorld,
  line: StorySummary,
  journalled: {
    readonly file: string | undefined
    readonly events: readonly CheckEvent[]
    readonly merged: ReadonlySet<string>
    readonly folded: ReadonlySet<string>
  },
  hashed: HashedFiles,
  problem: Problem,
): Promise<void> => {
  const { id } = line.story
  const where = `stories/${id}/story.json`
  if (!(await exists(world.disk, paths.story(id)))) return problem(where, 'it is missing')
  const story: StoryFile | null = await readSealed(paths.story(id), storyKind, world, problem, where)
  if (story === null) return
  if (journalled.file === undefined) problem(where, 'the journal does not know that it came in')
  else if (sha256(await readWhole(world.disk, paths.story(id))) !== journalled.file)
    problem(where, 'it is another file than the one that came in')
  if (story.story.id !== id || !story.story.sha256.startsWith(id)) problem(where, 'it is of another story')
  const { sha256: original } = story.story
  if (originalOf(story) === null) await hashed.check(paths.original(original), original, where)
  const eventsWhere = `stories/${id}/events.json`
  const folded = await readSealed(paths.events(id), eventsKind, world, problem, eventsWhere)
  compareEvents(folded?.events ?? [], journalled.events, eventsWhere, problem)
  const held = new Set(folded?.events.map((e) => e.id))
  const missing = journalled.events.filter((e) => journalled.folded.has(e.id) && !held.has(e.id))
  if (missing.length > 0)
    problem(
      eventsWhere,
      `${missing.length} decisions that the journal has are missing, ${missing[0]?.id ?? ''} first`,
    )
  const events = uniteEvents(folded?.events ?? [], journalled.events)
  const own = events.filter((e) => !journalled.merged.has(e.id))
  for (const hash of attachmentsOf(own)) await hashed.check(paths.evidence(hash), hash, eventsWhere)
  if (!fits(line, summariseStory({ ...story, events })))
    problem(`index/${id.slice(0, 1)}.json`, `the line of story ${id} is not what its decisions make of it`)
}
