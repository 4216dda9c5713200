/** Checks every hash, checksum and reference of a library or a backup, and changes nothing. */
import { join } from 'node:path'
import type { StorySummary } from '../../../core/model.js'
import type { Disk } from '../disk.js'
import { recoverJournal } from '../journal/recoverJournal.js'
import { JsonFile } from '../jsonFile.js'
import {
  checkpointKind,
  firstPageKind,
  libraryKind,
  libraryPaths,
  settingsKind,
  shardDigits,
  shardKind,
} from '../libraryFiles.js'
import { outletFileSchema } from '../outletFile.js'
import type { FileWorld } from '../sealedFile.js'
import { Unfolded, summaryAfter } from '../unfolded.js'
import { entriesOf, exists } from '../wholeFiles.js'
import { verifyJournal } from './verifyJournal.js'
import { HashedFiles, readSealed, verifyStory } from './verifyStory.js'

export interface Verified {
  readonly stories: number
  /** Entries of the journal. */
  readonly entries: number
  /** One line each: where, and what is wrong there. */
  readonly problems: readonly string[]
}

export const verifyLibrary = async (folder: string, disk: Disk): Promise<Verified> => {
  const paths = libraryPaths(folder)
  const world: FileWorld = { disk, now: () => '', readOnly: true }
  const problems: string[] = []
  const problem = (where: string, what: string): void => void problems.push(`${where}: ${what}`)
  if (!(await exists(disk, paths.library))) {
    problem('library.json', `there is no library in ${folder}, or the file that makes it one is missing`)
    return { stories: 0, entries: 0, problems }
  }
  await readSealed(paths.library, libraryKind, world, problem, 'library.json')
  await readSealed(paths.settings, settingsKind, world, problem, 'settings.json')
  try {
    await new JsonFile(paths.outlets, outletFileSchema, world).read()
  } catch (cause) {
    problem('outlets.json', cause instanceof Error ? cause.message : String(cause))
  }
  const checkpoint = await readSealed(paths.checkpoint, checkpointKind, world, problem, 'checkpoint.json')
  const journal = await verifyJournal(world, paths.journal, checkpoint, problem)

  const unfolded = new Unfolded()
  const tail = await recoverJournal(world, paths.journal, paths.backups, checkpoint)
  for (const entry of tail.entries) unfolded.take(entry)
  const lines = new Map<string, StorySummary>()
  for (const digit of shardDigits) {
    const where = `index/${digit}.json`
    const shard = await readSealed(paths.shard(digit), shardKind, world, problem, where)
    const held = Object.entries(shard?.stories ?? {})
    if (held.length < (checkpoint?.shards[digit] ?? 0))
      problem(where, `it has ${held.length} lines of ${checkpoint?.shards[digit] ?? 0}`)
    for (const [id, line] of held) lines.set(id, line)
  }
  await readSealed(paths.firstPage, firstPageKind, world, problem, 'index/first-page.json')
  for (const [id, story] of unfolded.stories()) {
    const line = summaryAfter(lines.get(id), story)
    if (line === undefined)
      problem('journal', `it holds decisions on the story ${id}, which the library does not have`)
    else lines.set(id, line)
  }
  for (const id of journal.stories.keys())
    if (!lines.has(id)) problem(`index/${id.slice(0, 1)}.json`, `the story ${id} has no line`)

  // An import that broke off leaves a folder that nothing names; a library of nothing else has lost the rest.
  if (journal.entries === 0 && lines.size === 0)
    for (const { name } of await entriesOf(disk, paths.stories))
      if (await exists(disk, paths.story(name)))
        problem(`stories/${name}`, 'nothing in the library knows of it')

  const hashed = new HashedFiles(world, problem)
  for (const [id, line] of lines)
    await verifyStory(
      paths,
      world,
      line,
      {
        file: journal.stories.get(id),
        events: journal.events.get(id) ?? [],
        merged: journal.merged,
        folded: journal.folded,
      },
      hashed,
      problem,
    )
  for (const [name, place] of [
    ['originals', paths.originals],
    ['evidence', paths.evidenceFolder],
  ] as const)
    for (const { name: part, kind } of await entriesOf(disk, place))
      if (kind === 'folder')
        for (const file of await entriesOf(disk, join(place, part)))
          if (/^[0-9a-f]{64}$/u.test(file.name))
            await hashed.check(join(place, part, file.name), file.name, `${name}/${part}/${file.name}`)
  return { stories: lines.size, entries: journal.entries, problems }
}
