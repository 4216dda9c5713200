/** Reads the unfolded end of a journal after any kind of ending, and says what is not as it was written. */
import { join } from 'node:path'
import type { Notice } from '../../../core/contract.js'
import type { FileWorld } from '../sealedFile.js'
import { exists, replaceFile, writeAll } from '../wholeFiles.js'
import type { JournalPlace } from './journal.js'
import type { Gap } from './recallFromBackups.js'
import { recallFromBackups } from './recallFromBackups.js'
import type { Entry } from './records.js'
import { chainHash, noHash, segmentHeadLength } from './records.js'
import type { ReadSegment, SegmentName } from './segments.js'
import { listSegments, readSegment } from './segments.js'

export interface Recovered {
  readonly entries: readonly Entry[]
  /** Where the journal goes on. */
  readonly place: JournalPlace
  readonly notices: readonly Notice[]
  /** True when an entry is or may be missing. A write that was cut short is none: it was never acknowledged. */
  readonly hasHoles: boolean
}

const firstPlace: JournalPlace = { seq: 0, hash: noHash, segment: null, offset: 0 }

class Recovery {
  readonly entries: Entry[] = []
  readonly notices: Notice[] = []
  hasHoles = false
  seq: number
  hash: string

  constructor(
    private readonly world: FileWorld,
    private readonly folder: string,
    private readonly backups: string,
    start: JournalPlace,
  ) {
    this.seq = start.seq
    this.hash = start.hash
  }

  note(name: string, message: string): void {
    this.notices.push({ fileName: join(this.folder, name), message })
  }

  /** Records are missing up to `last`: takes back from the backups what they hold, and says what is gone. */
  async fillGap(name: string, last: number | null, why: string): Promise<void> {
    this.hasHoles = true
    const gap: Gap = { first: this.seq + 1, last, before: this.hash }
    const recalled = await recallFromBackups(this.world.disk, this.backups, gap)
    for (const { entry, hash } of recalled) this.take(entry, hash)
    const missing = last === null ? null : last - this.seq
    const found = recalled.length === 0 ? '' : ` ${recalled.length} came back from a backup.`
    const gone =
      missing === null
        ? 'What was saved after that, if anything was, is not in the journal any more.'
        : missing === 0
          ? 'Nothing is lost.'
          : `${missing} saved ${missing === 1 ? 'entry is' : 'entries are'} lost: number ${this.seq + 1} to ${String(last)}.`
    this.note(
      name,
      `The journal ${name} ${why} after entry ${gap.first - 1}.${found} ${gone} “tickmark verify” lists what is affected; an older state is in the backups.`,
    )
    if (missing !== null && missing > 0) this.seq = last ?? this.seq
  }

  take(entry: Entry, hash: string): void {
    this.entries.push(entry)
    this.seq = entry.seq
    this.hash = hash
  }

  /** A tail that is no record: kept under a new name, then zeroed, so that the next record can stand there. */
  async cutTail(name: string, read: ReadSegment): Promise<void> {
    const [tail] = read.scan.damages.filter((d) => d.where === 'tail')
    if (tail === undefined) return
    const bytes = read.bytes.subarray(tail.start, tail.end)
    const kept = `${name}.torn-${this.world.now().replace(/[:.]/gu, '-')}`
    const { disk, readOnly } = this.world
    if (!readOnly) {
      if (!(await exists(disk, join(this.folder, kept))))
        await replaceFile(disk, join(this.folder, kept), bytes)
      const file = await disk.open(join(this.folder, name), 'update')
      try {
        await writeAll(file, new Uint8Array(bytes.length), read.from + tail.start)
        await file.datasync()
      } finally {
        await file.close()
      }
    }
    this.note(
      name,
      `The journal ended in ${bytes.length} bytes that are no whole entry, as an interrupted write leaves them. They were ${readOnly ? 'left out' : `set aside as ${kept}`}; every whole entry, up to number ${this.seq}, was kept.`,
    )
  }

  async readRecords(name: string, read: ReadSegment, nextFirst: number): Promise<void> {
    for (const { entry, payload, hash } of read.scan.records) {
      if (entry.seq >= nextFirst) break
      if (entry.seq > this.seq + 1) await this.fillGap(name, entry.seq - 1, 'is damaged')
      else if (chainHash(this.hash, payload) !== hash) {
        this.hasHoles = true
        this.note(
          name,
          `Entry ${entry.seq} of the journal does not fit the chain: it or the one before was changed after it was written.`,
        )
      }
      this.take(entry, hash)
    }
  }
}

const toRead = (segments: readonly SegmentName[], start: JournalPlace): readonly SegmentName[] => {
  const at = segments.findIndex((s) => s.name === start.segment)
  return at >= 0 ? segments.slice(at) : segments.filter((s) => s.firstSeq > start.seq)
}

/** `from` is where the journal is folded to; null reads it from its beginning. */
export const recoverJournal = async (
  world: FileWorld,
  folder: string,
  backups: string,
  from: JournalPlace | null,
): Promise<Recovered> => {
  const start = from ?? firstPlace
  const segments = toRead(await listSegments(world.disk, folder), start)
  const recovery = new Recovery(world, folder, backups, start)
  if (start.segment !== null && segments[0]?.name !== start.segment)
    await recovery.fillGap(start.segment, (segments[0]?.firstSeq ?? 0) - 1 || null, 'is missing')
  let place: JournalPlace | null = null
  for (const [i, { name, firstSeq }] of segments.entries()) {
    const nextFirst = segments[i + 1]?.firstSeq ?? Number.POSITIVE_INFINITY
    if (firstSeq > recovery.seq + 1) await recovery.fillGap(name, firstSeq - 1, 'has nothing before it')
    const offset = name === start.segment ? start.offset : segmentHeadLength
    const read = await readSegment(world.disk, folder, name, offset, recovery.seq)
    await recovery.readRecords(name, read, nextFirst)
    const isLast = i === segments.length - 1
    const isCut = read.head === null ? read.length < segmentHeadLength : read.length < read.head.size
    if (read.head === null && read.length >= segmentHeadLength) {
      recovery.hasHoles = true
      recovery.note(name, `The head of the journal ${name} is damaged; its entries were read all the same.`)
    }
    if (!isLast) {
      if (recovery.seq + 1 < nextFirst) await recovery.fillGap(name, nextFirst - 1, 'breaks off')
      continue
    }
    const before = recovery.seq
    await recovery.cutTail(name, read)
    if (isCut) await recovery.fillGap(name, null, 'is shorter than it was made: it breaks off')
    const goesOn = read.head !== null && !isCut && recovery.seq === before
    place = goesOn
      ? { seq: recovery.seq, hash: recovery.hash, segment: name, offset: offset + read.scan.end }
      : null
  }
  return {
    entries: recovery.entries,
    place: place ?? { seq: recovery.seq, hash: recovery.hash, segment: null, offset: 0 },
    notices: recovery.notices,
    hasHoles: recovery.hasHoles,
  }
}
