/** Rebuilds the lines of one index file from the journal, and where that has holes from the stories themselves. */
import { Low } from 'lowdb'
import type { StorySummary } from '../../core/model.js'
import { summariseStory } from '../../core/story/summariseStory.js'
import { partsOf } from './journal/entryParts.js'
import { readJournal } from './journal/readJournal.js'
import type { LibraryPaths, Shard } from './libraryFiles.js'
import { shardKind } from './libraryFiles.js'
import type { FileWorld } from './sealedFile.js'
import { DamagedFile, SealedFile } from './sealedFile.js'
import type { Note, StoryFiles } from './storyFiles.js'
import { entriesOf } from './wholeFiles.js'

export const rebuildShard = async (
  paths: LibraryPaths,
  world: FileWorld,
  storyFiles: StoryFiles,
  note: Note,
  digit: string,
  damage: DamagedFile | 'missing',
): Promise<Shard> => {
  const stories: Record<string, StorySummary> = {}
  let hasHoles = false
  for await (const { read, records } of readJournal(world.disk, paths.journal)) {
    hasHoles ||= read.scan.damages.length > 0 || read.head === null || read.length < read.head.size
    for (const { storyId, added, decided } of records.flatMap((r) => partsOf(r.entry))) {
      if (!storyId.startsWith(digit)) continue
      const held = stories[storyId]
      const line =
        added === null || held === undefined
          ? (added?.summary ?? held)
          : { ...added.summary, counts: held.counts, lastEventAt: held.lastEventAt }
      if (line !== undefined) stories[storyId] = { ...line, ...decided?.change }
    }
  }
  if (hasHoles) {
    const ids = (await entriesOf(world.disk, paths.stories)).map((e) => e.name)
    for (const id of ids.filter((name) => /^[0-9a-f]{16}$/u.test(name) && name.startsWith(digit))) {
      if (stories[id] !== undefined) continue
      try {
        const file = await storyFiles.readStory(id)
        if (file === null) continue
        const events = await storyFiles.readEvents(id, [], null)
        stories[id] = summariseStory({ ...file, events })
      } catch (cause) {
        if (!(cause instanceof DamagedFile)) throw cause
        note(cause.path, `${cause.message}.`)
      }
    }
  }
  const path = paths.shard(digit)
  const found = `${Object.keys(stories).length} stories`
  note(
    path,
    damage === 'missing'
      ? `${path} or a part of it was missing. It was rebuilt from the journal with ${found}.`
      : `${damage.message}. It was rebuilt from the journal with ${found}.`,
  )
  const shard = { stories }
  if (!world.readOnly) await new Low<Shard>(new SealedFile(path, shardKind, world), shard).write()
  return shard
}
