/** The library on disk behind the Store port: lowdb files for what is settled, a journal for what was just decided. */
import { createHash } from 'node:crypto'
import type {
  CheckEvent,
  Checker,
  Profile,
  ReportLanguage,
  ReviewPolicy,
  StoryId,
  StorySummary,
} from '../../core/model.js'
import type { Store, StoryRecord } from '../../core/ports.js'
import type { PageRequest } from '../../core/story/storyPages.js'
import type { Err, Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { backUp, backupDue, firstBackupLook, nextBackupLook } from './backups.js'
import { Background, pause } from './background.js'
import { nodeDisk } from './disk.js'
import { foldJournal } from './foldJournal.js'
import type { FileOwner } from './fileOwner.js'
import { Followers } from './followers.js'
import { Journal } from './journal/journal.js'
import { entriesSince } from './journal/entriesSince.js'
import { partsOf } from './journal/entryParts.js'
import type { Entry, UnnumberedEntry } from './journal/records.js'
import type { LibraryPaths } from './libraryFiles.js'
import { LibraryIndex } from './libraryIndex.js'
import { libraryFailure } from './libraryFailure.js'
import { LibraryMerge } from './libraryMerge.js'
import type { LibraryLock } from './libraryLock.js'
import { NoticeList } from './noticeList.js'
import { OutletFile } from './outletFile.js'
import type { OpenedStore, StoreOptions } from './openStore.js'
import { openStore } from './openStore.js'
import { profilesOf, seatProfile } from './profiles.js'
import { rebuildShard } from './rebuildShard.js'
import type { FileWorld } from './sealedFile.js'
import { DamagedFile } from './sealedFile.js'
import type { SettingsChange } from './settingsFile.js'
import { SettingsFile } from './settingsFile.js'
import { StoryFiles, uniteEvents } from './storyFiles.js'
import { Unfolded } from './unfolded.js'
import { readWhole, removeIfThere, replaceFile } from './wholeFiles.js'

/** Folding begins so many milliseconds after a decision, or at once when so many entries wait: a start reads them all. */
const usualFoldDelay = 3_000
const mostUnfolded = 250

export class LowdbStore implements Store, FileOwner {
  readonly location: string
  readonly followers = new Followers()
  readonly outlets: OutletFile
  readonly #paths: LibraryPaths
  readonly #world: FileWorld
  readonly #lock: LibraryLock | null
  readonly #refusal: Err | null
  readonly #settings: SettingsFile
  readonly #notices: NoticeList
  readonly #unfolded = new Unfolded()
  readonly #storyFiles: StoryFiles
  readonly #index: LibraryIndex
  readonly #journal: Journal
  readonly #folding: Background
  readonly #backups: Background
  readonly #foldDelay: number
  #closed = false

  private constructor(opened: OpenedStore, options: StoreOptions) {
    const { paths, world, lock, refusal, settings, checkpoint, journal, notices } = opened
    this.location = paths.folder
    this.#paths = paths
    this.#world = world
    this.#lock = lock
    this.#refusal = refusal
    this.#settings = new SettingsFile(settings)
    this.#notices = new NoticeList(notices)
    this.#foldDelay = options.foldDelay ?? usualFoldDelay
    const note = this.#notices.note.bind(this.#notices)
    const storyFiles = new StoryFiles(paths, world, note)
    this.#storyFiles = storyFiles
    this.outlets = new OutletFile(paths.outlets, world)
    this.#index = new LibraryIndex(
      paths,
      world,
      this.#unfolded,
      (digit, damage) => rebuildShard(paths, world, storyFiles, note, digit, damage),
      checkpoint,
      journal.entries.length === 0,
    )
    for (const entry of journal.entries) this.#take(entry)
    this.#journal = new Journal(
      {
        disk: world.disk,
        folder: paths.journal,
        mayWrite: async () => await lock?.confirm(),
        onSaved: (entry) => {
          this.#take(entry)
          this.#index.changed(partsOf(entry).map(({ storyId }) => storyId))
          this.followers.saved(entry)
        },
        ...(options.segmentSize === undefined ? {} : { segmentSize: options.segmentSize }),
      },
      journal.place,
    )
    this.#folding = new Background(() => this.#fold())
    this.#backups = new Background(() => this.#backUpIfDue())
    if (refusal !== null) return
    if (this.#unfolded.size > 0) this.#foldSoon()
    this.#backups.schedule(firstBackupLook)
  }

  /** Opens the library in `folder`, or begins one there. */
  static async open(
    folder: string,
    options: Partial<StoreOptions> & Pick<StoreOptions, 'now'>,
  ): Promise<Result<LowdbStore>> {
    const full: StoreOptions = { disk: nodeDisk, access: 'write', ...options }
    const opened = await openStore(folder, full)
    return opened.ok ? ok(new LowdbStore(opened.value, full)) : opened
  }

  async list(): ReturnType<Store['list']> {
    try {
      return ok({ stories: await this.#index.all(), notices: this.#notices.all })
    } catch (cause) {
      return this.#failure(cause, 'read the list of stories', this.#paths.index)
    }
  }

  async page(request?: PageRequest): ReturnType<Store['page']> {
    try {
      return ok({ ...(await this.#index.page(request)), notices: this.#notices.all })
    } catch (cause) {
      return this.#failure(cause, 'read the list of stories', this.#paths.index)
    }
  }

  async summaries(storyIds: readonly StoryId[]): ReturnType<Store['summaries']> {
    try {
      const lines = await Promise.all(storyIds.map((id) => this.#index.find(id)))
      return ok(lines.flatMap((line) => line ?? []))
    } catch (cause) {
      return this.#failure(cause, 'read the list of stories', this.#paths.index)
    }
  }

  /** Decisions that may not be in the files of their stories yet. */
  unfoldedEvents(): readonly (readonly [StoryId, readonly CheckEvent[]])[] {
    return this.#unfolded.events()
  }

  async read(storyId: StoryId): Promise<Result<StoryRecord>> {
    const path = this.#paths.story(storyId)
    try {
      const line = await this.#index.find(storyId)
      if (line === undefined)
        return err('story-not-found', `The library has no story ${storyId}.`, { storyId })
      // Taken before the file is read: folding forgets an event only after the file has it.
      const waiting = this.#waiting(storyId)
      const file = await this.#storyFiles.readStory(storyId)
      if (file === null)
        return err(
          'story-not-found',
          `The file of the story “${line.story.title}” (${path}) is missing. Import ${line.story.fileName} again: the decisions on it are kept.`,
          { storyId },
        )
      const events = await this.#storyFiles.readEvents(storyId, waiting, line.lastEventAt)
      return ok({ ...file, events: uniteEvents(events, this.#waiting(storyId)) })
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) return this.#failure(cause, 'read the story', path)
      const kept = cause.setAside === null ? 'left as it is' : `set aside as ${cause.setAside}`
      const message = `The file of story ${storyId} is damaged (${cause.why}). It was ${kept}; nothing was deleted. Import the story again: the decisions on it are kept.`
      this.#notices.note(cause.path, message)
      return err('library-damaged', message, { storyId, setAside: cause.setAside })
    }
  }

  async add(record: StoryRecord, original: Uint8Array, summary: StorySummary): Promise<Result<void>> {
    const { story } = record
    const refusal = this.#mayNotWrite()
    if (refusal !== null) return refusal
    try {
      await this.#lock?.confirm()
      await replaceFile(this.#world.disk, this.#paths.original(story.sha256), original)
      const bytes = await this.#storyFiles.writeStory(record)
      const file = createHash('sha256').update(bytes).digest('hex')
      // A story whose file was lost comes back to the decisions that are kept on it.
      const held = await this.#index.find(story.id)
      await this.#save({ kind: 'story', storyId: story.id, summary: held ?? summary, file })
      return ok(undefined)
    } catch (cause) {
      await this.#takeBack(record).catch(() => undefined)
      return this.#failure(cause, `save the story “${story.title}”`, this.#paths.story(story.id))
    }
  }

  async append(
    storyId: StoryId,
    events: readonly CheckEvent[],
    summary: StorySummary,
  ): Promise<Result<void>> {
    const refusal = this.#mayNotWrite()
    if (refusal !== null) return refusal
    const { counts, lastEventAt } = summary
    try {
      await this.#save({ kind: 'events', storyId, events: [...events], counts, lastEventAt })
      return ok(undefined)
    } catch (cause) {
      return this.#failure(cause, 'save the decision', this.#paths.journal)
    }
  }

  async readOriginal(sha256: string): Promise<Result<Uint8Array>> {
    const path = this.#paths.original(sha256)
    try {
      const bytes = await readWhole(this.#world.disk, path)
      if (createHash('sha256').update(bytes).digest('hex') === sha256) return ok(bytes)
      return err('library-damaged', `The original ${path} has changed since it was imported.`, { sha256 })
    } catch (cause) {
      return this.#failure(cause, 'read the original of the story', path)
    }
  }

  async changesSince(seq: number): ReturnType<Store['changesSince']> {
    const through = this.#journal.place.seq
    try {
      const changes = await entriesSince(this.#world.disk, this.#paths.journal, seq, through)
      return ok({ seq: through, changes })
    } catch (cause) {
      return this.#failure(cause, 'read the journal', this.#paths.journal)
    }
  }

  async beginMerge(): Promise<Result<LibraryMerge>> {
    const may = await this.mayWrite()
    if (!may.ok) return may
    const into = new LibraryMerge({
      paths: this.#paths,
      world: this.#world,
      save: (entry) => this.#save(entry),
      findLine: (storyId) => this.#index.find(storyId),
      leftTraces: () => this.#journal.leftTraces,
      failure: this.#failure,
    })
    return ok(into)
  }

  readChecker(): Promise<Result<Checker | null>> {
    return Promise.resolve(ok(this.#settings.value.checker))
  }

  writeChecker(profile: Profile): Promise<Result<void>> {
    return this.#changeSettings((held) => seatProfile(profile, held))
  }

  readProfiles(): Promise<Result<readonly Profile[]>> {
    return Promise.resolve(ok(profilesOf(this.#settings.value)))
  }

  readLanguage(): Promise<Result<ReportLanguage | null>> {
    return Promise.resolve(ok(this.#settings.value.language))
  }

  writeLanguage(language: ReportLanguage): Promise<Result<void>> {
    return this.#changeSettings({ language })
  }

  readPolicy(): Promise<Result<ReviewPolicy>> {
    return Promise.resolve(ok(this.policy))
  }

  async writePolicy(policy: ReviewPolicy): Promise<Result<void>> {
    const changed = await this.#changeSettings({ policy })
    if (changed.ok) this.followers.policyChanged()
    return changed
  }

  get policy(): ReviewPolicy {
    return this.#settings.value.policy
  }

  get samplesAdded(): boolean {
    return this.#settings.value.samplesAdded
  }

  markSamplesAdded(): Promise<Result<void>> {
    return this.#changeSettings({ samplesAdded: true })
  }

  /** Folds what waits now; the store does so by itself, later. */
  fold(): Promise<void> {
    return this.#folding.run()
  }

  /** Makes today's backup unless there is one; gives its folder. */
  async backUp(): Promise<Result<string>> {
    try {
      return ok(await backUp(this.#paths, this.#world))
    } catch (cause) {
      return this.#failure(cause, 'make a backup', this.#paths.backups)
    }
  }

  /** What files beside the store's own are read and written with. */
  get world(): FileWorld {
    return this.#world
  }

  /** Whether anything may be written now; for those that keep a file of their own in the library. */
  async mayWrite(): Promise<Result<void>> {
    const refusal = this.#mayNotWrite()
    if (refusal !== null) return refusal
    try {
      await this.#lock?.confirm()
      return ok(undefined)
    } catch (cause) {
      return this.#failure(cause, 'save', this.location)
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    await this.followers.closing()
    await this.#backups.stop()
    await this.#settings.settled()
    if (this.#refusal === null) await this.#folding.run()
    this.#closed = true
    await this.#folding.stop()
    await this.#journal.close()
    await this.#lock?.release()
  }

  /** Without its line in the list nobody would ever find the story or its original; they must not fill the disk. */
  async #takeBack({ story }: StoryRecord): Promise<void> {
    if (this.#journal.leftTraces || (await this.#index.find(story.id)) !== undefined) return
    await removeIfThere(this.#world.disk, this.#paths.original(story.sha256))
    await removeIfThere(this.#world.disk, this.#paths.story(story.id))
  }

  #waiting(storyId: StoryId): readonly CheckEvent[] {
    return this.#unfolded.get(storyId)?.events.map((e) => e.event) ?? []
  }

  #take(entry: Entry): void {
    this.#unfolded.take(entry)
    if (entry.kind === 'merge' && entry.outlets !== undefined) this.outlets.merged(entry.outlets)
  }

  async #save(entry: UnnumberedEntry): Promise<void> {
    await this.#journal.append(entry)
    this.#foldSoon()
  }

  #foldSoon(): void {
    this.#folding.schedule(this.#unfolded.size >= mostUnfolded ? 0 : this.#foldDelay)
  }

  /** The journal keeps what could not be folded; the next round tries again. */
  async #fold(): Promise<void> {
    try {
      await this.#lock?.confirm()
      await foldJournal({
        paths: this.#paths,
        world: this.#world,
        index: this.#index,
        unfolded: this.#unfolded,
        storyFiles: this.#storyFiles,
        outlets: this.outlets,
        place: () => this.#journal.place,
        pause,
      })
    } catch (cause) {
      this.#index.forgetFirstPage()
      const { message } = this.#failure(cause, 'fold the journal', this.#paths.folder).error
      this.#notices.note(this.#paths.checkpoint, `${message} Everything saved is safe in the journal.`)
      this.#folding.schedule(60_000)
    }
  }

  async #backUpIfDue(): Promise<void> {
    try {
      if (await backupDue(this.#paths, this.#world)) await backUp(this.#paths, this.#world)
    } catch (cause) {
      const { message } = this.#failure(cause, 'make a backup', this.#paths.backups).error
      this.#notices.note(this.#paths.backups, message)
    }
    this.#backups.schedule(nextBackupLook)
  }

  async #changeSettings(change: SettingsChange): Promise<Result<void>> {
    const refusal = this.#mayNotWrite()
    if (refusal !== null) return refusal
    try {
      await this.#lock?.confirm()
      return ok(await this.#settings.change(change))
    } catch (cause) {
      return this.#failure(cause, 'save the settings', this.#paths.settings)
    }
  }

  #mayNotWrite(): Err | null {
    return this.#closed
      ? err('store-failed', 'The library is closed. Open it again to save.', { path: this.location })
      : this.#refusal
  }

  readonly #failure = (cause: unknown, doing: string, path: string): Err =>
    libraryFailure(this.location, cause, doing, path)
}
