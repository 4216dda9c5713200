/** Folds the journal into the other files little by little; stopping between any two steps loses and doubles nothing. */
import { Low } from 'lowdb'
import type { LineChange } from './firstPage.js'
import type { JournalPlace } from './journal/journal.js'
import type { Checkpoint, LibraryPaths } from './libraryFiles.js'
import { checkpointKind } from './libraryFiles.js'
import type { LibraryIndex } from './libraryIndex.js'
import type { OutletFile } from './outletFile.js'
import type { FileWorld } from './sealedFile.js'
import { SealedFile } from './sealedFile.js'
import type { StoryFiles } from './storyFiles.js'
import type { Unfolded } from './unfolded.js'

export interface FoldParts {
  readonly paths: LibraryPaths
  readonly world: FileWorld
  readonly index: LibraryIndex
  readonly unfolded: Unfolded
  readonly storyFiles: StoryFiles
  readonly outlets: OutletFile
  readonly place: () => JournalPlace
  /** Lets waiting work go first. */
  readonly pause: () => Promise<void>
}

export const writeCheckpoint = async (
  paths: LibraryPaths,
  world: FileWorld,
  checkpoint: Checkpoint,
): Promise<void> => {
  await new Low(new SealedFile(paths.checkpoint, checkpointKind, world), checkpoint).write()
}

/**
 * First the decisions of each story and the changes of outlets, then the lines of the list, then the checkpoint: as long as that is old, the journal
 * is read again from there, and folding the same entries once more changes nothing because events carry ids.
 */
export const foldJournal = async (parts: FoldParts): Promise<void> => {
  const { paths, world, index, unfolded, storyFiles, pause } = parts
  const through = parts.place()
  const entries = unfolded.size
  if (entries === 0) return
  const changes: LineChange[] = []
  for (const [storyId, story] of unfolded.stories()) {
    const events = story.events.flatMap((e) => (e.seq <= through.seq ? [e.event] : []))
    const line = await index.find(storyId)
    const before = await index.folded(storyId)
    // Decisions on a story that is lost with its line wait in its folder until it is imported again.
    if (line !== undefined) changes.push({ before, after: line })
    if (events.length === 0) continue
    const all = await storyFiles.readEvents(storyId, events, before?.lastEventAt ?? null)
    await storyFiles.writeEvents(storyId, all)
    await pause()
  }
  await parts.outlets.fold()
  await index.fold(changes, through.seq, pause)
  await writeCheckpoint(paths, world, { ...through, shards: { ...index.sizes } })
  unfolded.drop(through.seq, entries)
}
