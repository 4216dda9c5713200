/** Makes a session package as a stream of pieces with progress; a few stories are held at a time. */
import type { ExportStep } from '../contract.js'
import type { Checker, OutletChange, StoryId } from '../model.js'
import { orderChanges } from '../outlets/ownOutlets.js'
import type { CancelSignal, Ports, StoryRecord } from '../ports.js'
import type { PackedFile } from './sessionPorts.js'
import { fileStem } from '../reports/fileStem.js'
import { found } from '../reports/model/reportSource.js'
import type { Failure, Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStories } from '../story/openStories.js'
import { lastInstant } from '../story/summariseStory.js'
import { originalInText } from '../story/originalInText.js'
import { canonicalJson } from './canonicalJson.js'
import { attachmentsOf, chooseEvents } from './chosenEvents.js'
import type { Manifest, PackageEntry } from './manifest.js'
import { entryNames, manifestName, sessionFormat, signatureName } from './manifest.js'
import { mostEntries, packageByteLimit } from './packageLimits.js'
import { sealEvents } from './sealEvents.js'
import type { SessionRequest } from './sessionRequest.js'
import { mostStories } from './sessionRequest.js'

export interface PackWorld {
  readonly stories: Pick<OpenStories, 'peekRecord'>
  readonly ports: Pick<
    Ports,
    'store' | 'search' | 'hashes' | 'evidenceFiles' | 'registry' | 'packages' | 'signing' | 'textDecoding'
  >
}

export const sessionMediaType = 'application/vnd.tickmark.session+zip'

/** Ends the files of a package that cannot be made; caught where the pieces are handed on. */
class PackStopped extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new PackStopped(result.error)
}

const chooseStories = async (
  { scope }: SessionRequest,
  { store, search }: PackWorld['ports'],
  signal: CancelSignal | undefined,
): Promise<Result<readonly StoryId[]>> => {
  if (scope.kind === 'stories') return ok([...new Set(scope.storyIds)].toSorted())
  if (scope.text !== '' || Object.keys(scope.filters).length > 0) {
    const ids = await found(scope, search, signal)
    return ids.ok ? ok([...ids.value].toSorted()) : ids
  }
  const listed = await store.list()
  return listed.ok ? ok(listed.value.stories.map((s) => s.story.id).toSorted()) : listed
}

/** UTF-8 bytes of JSON that sorts its keys, which is what makes packages of the same content the same. */
const jsonFile = (name: string, value: unknown, ports: Pick<Ports, 'textDecoding'>): PackedFile => ({
  name,
  bytes: ports.textDecoding.encode(`${canonicalJson(value)}\n`),
})

const originalOf = async (record: StoryRecord, ports: PackWorld['ports']): Promise<Result<Uint8Array>> => {
  const bytes = originalInText(record, ports)
  return bytes === null ? await ports.store.readOriginal(record.story.sha256) : ok(bytes)
}

const laterOf = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a

/** Stories that are read before their turn. */
const readAhead = 6

class Packing {
  readonly #entries: PackageEntry[] = []
  readonly #evidence = new Set<string>()
  #newest: string | null = null
  #bytes = 0

  constructor(
    private readonly request: SessionRequest,
    private readonly world: PackWorld,
    private readonly madeBy: Checker | null,
    private readonly signal: CancelSignal | undefined,
  ) {}

  async *files(
    storyIds: readonly StoryId[],
    onStory: (done: number) => void,
  ): AsyncGenerator<PackedFile, void, void> {
    const { ports } = this.world
    // The next stories are read while one is deflated.
    const ahead: Promise<readonly PackedFile[]>[] = []
    for (let i = 0, asked = 0; i < storyIds.length; i++) {
      this.#goOn()
      for (; asked < storyIds.length && asked <= i + readAhead; asked++) {
        const reading = this.#story(storyIds[asked] ?? '')
        // Should it fail meanwhile, it fails when its turn comes.
        reading.catch(() => undefined)
        ahead.push(reading)
      }
      for (const file of (await ahead.shift()) ?? []) yield this.#listed(file)
      onStory((i + 1) / storyIds.length)
    }
    for (const sha256 of [...this.#evidence].toSorted()) {
      this.#goOn()
      const copy = await ports.evidenceFiles.get(sha256)
      // Decisions that came by a package may name copies that did not come with them.
      if (!copy.ok && copy.error.code === 'evidence-not-found') continue
      const bytes = valueOf(copy)
      yield this.#listed({ name: entryNames.evidence(sha256), bytes })
    }
    const outlets = valueOf(await ports.registry.changes())
    if (outlets.length > 0) yield this.#listed(this.#outlets(outlets))
    const manifest = jsonFile(manifestName, this.#manifest(), ports)
    yield manifest
    if (this.request.signed)
      yield jsonFile(signatureName, valueOf(await ports.signing.sign(manifest.bytes)), ports)
  }

  async #story(storyId: StoryId): Promise<readonly PackedFile[]> {
    const { ports, stories } = this.world
    const record = valueOf(await stories.peekRecord(storyId))
    const { story, extraction } = record
    const chosen = chooseEvents(record.events, this.request)
    const events = this.#isSealed ? sealEvents(chosen, ports) : chosen
    const original = valueOf(await originalOf(record, ports))
    if (this.request.evidence) for (const sha256 of attachmentsOf(events)) this.#evidence.add(sha256)
    this.#newest = laterOf(laterOf(this.#newest, story.importedAt), lastInstant(events))
    return [
      jsonFile(entryNames.story(story.id), { story, extraction }, ports),
      { name: entryNames.original(story.sha256), bytes: original },
      jsonFile(entryNames.events(story.id), { events }, ports),
    ]
  }

  #outlets(changes: readonly OutletChange[]): PackedFile {
    const ordered = orderChanges(changes)
    this.#newest = laterOf(this.#newest, ordered.at(-1)?.at ?? null)
    return jsonFile(entryNames.outlets, { changes: ordered }, this.world.ports)
  }

  #listed(file: PackedFile): PackedFile {
    const { name, bytes } = file
    this.#bytes += bytes.length
    // Three more are to come, and a file that does not shrink is stored as it is.
    if (this.#entries.length + 4 > mostEntries || this.#bytes > packageByteLimit)
      throw new PackStopped(
        err(
          'session-too-large',
          'A package holds 4 GB at most. Choose fewer stories, or leave evidence files out.',
        ).error,
      )
    this.#entries.push({ name, byteLength: bytes.length, sha256: this.world.ports.hashes.sha256(bytes) })
    return file
  }

  #manifest(): Manifest {
    const { blind, evidence, confidential } = this.request
    return {
      format: sessionFormat,
      madeAt: this.#newest ?? '1970-01-01T00:00:00.000Z',
      madeBy: this.madeBy,
      blind,
      ...(this.#isSealed ? { sealed: true as const } : {}),
      evidence,
      confidential,
      entries: this.#entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    }
  }

  /** What is left out needs no seal. */
  get #isSealed(): boolean {
    return this.request.sealed && !this.request.blind
  }

  #goOn(): void {
    if (this.signal?.aborted === true)
      throw new PackStopped(err('cancelled', 'The package was cancelled; nothing was written.').error)
  }
}

const fileNameOf = (title: string): string => {
  const stem = fileStem(title)
  return `${stem === '' ? 'session' : stem}.tickmark`
}

const nameOf = async (storyIds: readonly StoryId[], { store }: PackWorld['ports']): Promise<string> => {
  const [only, ...more] = storyIds
  if (only === undefined || more.length > 0) return fileNameOf(`session ${storyIds.length} stories`)
  const lines = valueOf(await store.summaries([only]))
  return fileNameOf(lines[0]?.story.title ?? '')
}

export async function* packSession(
  request: SessionRequest,
  world: PackWorld,
  signal?: CancelSignal,
): AsyncGenerator<ExportStep, void, void> {
  const { ports } = world
  try {
    const storyIds = valueOf(await chooseStories(request, ports, signal))
    if (storyIds.length === 0)
      throw new PackStopped(err('story-not-found', 'There is no story to put into the package.').error)
    if (storyIds.length > mostStories)
      throw new PackStopped(
        err('session-too-large', `A package holds ${mostStories} stories at most. Choose fewer.`).error,
      )
    const madeBy = valueOf(await ports.store.readChecker())
    const packing = new Packing(request, world, madeBy, signal)
    yield { kind: 'started', fileName: await nameOf(storyIds, ports), mediaType: sessionMediaType }
    let fraction = 0
    let told = 0
    const files = packing.files(storyIds, (done) => {
      fraction = done
    })
    for await (const bytes of ports.packages.write(files)) {
      for (const data of ports.packages.inBase64(bytes)) yield { kind: 'piece', encoding: 'base64', data }
      if (fraction - told < 0.01) continue
      told = fraction
      yield { kind: 'progress', fraction }
    }
    yield { kind: 'done' }
  } catch (cause) {
    if (!(cause instanceof PackStopped)) throw cause
    yield { kind: 'failed', error: cause.failure }
  }
}
