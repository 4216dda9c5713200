/** Rebuilds the lines of one index file from the journal, and where that has holes from the stories themselves. */
import { Low } from 'lowdb'
import type { CheckEvent, StoryId, StorySummary } from '../../core/model.js'
import { summariseStory } from '../../core/story/summariseStory.js'
import { partsOf } from './journal/entryParts.js'
import { JournalHoles, readJournal } from './journal/readJournal.js'
import type { Shard } from './libraryFiles.js'
import { DamagedFile } from './sealedFile.js'
import { shardFile } from './shardFile.js'
import type { StoryFiles } from './storyFiles.js'
import { lastInstant } from './storyFiles.js'
import { entriesOf } from './wholeFiles.js'

/** The folder of a story bears its id. */
export const storyFolderName = /^[0-9a-f]{16}$/u

/** What there is at least: the entry that the journal reached, and the lines of this file. */
interface AtLeast {
  readonly seq: number
  readonly lines: number
}

export const rebuildShard = async (
  storyFiles: StoryFiles,
  digit: string,
  damage: DamagedFile | 'missing',
  atLeast: AtLeast,
): Promise<Shard> => {
  const { paths, world, note } = storyFiles
  const stories: Record<string, StorySummary> = {}
  const decisions = new Map<StoryId, CheckEvent[]>()
  const holes = new JournalHoles()
  for await (const segment of readJournal(world.disk, paths.journal)) {
    holes.look(segment)
    for (const { storyId, added, decided } of segment.records.flatMap((r) => partsOf(r.entry))) {
      if (!storyId.startsWith(digit)) continue
      const held = stories[storyId]
      const line =
        added === null || held === undefined
          ? (added?.summary ?? held)
          : { ...added.summary, counts: held.counts, lastEventAt: held.lastEventAt }
      if (line !== undefined) stories[storyId] = { ...line, ...decided?.change }
      const known = decisions.get(storyId) ?? []
      for (const event of decided?.events ?? []) known.push(event)
      decisions.set(storyId, known)
    }
  }
  const hasHoles = holes.found || holes.lastSeq < atLeast.seq || Object.keys(stories).length < atLeast.lines
  if (hasHoles) {
    const ids = (await entriesOf(world.disk, paths.stories)).map((e) => e.name)
    for (const id of ids.filter((name) => storyFolderName.test(name) && name.startsWith(digit))) {
      try {
        const file = await storyFiles.readStory(id)
        if (file === null) continue
        const events = await storyFiles.readEvents(id, decisions.get(id) ?? [], null)
        const line = stories[id]
        // The journal may have lost what was decided last; the story's own file has it if it was folded.
        if (line === undefined || (lastInstant(events) ?? '') > (line.lastEventAt ?? ''))
          stories[id] = summariseStory({ ...file, events })
      } catch (cause) {
        if (!(cause instanceof DamagedFile)) throw cause
        note(cause.path, `${cause.message}.`)
      }
    }
  }
  const path = paths.shard(digit)
  const found = `${Object.keys(stories).length} stories`
  const from = hasHoles ? 'what is left of the journal and from the stories themselves' : 'the journal'
  note(
    path,
    damage === 'missing'
      ? `${path} or a part of it was missing. It was rebuilt from ${from} with ${found}.`
      : `${damage.message}. It was rebuilt from ${from} with ${found}.`,
  )
  const shard = { stories }
  if (!world.readOnly) await new Low<Shard>(shardFile(path, world), shard).write()
  return shard
}
