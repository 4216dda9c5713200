/** Appends to the journal: what is acknowledged is on the disk, and appends that come together share one sync. */
import { join } from 'node:path'
import { unreachable } from '../../../core/result.js'
import { isMissing } from '../../failures.js'
import type { Disk, DiskFile } from '../disk.js'
import { exists, replaceFile, writeAll } from '../wholeFiles.js'
import type { Entry, UnnumberedEntry } from './records.js'
import { chainHash, emptySegment, encodeRecord, numberedPayload, segmentHeadLength } from './records.js'
import { segmentName } from './segments.js'

/** A place in the journal: after the record `seq`, whose chain hash is `hash`, in `segment` at byte `offset`. */
export interface JournalPlace {
  readonly seq: number
  readonly hash: string
  /** null when there is no segment to go on in: the next record begins a new one. */
  readonly segment: string | null
  readonly offset: number
}

/** 1 MB: about 1,500 verdicts, zeroed and synced in a few milliseconds. */
export const usualSegmentSize = 1024 * 1024

/** 64 MB of JSON, some 100,000 decisions: a record is read, checked and hashed as a whole. In UTF-16 units. */
export const mostEntryLength = 64 * 1024 * 1024

export class EntryTooLarge extends Error {
  override readonly name = 'EntryTooLarge'
}

const numbered = (entry: UnnumberedEntry, seq: number): Entry => {
  switch (entry.kind) {
    case 'story':
      return { ...entry, seq }
    case 'events':
      return { ...entry, seq }
    case 'merge':
      return { ...entry, seq }
    default:
      return unreachable(entry)
  }
}

export interface JournalOptions {
  readonly disk: Disk
  readonly folder: string
  /** Called before each group goes out; throws when this program may not write any more. */
  readonly mayWrite: () => Promise<void>
  /** Called for each entry in the order of the journal, before its append is acknowledged. */
  readonly onSaved: (entry: Entry) => void
  readonly segmentSize?: number
  /** Called when the file that was written into is gone or was cut by somebody else: what is not folded is in memory only. */
  readonly onSegmentLost?: () => void
}

/** Somebody may move or cut the file while it is open, where writes go on into nothing; looked for after so many milliseconds. */
const lookEvery = 5_000

interface Waiting {
  readonly entry: UnnumberedEntry
  /** Serialised when it was handed over: later changes to the object do not reach the disk. */
  readonly body: string
  readonly saved: () => void
  readonly failed: (cause: unknown) => void
}

interface OpenSegment {
  readonly name: string
  readonly size: number
  readonly file: DiskFile
}

export class Journal {
  #place: JournalPlace
  #open: OpenSegment | null = null
  #queue: Waiting[] = []
  #running: Promise<void> | null = null
  #leftTraces = false
  #lookedAt = 0
  #closed = false

  constructor(
    private readonly options: JournalOptions,
    start: JournalPlace,
  ) {
    this.#place = start
  }

  /** After the last acknowledged record. */
  get place(): JournalPlace {
    return this.#place
  }

  /** Whether a failed append may be found after a restart all the same, because it could not be taken back. */
  get leftTraces(): boolean {
    return this.#leftTraces
  }

  /** Resolves when the entry is on the disk; a rejection has changed nothing. */
  append(entry: UnnumberedEntry): Promise<void> {
    const body = JSON.stringify(entry)
    return new Promise((saved, failed) => {
      if (this.#closed) return failed(new Error('the library is closed'))
      if (body.length > mostEntryLength) return failed(new EntryTooLarge())
      this.#queue.push({ entry, body, saved, failed })
      this.#running ??= this.#run()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    while (this.#running !== null) await this.#running
    await this.#leaveSegment()
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      const group = this.#queue
      this.#queue = []
      try {
        await this.#write(group)
        for (const { saved } of group) saved()
      } catch (cause) {
        for (const { failed } of group) failed(cause)
      }
    }
    this.#running = null
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    await this.options.mayWrite()
    let { seq, hash } = this.#place
    const entries: Entry[] = []
    const records = group.map(({ entry, body }) => {
      seq += 1
      const payload = numberedPayload(seq, body)
      hash = chainHash(hash, payload)
      entries.push(numbered(entry, seq))
      return encodeRecord(payload, hash)
    })
    const bytes = Buffer.concat(records)
    const { file, name } = await this.#segmentFor(bytes.length)
    const { offset } = this.#place
    try {
      await writeAll(file, bytes, offset)
    } catch (cause) {
      await this.#takeBack(file, offset, bytes.length)
      throw cause
    }
    this.#place = { seq, hash, segment: name, offset: offset + bytes.length }
    for (const entry of entries) this.options.onSaved(entry)
  }

  /**
   * Zeroes what a failed group may have left. Nothing is known of the file any more (a later sync may succeed without writing
   * what a failed one dropped), so the next group begins a new segment: what stands behind its first number in the old one is
   * void.
   */
  async #takeBack(file: DiskFile, offset: number, length: number): Promise<void> {
    try {
      await writeAll(file, new Uint8Array(length), offset)
    } catch {
      this.#leftTraces = true
    }
    await this.#leaveSegment()
  }

  async #leaveSegment(): Promise<void> {
    const left = this.#open
    this.#open = null
    if (left === null) return
    this.#place = { ...this.#place, segment: null, offset: 0 }
    // Everything acknowledged was synced; a failing close loses nothing.
    await left.file.close().catch(() => undefined)
  }

  async #segmentFor(length: number): Promise<OpenSegment> {
    const { folder, disk, segmentSize = usualSegmentSize } = this.options
    const { segment, offset } = this.#place
    if (this.#open === null && segment !== null) {
      const size = await this.#sizeOf(segment)
      if (size === null) this.options.onSegmentLost?.()
      else if (offset + length <= size)
        this.#open = { name: segment, size, file: await disk.open(join(folder, segment), 'synced') }
    }
    if (await this.#isLost()) {
      this.options.onSegmentLost?.()
      await this.#leaveSegment()
    }
    if (this.#open !== null && this.#open.name === segment && offset + length <= this.#open.size)
      return this.#open
    const next = await this.#beginSegment(Math.max(segmentSize, segmentHeadLength + length))
    await this.#leaveSegment()
    this.#open = next
    this.#place = { ...this.#place, segment: next.name, offset: segmentHeadLength }
    return next
  }

  async #isLost(): Promise<boolean> {
    const open = this.#open
    if (open === null || performance.now() - this.#lookedAt < lookEvery) return false
    this.#lookedAt = performance.now()
    return ((await this.#sizeOf(open.name)) ?? 0) < open.size
  }

  /** null when it is gone. */
  async #sizeOf(segment: string): Promise<number | null> {
    try {
      return await this.options.disk.size(join(this.options.folder, segment))
    } catch (cause) {
      if (isMissing(cause)) return null
      throw cause
    }
  }

  async #beginSegment(size: number): Promise<OpenSegment> {
    const { folder, disk } = this.options
    const firstSeq = this.#place.seq + 1
    let attempt = 0
    while (await exists(disk, join(folder, segmentName(firstSeq, attempt)))) attempt++
    const name = segmentName(firstSeq, attempt)
    const path = join(folder, name)
    await replaceFile(disk, path, emptySegment({ firstSeq, before: this.#place.hash, size }))
    return { name, size, file: await disk.open(path, 'synced') }
  }
}
