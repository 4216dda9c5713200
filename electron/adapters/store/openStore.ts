/** Opens a library: the version gate, the lock, what an older format needs, the settings, and the journal's unfolded end. */
import { randomUUID } from 'node:crypto'
import { Low } from 'lowdb'
import type { Notice } from '../../core/contract.js'
import { plainPolicy } from '../../core/model.js'
import type { Err, Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { storeFailure } from '../failures.js'
import { BackedFile } from './backedFile.js'
import type { Disk } from './disk.js'
import type { Recovered } from './journal/recoverJournal.js'
import { recoverJournal } from './journal/recoverJournal.js'
import type { Checkpoint, LibraryPaths, Settings } from './libraryFiles.js'
import { checkpointKind, libraryKind, libraryPaths, settingsKind } from './libraryFiles.js'
import type { LibraryLock } from './libraryLock.js'
import { lockLibrary } from './libraryLock.js'
import { readHolder } from './lockHolder.js'
import { isFormatOne, migrateFormatOne } from './migrations/migrateFormatOne.js'
import { storyFolderName } from './rebuildShard.js'
import type { Note } from './noticeList.js'
import type { FileWorld, SealedKind } from './sealedFile.js'
import { DamagedFile, NewerFile, SealedFile } from './sealedFile.js'
import { entriesOf, exists, removeIfThere, replaceFile } from './wholeFiles.js'
import { withinLibrary } from './withinLibrary.js'

export interface StoreOptions {
  readonly disk: Disk
  /** Names what has to be set aside, and tells others since when the library is open. */
  readonly now: () => string
  /** `read` takes no lock and writes nothing: any number of programs may read beside the one that writes. */
  readonly access: 'write' | 'read'
  /** Bytes of a journal segment; tests make it small. */
  readonly segmentSize?: number
  /** Milliseconds after the last decision until the journal is folded. */
  readonly foldDelay?: number
  /** So many unfolded entries are folded without delay; who makes a large library takes more together. */
  readonly mostUnfolded?: number
}

export interface OpenedStore {
  readonly paths: LibraryPaths
  readonly world: FileWorld
  readonly lock: LibraryLock | null
  /** Why nothing may be written; null when it may. */
  readonly refusal: Err | null
  readonly settings: Low<Settings>
  readonly checkpoint: Checkpoint | null
  readonly journal: Recovered
  /** How many lines each file of the index has at least, by the first digit of their stories. */
  readonly lines: Readonly<Record<string, number>>
  readonly notices: Notice[]
}

export const newer = (folder: string, newerFile: NewerFile): Err =>
  err(
    'library-newer',
    `The library ${folder} was written by a newer Tickmark (${newerFile.format}). Open it with that version; nothing was changed.`,
    { path: newerFile.path, format: newerFile.format },
  )

const openForReading = async (disk: Disk, folder: string): Promise<Err> => {
  const holder = await readHolder(disk, libraryPaths(folder).lock).catch(() => null)
  const who =
    holder === null
      ? ''
      : ` Process ${holder.pid} on ${holder.host} has had it open since ${holder.startedAt}.`
  return err('library-in-use', `The library ${folder} is open for reading only.${who}`, { path: folder })
}

/** Reads a file that has a default; what is damaged is noted and the default taken. */
const readOr = async <T>(
  low: Low<T>,
  path: string,
  consequence: string,
  notices: Notice[],
): Promise<boolean> => {
  try {
    await low.read()
    return true
  } catch (cause) {
    if (!(cause instanceof DamagedFile)) throw cause
    notices.push({ fileName: path, message: `${cause.message}. ${consequence}` })
    return false
  }
}

const sealed = <T>(path: string, kind: SealedKind<T>, world: FileWorld) => new SealedFile(path, kind, world)

const makeFolders = async ({ disk }: FileWorld, paths: LibraryPaths): Promise<void> => {
  for (const folder of [paths.index, paths.stories, paths.journal, paths.originals, paths.evidenceFolder])
    await disk.mkdir(folder)
  await disk.syncFolder(paths.folder)
}

/** A disk that will not take a byte makes the library one that is only read. */
const tryToWrite = async ({ disk }: FileWorld, paths: LibraryPaths): Promise<void> => {
  const probe = `${paths.library}.${randomUUID()}.tmp`
  await replaceFile(disk, probe, new Uint8Array(1))
  await removeIfThere(disk, probe)
}

const lockForWriting = async (
  world: FileWorld,
  paths: LibraryPaths,
  makeFolder: () => Promise<void>,
): Promise<Result<LibraryLock>> => {
  const { folder } = paths
  try {
    await makeFolder()
    await tryToWrite(world, paths)
  } catch (cause) {
    return storeFailure(cause, 'open the library for writing', folder)
  }
  return await lockLibrary(world.disk, folder, world.now())
}

/**
 * What the index must hold where neither checkpoint nor journal say it: the stories that have a folder. Only where some of them
 * have decisions in it, which come there by folding: else the folders may be all that an import left which was cut off before
 * it was acknowledged, the first one of a new library.
 */
const countStories = async ({ disk }: FileWorld, paths: LibraryPaths): Promise<Record<string, number>> => {
  const lines: Record<string, number> = {}
  let wasFolded = false
  for (const { name } of await entriesOf(disk, paths.stories)) {
    if (!storyFolderName.test(name)) continue
    lines[name.slice(0, 1)] = (lines[name.slice(0, 1)] ?? 0) + 1
    wasFolded ||= await exists(disk, paths.events(name))
  }
  return wasFolded ? lines : {}
}

const readLibrary = async (
  paths: LibraryPaths,
  world: FileWorld,
  notices: Notice[],
): Promise<Pick<OpenedStore, 'settings' | 'checkpoint' | 'journal' | 'lines'>> => {
  const low = new Low(sealed(paths.library, libraryKind, world), { id: '' })
  await readOr(low, paths.library, 'It only names the library; a new one was written.', notices)
  if (low.data.id === '' && !world.readOnly) {
    await makeFolders(world, paths)
    low.data = { id: randomUUID() }
    await low.write()
  }
  const empty: Settings = {
    checker: null,
    profiles: [],
    samplesAdded: false,
    language: null,
    policy: plainPolicy,
  }
  const note: Note = (fileName, message) => void notices.push({ fileName, message })
  const consequence = 'Look who marks, and how many checkers the library asks for.'
  const backed = new BackedFile(sealed(paths.settings, settingsKind, world), {
    paths,
    world,
    note,
    consequence,
  })
  const settings = new Low(backed, empty)
  await readOr(settings, paths.settings, 'Say again who marks, and how many checkers there are.', notices)
  const none: Checkpoint = { seq: 0, hash: '', segment: null, offset: 0, shards: {} }
  const held = new Low(sealed(paths.checkpoint, checkpointKind, world), none)
  await readOr(held, paths.checkpoint, 'The whole journal was read instead.', notices)
  const checkpoint = held.data === none ? null : held.data
  const journal = await recoverJournal(world, paths.journal, paths.backups, checkpoint)
  const isAllThere = journal.entries[0]?.seq === 1 && !journal.hasHoles
  const lines = checkpoint?.shards ?? (isAllThere ? {} : await countStories(world, paths))
  return { settings, checkpoint, journal, lines }
}

export const openStore = async (folder: string, options: StoreOptions): Promise<Result<OpenedStore>> => {
  const { now, access } = options
  const disk = withinLibrary(options.disk, folder)
  const paths = libraryPaths(folder)
  const looking: FileWorld = { disk, now, readOnly: true }
  const notices: Notice[] = []
  let lock: LibraryLock | null = null
  try {
    try {
      await sealed(paths.library, libraryKind, looking).read()
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause
    }
    const isOld = await isFormatOne(disk, paths)
    let refusal: Err | null = access === 'read' && !isOld ? await openForReading(disk, folder) : null
    if (refusal === null) {
      const locked = await lockForWriting(looking, paths, () => options.disk.mkdir(folder))
      if (locked.ok) lock = locked.value
      else if (locked.error.code !== 'store-not-writable' || isOld) return locked
      else {
        refusal = locked
        notices.push({
          fileName: folder,
          message: `${locked.error.message} The library is open for reading only.`,
        })
      }
    }
    const world: FileWorld = { disk, now, readOnly: refusal !== null }
    if (isOld) notices.push(...(await migrateFormatOne(paths, world)))
    const read = await readLibrary(paths, world, notices)
    notices.push(...read.journal.notices)
    return ok({ paths, world, lock, refusal, notices, ...read })
  } catch (cause) {
    await lock?.release()
    if (cause instanceof NewerFile) return newer(folder, cause)
    return storeFailure(cause, 'open the library', folder)
  }
}
