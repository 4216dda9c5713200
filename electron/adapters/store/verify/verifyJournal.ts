/** Checks a journal from its first byte to its last: heads, checksums, numbers, and the chain of hashes. */
import type { CheckEvent, StoryId } from '../../../core/model.js'
import { partsOf } from '../journal/entryParts.js'
import { readJournal } from '../journal/readJournal.js'
import type { Entry } from '../journal/records.js'
import { chainHash, noHash } from '../journal/records.js'
import type { Checkpoint } from '../libraryFiles.js'
import type { FileWorld } from '../sealedFile.js'

export type Problem = (where: string, what: string) => void

/** What the journal says of the library. */
export interface JournalContent {
  /** The hash of each story's file as it was written last. */
  readonly stories: ReadonlyMap<StoryId, string>
  readonly events: ReadonlyMap<StoryId, readonly CheckEvent[]>
  /** The decisions that came by a merge, which need not bring the copies of evidence that they name. */
  readonly merged: ReadonlySet<string>
  /** The decisions that are folded by now: the files of their stories must have them. */
  readonly folded: ReadonlySet<string>
  readonly entries: number
}

const aboutOf = (entry: Entry): string =>
  entry.kind === 'merge' ? `a merge of ${entry.stories.length} stories` : `story ${entry.storyId}`

export const verifyJournal = async (
  world: FileWorld,
  folder: string,
  checkpoint: Checkpoint | null,
  problem: Problem,
): Promise<JournalContent> => {
  const stories = new Map<StoryId, string>()
  const events = new Map<StoryId, CheckEvent[]>()
  const merged = new Set<string>()
  const folded = new Set<string>()
  let seq = 0
  let hash = noHash
  let chainHolds = true
  const breaks = (name: string, what: string): void => {
    if (chainHolds) problem(`journal/${name}`, `the chain breaks: ${what}`)
    chainHolds = false
  }
  for await (const { segment, read, records, nextFirst } of readJournal(world.disk, folder)) {
    const { name, firstSeq } = segment
    const where = `journal/${name}`
    if (read.head === null) problem(where, 'its head is damaged')
    else if (read.length < read.head.size)
      problem(where, `it has ${read.length} bytes of the ${read.head.size} that it was made with`)
    else if (read.head.firstSeq !== firstSeq) problem(where, 'its head and its name do not agree')
    if (firstSeq !== seq + 1) breaks(name, `entry ${seq + 1} should come first, but ${firstSeq} does`)
    else if (read.head !== null && read.head.before !== hash)
      breaks(name, `entry ${firstSeq} follows another past than entry ${seq} is the end of`)
    for (const { entry, payload, hash: written } of records) {
      if (entry.seq !== seq + 1) breaks(name, `entry ${seq + 1} is the first that is missing`)
      else if (chainHash(hash, payload) !== written)
        breaks(name, `entry ${entry.seq} (${aboutOf(entry)}) is the first that does not fit`)
      seq = entry.seq
      hash = written
      for (const { storyId, added, decided } of partsOf(entry)) {
        if (added !== null) stories.set(storyId, added.file)
        if (decided === null) continue
        if (entry.kind === 'merge') for (const { id } of decided.events) merged.add(id)
        if (entry.seq <= (checkpoint?.seq ?? 0)) for (const { id } of decided.events) folded.add(id)
        const held = events.get(storyId)
        if (held === undefined) events.set(storyId, [...decided.events])
        else for (const event of decided.events) held.push(event)
      }
      if (entry.seq === checkpoint?.seq && written !== checkpoint.hash)
        problem('checkpoint.json', `it holds another hash for entry ${entry.seq} than the journal does`)
    }
    // What stands behind the first number of the next segment was never acknowledged.
    const isVoid = nextFirst !== null && seq + 1 === nextFirst
    for (const damage of read.scan.damages)
      if (!isVoid || damage.where === 'middle')
        problem(
          where,
          `${damage.end - damage.start} bytes from byte ${read.from + damage.start} on are no whole entry; the last whole one before is number ${read.scan.records.findLast((r) => r.end <= damage.start)?.entry.seq ?? firstSeq - 1}`,
        )
  }
  if (checkpoint !== null && checkpoint.seq > seq)
    problem('journal', `it ends with entry ${seq}, but ${checkpoint.seq} were saved`)
  return { stories, events, merged, folded, entries: seq }
}
