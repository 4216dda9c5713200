/** Opens a session package and checks all of it before anything of it is used. */
import type { IncomingFile } from '../contract.js'
import type { CheckEvent, OutletChange, StoryId } from '../model.js'
import type { Ports, Signing, Watch } from '../ports.js'
import type { OpenPackage } from './sessionPorts.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import { visibleName } from '../story/readStory.js'
import { attachmentsOf } from './chosenEvents.js'
import { inOrder } from './inOrder.js'
import type { Manifest, PackageEntry } from './manifest.js'
import {
  entryNames,
  eventsPartSchema,
  manifestName,
  outletsPartSchema,
  readEntryName,
  signatureName,
  storyPartSchema,
} from './manifest.js'
import { readManifest, readSignature } from './readManifest.js'
import type { SessionFacts, StoryOutline } from './sessionFacts.js'
import type { SeenEvents, SessionStory } from './sessionStory.js'
import { checkReferences, checkStory, isAhead } from './sessionStory.js'

export interface SessionReader {
  readonly facts: SessionFacts
  readonly outlines: readonly StoryOutline[]
  /** SHA-256 of the copies of evidence in it. */
  readonly evidence: readonly string[]
  /** Changes to the outlets of the library that it comes from. */
  readonly outlets: readonly OutletChange[]
  /** The story as it was checked; a large package's is read and checked again: the file may have changed meanwhile. */
  story(storyId: StoryId): Promise<Result<SessionStory>>
  evidenceFile(sha256: string): Promise<Result<Uint8Array>>
}

/** What is done with the stories of a package that is read in order to be used, and not only looked at. */
export interface StoryUse {
  /** Comes before the first story. */
  begin(storyIds: readonly StoryId[]): Promise<Result<void>>
  /**
   * Takes a story that was checked, before anybody knows whether the package will be refused in the end. True when that was all
   * that is wanted of it; else it is held, as far as it may be, to be given out as it is now.
   */
  take(story: SessionStory): Promise<boolean>
}

export type ReadPorts = Pick<Ports, 'clock' | 'hashes' | 'textDecoding' | 'packages'> & {
  readonly signing: Pick<Signing, 'verify' | 'fingerprint'>
}

/**
 * So many bytes of checked stories are held until they are used, which are some four times as many in memory: a package of the
 * usual size is read and checked once.
 */
const mostHeld = 24 * 1024 * 1024

class Reading {
  readonly #entries: ReadonlyMap<string, PackageEntry>
  readonly #held = new Map<StoryId, SessionStory>()
  #heldBytes = 0

  constructor(
    private readonly opened: OpenPackage,
    readonly manifest: Manifest,
    private readonly ports: ReadPorts,
    readonly refuse: (why: string) => Result<never>,
  ) {
    this.#entries = new Map(manifest.entries.map((e) => [e.name, e]))
  }

  /** The manifest and the table of contents name the same files with the same lengths. */
  checkNames(): Result<void> {
    const { opened, refuse } = this
    if (this.#entries.size !== this.manifest.entries.length) return refuse('its manifest names a file twice')
    const present = opened.files.filter((f) => f.name !== manifestName && f.name !== signatureName)
    for (const { name, byteLength } of present) {
      const entry = this.#entries.get(name)
      if (entry === undefined) return refuse(`its manifest does not know the file “${name}” that is in it`)
      if (entry.byteLength !== byteLength)
        return refuse(`“${name}” has another length than its manifest says`)
    }
    if (present.length !== this.#entries.size) {
      const names = new Set(present.map((f) => f.name))
      const missing = this.manifest.entries.find((e) => !names.has(e.name))
      return refuse(`the file “${visibleName(missing?.name ?? '')}” is missing in it`)
    }
    return ok(undefined)
  }

  storyIds(): readonly StoryId[] {
    return this.manifest.entries.flatMap(({ name }) => {
      const entry = readEntryName(name)
      return entry?.kind === 'story' ? [entry.storyId] : []
    })
  }

  evidence(): readonly string[] {
    return this.manifest.entries.flatMap(({ name }) => {
      const entry = readEntryName(name)
      return entry?.kind === 'evidence' ? [entry.sha256] : []
    })
  }

  async file(name: string): Promise<Result<Uint8Array>> {
    const entry = this.#entries.get(name)
    if (entry === undefined) return this.refuse(`the file “${name}” is missing in it`)
    const bytes = await this.opened.read(name)
    if (!bytes.ok) return bytes
    return this.ports.hashes.sha256(bytes.value) === entry.sha256
      ? bytes
      : this.refuse(`“${name}” in it was changed: its SHA-256 is not the one in the manifest`)
  }

  async #json(name: string): Promise<Result<unknown>> {
    const bytes = await this.file(name)
    if (!bytes.ok) return bytes
    const text = this.ports.textDecoding.utf8(bytes.value)
    if (text === null) return this.refuse(`“${name}” in it is no text`)
    try {
      const value: unknown = JSON.parse(text)
      return ok(value)
    } catch {
      return this.refuse(`“${name}” in it is no JSON`)
    }
  }

  async evidenceFile(sha256: string): Promise<Result<Uint8Array>> {
    const name = entryNames.evidence(sha256)
    return this.#entries.get(name)?.sha256 === sha256
      ? await this.file(name)
      : this.refuse(`“${name}” in it is not what its name says`)
  }

  async outlets(): Promise<Result<readonly OutletChange[]>> {
    if (!this.#entries.has(entryNames.outlets)) return ok([])
    const json = await this.#json(entryNames.outlets)
    if (!json.ok) return json
    const part = outletsPartSchema.safeParse(json.value)
    if (!part.success) {
      const [issue] = part.error.issues
      return this.refuse(
        `“${entryNames.outlets}” in it is not as it must be (${issue?.path.join('.')}: ${issue?.message})`,
      )
    }
    const { changes } = part.data
    if (new Set(changes.map((c) => c.id)).size < changes.length)
      return this.refuse('it holds two changes of outlets under one id')
    const ahead = changes.find((c) => isAhead(c.at, this.ports.clock.now()))
    return ahead === undefined
      ? ok(changes)
      : this.refuse(`it holds a change of an outlet from the future (${ahead.at})`)
  }

  hold(story: SessionStory): void {
    const { id, sha256 } = story.record.story
    const names = [entryNames.story(id), entryNames.events(id), entryNames.original(sha256)]
    const bytes = names.reduce((sum, name) => sum + (this.#entries.get(name)?.byteLength ?? 0), 0)
    if (this.#heldBytes + bytes > mostHeld) return
    this.#heldBytes += bytes
    this.#held.set(id, story)
  }

  /** What is used is held no more. */
  async checkedStory(storyId: StoryId): Promise<Result<SessionStory>> {
    const held = this.#held.get(storyId)
    this.#held.delete(storyId)
    return held === undefined ? await this.story(storyId, new Map()) : ok(held)
  }

  async story(storyId: StoryId, seen: SeenEvents): Promise<Result<SessionStory>> {
    const { blind } = this.manifest
    const storyJson = await this.#json(entryNames.story(storyId))
    if (!storyJson.ok) return storyJson
    const eventsJson = await this.#json(entryNames.events(storyId))
    if (!eventsJson.ok) return eventsJson
    const part = storyPartSchema.safeParse(storyJson.value)
    const decisions = eventsPartSchema.safeParse(eventsJson.value)
    if (!part.success || !decisions.success) {
      const [issue] = (part.error ?? decisions.error)?.issues ?? []
      const where = part.success ? entryNames.events(storyId) : entryNames.story(storyId)
      return this.refuse(
        `“${where}” in it is not as it must be (${issue?.path.join('.')}: ${issue?.message})`,
      )
    }
    const { story, extraction } = part.data
    if (story.id !== storyId) return this.refuse(`“${entryNames.story(storyId)}” in it is another story`)
    const original = await this.file(entryNames.original(story.sha256))
    if (!original.ok) return original
    return checkStory(
      { story, extraction, events: decisions.data.events, original: original.value },
      { blind, now: this.ports.clock.now(), seen },
      this.ports,
    )
  }
}

/** Stories that the facts of a package name. */
const mostNamed = 1000

const cancelled = () => err('cancelled', 'It was cancelled; nothing was changed.')

/** Everything is read and checked once; what is to be used later is held, as far as it may. */
const checkAll = async (
  reading: Reading,
  watch: Watch,
  use: StoryUse | undefined,
): Promise<Result<{ readonly outlines: readonly StoryOutline[]; readonly events: number }>> => {
  const seen: SeenEvents = new Map()
  const outlines: StoryOutline[] = []
  const references: CheckEvent[] = []
  const named = new Set<string>()
  const storyIds = reading.storyIds()
  const evidence = reading.evidence()
  const total = storyIds.length + evidence.length
  const outlets = reading.manifest.entries.filter(({ name }) => name === entryNames.outlets)
  const files = reading.manifest.entries.length - evidence.length - outlets.length
  if (files !== storyIds.length * 3) return reading.refuse('a story in it lacks one of its three files')
  const begun = (await use?.begin(storyIds)) ?? ok(undefined)
  if (!begun.ok) return begun
  const read = async (storyId: StoryId): Promise<Result<SessionStory>> => {
    if (watch.signal?.aborted === true) return cancelled()
    const story = await reading.story(storyId, seen)
    if (story.ok && use !== undefined && !(await use.take(story.value))) reading.hold(story.value)
    return story
  }
  const storiesRead = await inOrder(storyIds, read, (checked) => {
    const { story, extraction, events } = checked.record
    for (const sha256 of attachmentsOf(events)) named.add(sha256)
    for (const e of events) if (e.kind !== 'verdictRecorded') references.push(e)
    const { id: storyId, title } = story
    outlines.push({ storyId, title, claims: extraction.claims.length, events: events.length })
    watch.onProgress?.(outlines.length / total)
  })
  if (!storiesRead.ok) return storiesRead
  const why = checkReferences(references, seen)
  if (why !== null) return reading.refuse(why)
  for (const [i, sha256] of evidence.entries()) {
    if (watch.signal?.aborted === true) return cancelled()
    if (!named.has(sha256)) return reading.refuse('it holds a copy of evidence that no decision names')
    const bytes = await reading.evidenceFile(sha256)
    if (!bytes.ok) return bytes
    watch.onProgress?.((outlines.length + i + 1) / total)
  }
  return ok({ outlines, events: seen.size })
}

/** `use` is for a caller who asks for the stories afterwards. */
export const readSession = async (
  file: IncomingFile,
  ports: ReadPorts,
  watch: Watch = {},
  use?: StoryUse,
): Promise<Result<SessionReader>> => {
  const fileName = visibleName(file.name)
  const refuse = (why: string): Result<never> =>
    err('session-invalid', `“${fileName}” cannot be used: ${why}.`, { fileName })
  const opened = await ports.packages.open(file)
  if (!opened.ok) return opened
  const manifest = await readManifest(opened.value, ports, refuse)
  if (!manifest.ok) return manifest
  const signature = await readSignature(opened.value, manifest.value.bytes, ports, refuse)
  if (!signature.ok) return signature
  const reading = new Reading(opened.value, manifest.value.manifest, ports, refuse)
  const names = reading.checkNames()
  if (!names.ok) return names
  const checked = await checkAll(reading, watch, use)
  if (!checked.ok) return checked
  const outlets = await reading.outlets()
  if (!outlets.ok) return outlets
  const { madeAt, madeBy, blind, sealed = false, evidence, confidential } = reading.manifest
  const { outlines, events } = checked.value
  return ok({
    facts: {
      fileName,
      byteLength: file.size,
      madeAt,
      madeBy,
      blind,
      sealed,
      evidence,
      confidential,
      signature: signature.value,
      stories: outlines.length,
      storyIds: outlines.slice(0, mostNamed).map((o) => o.storyId),
      events,
      evidenceFiles: reading.evidence().length,
      outletChanges: outlets.value.length,
    },
    outlines,
    outlets: outlets.value,
    evidence: reading.evidence(),
    story: (storyId) => reading.checkedStory(storyId),
    evidenceFile: (sha256) => reading.evidenceFile(sha256),
  })
}
