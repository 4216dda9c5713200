/** The lowdb adapter of a story's decisions: read and written slice by slice, so that many thousand of them never hold up the program. */
import { createHash } from 'node:crypto'
import type { CheckEvent } from '../../core/model.js'
import { eventSchema } from '../../core/model.js'
import { pause } from './background.js'
import type { EventsFile } from './libraryFiles.js'
import { eventsKind } from './libraryFiles.js'
import type { FileAdapter, FileWorld } from './sealedFile.js'
import { SealedFile, readSeal, sealLine } from './sealedFile.js'
import { readIfThere, replaceFile } from './wholeFiles.js'

/** Bytes of JSON that are parsed and checked, or written out, at a time: a few milliseconds. */
const slice = 128 * 1024
/** Bytes that are hashed at a time. */
const hashedAtOnce = 1024 * 1024

const start = Buffer.from('{"events":[')
const end = Buffer.from(']}')
const slicesOf = eventSchema.array()

const code = (character: string): number => character.charCodeAt(0)
const [comma, quote, backslash] = [code(','), code('"'), code('\\')]
const [brace, bracket, braceEnd, bracketEnd] = [code('{'), code('['), code('}'), code(']')]

/** Where the first comma between two items stands that are `from` on, at `least` or later; the end where there is none. */
const nextCut = (items: Uint8Array, from: number, least: number): number => {
  let depth = 0
  let inText = false
  for (let at = from; at < items.length; at++) {
    const byte = items[at] ?? 0
    if (inText) {
      if (byte === backslash) at++
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else if (byte === brace || byte === bracket) depth++
    else if (byte === braceEnd || byte === bracketEnd) depth--
    else if (byte === comma && depth === 0 && at >= least) return at
  }
  return items.length
}

const hashGradually = async (format: string, body: Uint8Array): Promise<string> => {
  const hash = createHash('sha256').update(`${format}\n`)
  for (let at = 0; at < body.length; at += hashedAtOnce) {
    hash.update(body.subarray(at, at + hashedAtOnce))
    await pause()
  }
  return hash.digest('hex')
}

/** null when a slice of them is no list of decisions. */
const readGradually = async (items: Buffer): Promise<CheckEvent[] | null> => {
  const events: CheckEvent[] = []
  for (let from = 0; from < items.length; ) {
    const to = nextCut(items, from, from + slice)
    try {
      const parsed = slicesOf.safeParse(JSON.parse(`[${items.toString('utf8', from, to)}]`))
      if (!parsed.success) return null
      for (const event of parsed.data) events.push(event)
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause
      return null
    }
    from = to + 1
    await pause()
  }
  return events
}

export class EventsAdapter implements FileAdapter<EventsFile> {
  readonly #whole: SealedFile<EventsFile>

  constructor(
    readonly path: string,
    private readonly world: FileWorld,
  ) {
    this.#whole = new SealedFile(path, eventsKind, world)
  }

  parse(bytes: Uint8Array): EventsFile | null {
    return this.#whole.parse(bytes)
  }

  /** As SealedFile reads, which also judges whatever does not look as it was written here. */
  async read(): Promise<EventsFile | null> {
    const { format } = eventsKind
    const bytes = await readIfThere(this.world.disk, this.path)
    if (bytes === null) return null
    const sealed = readSeal(format, bytes)
    if (!('body' in sealed)) return await this.#whole.read()
    const { body, hash } = sealed
    const looksRight =
      body.subarray(0, start.length).equals(start) &&
      body.subarray(-end.length).equals(end) &&
      (await hashGradually(format, body)) === hash
    const events = looksRight ? await readGradually(body.subarray(start.length, -end.length)) : null
    return events === null ? await this.#whole.read() : { events }
  }

  async write({ events }: EventsFile): Promise<void> {
    const { format } = eventsKind
    // Taken before the first await: what is added afterwards belongs to the next write.
    const held = [...events]
    const pieces: Buffer[] = []
    let piece = start.toString()
    for (const [i, event] of held.entries()) {
      piece += `${i === 0 ? '' : ','}${JSON.stringify(event)}`
      if (piece.length < slice) continue
      pieces.push(Buffer.from(piece))
      piece = ''
      await pause()
    }
    const body = Buffer.concat([...pieces, Buffer.from(piece), end])
    const line = sealLine(format, await hashGradually(format, body))
    await replaceFile(this.world.disk, this.path, Buffer.concat([Buffer.from(line), body, Buffer.from('\n')]))
  }
}
