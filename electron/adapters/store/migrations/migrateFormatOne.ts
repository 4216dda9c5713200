/** Brings a library of format 1 (one file per story with its decisions, one index file) into the present format. */
import { createHash, randomUUID } from 'node:crypto'
import { Low } from 'lowdb'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Notice } from '../../../core/contract.js'
import {
  checkerSchema,
  eventSchema,
  extractionSchema,
  plainPolicy,
  storySchema,
} from '../../../core/model.js'
import type { StorySummary } from '../../../core/model.js'
import type { StoryRecord } from '../../../core/ports.js'
import { summariseStory } from '../../../core/story/summariseStory.js'
import { pause } from '../background.js'
import { linkOrCopy, moveDurably, removeTree } from '../copyTree.js'
import type { Disk } from '../disk.js'
import { writeCheckpoint } from '../foldJournal.js'
import { Journal } from '../journal/journal.js'
import { noHash } from '../journal/records.js'
import type { LibraryPaths, Settings } from '../libraryFiles.js'
import { libraryKind, settingsKind, shardDigits, shardKind } from '../libraryFiles.js'
import type { FileWorld } from '../sealedFile.js'
import { DamagedFile, SealedFile } from '../sealedFile.js'
import { StoryFiles } from '../storyFiles.js'
import { entriesOf, exists, removeIfThere } from '../wholeFiles.js'
import { JsonFile } from '../jsonFile.js'

const storySchemaOne = z.object({
  format: z.literal('tickmark.story/1'),
  story: storySchema,
  text: z.string(),
  extraction: extractionSchema,
  events: z.array(eventSchema),
})
const settingsSchemaOne = z.object({
  format: z.literal('tickmark.settings/1'),
  checker: checkerSchema.nullable(),
  samplesAdded: z.boolean(),
})

const storyName = /^([0-9a-f]{16})\.json$/u
const indexOf = (paths: LibraryPaths): string => join(paths.folder, 'index.json')
const storyNames = async (disk: Disk, paths: LibraryPaths): Promise<readonly string[]> =>
  (await entriesOf(disk, paths.stories))
    .map((e) => e.name)
    .filter((name) => storyName.test(name))
    .toSorted()

/** library.json is written last of all: without it, and with a file of format 1, nothing was brought over yet. */
export const isFormatOne = async (disk: Disk, paths: LibraryPaths): Promise<boolean> =>
  !(await exists(disk, paths.library)) &&
  ((await exists(disk, indexOf(paths))) || (await storyNames(disk, paths)).length > 0)

/** Every file of the old format, under a second name, before anything is written. */
const backUpFormatOne = async (paths: LibraryPaths, { disk }: FileWorld): Promise<string> => {
  const folder = join(paths.backups, 'format-1')
  if (await exists(disk, folder)) return folder
  const making = join(paths.backups, `.partial-${randomUUID()}`)
  await disk.mkdir(join(making, 'stories'))
  for (const file of [indexOf(paths), paths.settings])
    if (await exists(disk, file)) await linkOrCopy(disk, file, join(making, basename(file)))
  for (const name of await storyNames(disk, paths))
    await linkOrCopy(disk, join(paths.stories, name), join(making, 'stories', name))
  await disk.syncFolder(join(making, 'stories'))
  await disk.syncFolder(making)
  await moveDurably(disk, making, folder)
  return folder
}

const readDamaged = async <T>(read: () => Promise<T | null>, notices: Notice[]): Promise<T | null> => {
  try {
    return await read()
  } catch (cause) {
    if (!(cause instanceof DamagedFile)) throw cause
    notices.push({ fileName: cause.path, message: `${cause.message}; nothing was deleted.` })
    return null
  }
}

const bringSettings = async (paths: LibraryPaths, world: FileWorld, notices: Notice[]): Promise<void> => {
  const sealed = new SealedFile(paths.settings, settingsKind, { ...world, readOnly: true })
  // An interrupted migration has brought them over already.
  if ((await sealed.read().catch(() => null)) !== null) return
  const old = await readDamaged(() => new JsonFile(paths.settings, settingsSchemaOne, world).read(), notices)
  const value: Settings = {
    checker: old?.checker ?? null,
    profiles: [],
    samplesAdded: old?.samplesAdded ?? false,
    language: null,
    policy: plainPolicy,
  }
  await new Low(new SealedFile(paths.settings, settingsKind, world), value).write()
}

const bringStory = async (
  record: StoryRecord,
  storyFiles: StoryFiles,
  journal: Journal,
): Promise<StorySummary> => {
  const summary = summariseStory(record)
  const { id: storyId } = record.story
  const file = createHash('sha256')
    .update(await storyFiles.writeStory(record))
    .digest('hex')
  const bare = summariseStory({ ...record, events: [] })
  if (record.events.length > 0) await storyFiles.writeEvents(storyId, record.events)
  await journal.append({ kind: 'story', storyId, summary: bare, file })
  const { counts, lastEventAt } = summary
  if (record.events.length > 0)
    await journal.append({ kind: 'events', storyId, events: [...record.events], counts, lastEventAt })
  return summary
}

/** Gives how many lines each index file holds. */
const writeShards = async (
  paths: LibraryPaths,
  world: FileWorld,
  lines: readonly StorySummary[],
): Promise<Record<string, number>> => {
  const sizes: Record<string, number> = {}
  for (const digit of shardDigits) {
    const held = lines.filter((line) => line.story.id.startsWith(digit))
    if (held.length === 0) continue
    const stories = Object.fromEntries(held.map((line) => [line.story.id, line]))
    await new Low(new SealedFile(paths.shard(digit), shardKind, world), { stories }).write()
    sizes[digit] = held.length
  }
  return sizes
}

/** Gives what could not be brought over. A crash in between leaves format 1 as it was, and the next start begins again. */
export const migrateFormatOne = async (paths: LibraryPaths, world: FileWorld): Promise<readonly Notice[]> => {
  const { disk } = world
  const notices: Notice[] = []
  await disk.mkdir(paths.backups)
  const backup = await backUpFormatOne(paths, world)
  for (const folder of [paths.journal, paths.index]) {
    if (await exists(disk, folder)) await removeTree(disk, folder, pause)
    await disk.mkdir(folder)
  }
  await removeIfThere(disk, paths.checkpoint)
  for (const folder of [paths.originals, paths.evidenceFolder]) await disk.mkdir(folder)
  await bringSettings(paths, world, notices)
  const storyFiles = new StoryFiles(paths, world, (fileName, message) => notices.push({ fileName, message }))
  const journal = new Journal(
    { disk, folder: paths.journal, mayWrite: () => Promise.resolve(), onSaved: () => undefined },
    { seq: 0, hash: noHash, segment: null, offset: 0 },
  )
  const lines: StorySummary[] = []
  try {
    for (const name of await storyNames(disk, paths)) {
      const path = join(paths.stories, name)
      const old = await readDamaged(() => new JsonFile(path, storySchemaOne, world).read(), notices)
      if (old !== null) lines.push(await bringStory(old, storyFiles, journal))
      await pause()
    }
    const shards = await writeShards(paths, world, lines)
    await writeCheckpoint(paths, world, { ...journal.place, shards })
  } finally {
    await journal.close()
  }
  await new Low(new SealedFile(paths.library, libraryKind, world), { id: randomUUID() }).write()
  await removeFormatOne(paths, world)
  notices.push({
    fileName: paths.library,
    message: `The library was brought from format 1 to format 2 with ${lines.length} stories. Its old files are in ${backup}.`,
  })
  return notices
}

/** The old files are in the backup; what a crash leaves of them here is never read again. */
const removeFormatOne = async (paths: LibraryPaths, { disk }: FileWorld): Promise<void> => {
  for (const name of await storyNames(disk, paths)) await removeIfThere(disk, join(paths.stories, name))
  await removeIfThere(disk, indexOf(paths))
}
