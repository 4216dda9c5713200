/** The library on disk behind the Store port: lowdb files for what is settled, a journal for what was just decided. */
import type {
  CheckEvent,
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
import { nodeDisk } from './disk.js'
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
import { rebuildShard } from './rebuildShard.js'
import type { FileWorld } from './sealedFile.js'
import { SettingsFile } from './settingsFile.js'
import { StoreUpkeep } from './storeUpkeep.js'
import { StoryFiles } from './storyFiles.js'
import { StoryShelf } from './storyShelf.js'
import { Unfolded } from './unfolded.js'

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
  readonly #shelf: StoryShelf
  readonly #index: LibraryIndex
  readonly #journal: Journal
  readonly #upkeep: StoreUpkeep
  #closed = false

  private constructor(opened: OpenedStore, options: StoreOptions) {
    const { paths, world, lock, refusal, settings, checkpoint, journal, notices } = opened
    this.location = paths.folder
    this.#paths = paths
    this.#world = world
    this.#lock = lock
    this.#refusal = refusal
    this.#settings = new SettingsFile(settings, (act) =>
      this.#writing('save the settings', paths.settings, act),
    )
    this.#notices = new NoticeList(notices)
    const storyFiles = new StoryFiles(paths, world, this.note)
    this.outlets = new OutletFile(paths.outlets, world, storyFiles)
    this.#index = new LibraryIndex(
      paths,
      world,
      this.#unfolded,
      (digit, damage, lines) => rebuildShard(storyFiles, digit, damage, { seq: checkpoint?.seq ?? 0, lines }),
      checkpoint,
      opened.lines,
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
        onSegmentLost: () => this.#upkeep.segmentLost(),
        ...(options.segmentSize === undefined ? {} : { segmentSize: options.segmentSize }),
      },
      journal.place,
    )
    this.#shelf = new StoryShelf({
      storyFiles,
      index: this.#index,
      unfolded: this.#unfolded,
      save: (entry) => this.#save(entry),
      leftTraces: () => this.#journal.leftTraces,
      failure: this.#failure,
    })
    this.#upkeep = new StoreUpkeep(
      {
        paths,
        world,
        lock,
        note: this.note,
        storyFiles,
        index: this.#index,
        unfolded: this.#unfolded,
        outlets: this.outlets,
        place: () => this.#journal.place,
        failure: this.#failure,
      },
      options.foldDelay,
      options.mostUnfolded,
    )
    if (refusal === null) this.#upkeep.begin()
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

  list(): ReturnType<Store['list']> {
    return this.#listing(async () => ({ stories: await this.#index.all(), notices: this.#notices.all }))
  }

  page(request?: PageRequest): ReturnType<Store['page']> {
    return this.#listing(async () => ({ ...(await this.#index.page(request)), notices: this.#notices.all }))
  }

  summaries(storyIds: readonly StoryId[]): ReturnType<Store['summaries']> {
    return this.#listing(async () => {
      const lines = await Promise.all(storyIds.map((id) => this.#index.find(id)))
      return lines.flatMap((line) => line ?? [])
    })
  }

  /** Decisions that may not be in the files of their stories yet. */
  unfoldedEvents(): readonly (readonly [StoryId, readonly CheckEvent[]])[] {
    return this.#unfolded.events()
  }

  read(storyId: StoryId): Promise<Result<StoryRecord>> {
    return this.#shelf.read(storyId)
  }

  add(record: StoryRecord, original: Uint8Array, summary: StorySummary): Promise<Result<void>> {
    const { id, title } = record.story
    return this.#writing(`save the story “${title}”`, this.#paths.story(id), () =>
      this.#shelf.add(record, original, summary),
    )
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

  readOriginal(sha256: string): Promise<Result<Uint8Array>> {
    return this.#shelf.readOriginal(sha256)
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

  readonly readChecker = () => this.#settings.readChecker()
  readonly writeChecker = (profile: Profile) => this.#settings.writeChecker(profile)
  readonly writeProfile = (profile: Profile) => this.#settings.writeProfile(profile)
  readonly readProfiles = () => this.#settings.readProfiles()
  readonly readLanguage = () => this.#settings.readLanguage()
  readonly writeLanguage = (language: ReportLanguage) => this.#settings.change({ language })
  readonly readPolicy = () => this.#settings.readPolicy()

  async writePolicy(policy: ReviewPolicy): Promise<Result<void>> {
    const changed = await this.#settings.change({ policy })
    if (changed.ok) this.followers.policyChanged()
    return changed
  }

  get policy(): ReviewPolicy {
    return this.#settings.value.policy
  }

  get samplesAdded(): boolean {
    return this.#settings.value.samplesAdded
  }

  readonly markSamplesAdded = () => this.#settings.change({ samplesAdded: true })

  /** Folds what waits now; the store does so by itself, later. */
  fold(): Promise<void> {
    return this.#upkeep.fold()
  }

  /** Makes today's backup anew; gives its folder. */
  backUp(): Promise<Result<string>> {
    return this.#upkeep.backUp()
  }

  readonly note = (fileName: string, message: string): void => this.#notices.note(fileName, message)

  /** What files beside the store's own are read and written with. */
  get world(): FileWorld {
    return this.#world
  }

  /** Whether anything may be written now; for those that keep a file of their own in the library. */
  mayWrite(): Promise<Result<void>> {
    return this.#writing('save', this.location, () => Promise.resolve())
  }

  async close(): Promise<void> {
    if (this.#closed) return
    await this.followers.closing()
    await this.#upkeep.stopBackups()
    await this.#settings.settled()
    if (this.#refusal === null) await this.#upkeep.fold()
    this.#closed = true
    await this.#upkeep.stopFolding()
    await this.#journal.close()
    await this.#lock?.release()
  }

  #take(entry: Entry): void {
    this.#unfolded.take(entry)
    if (entry.kind === 'merge' && entry.outlets !== undefined) this.outlets.merged(entry.outlets)
  }

  async #save(entry: UnnumberedEntry): Promise<void> {
    await this.#journal.append(entry)
    this.#upkeep.foldSoon()
  }

  async #listing<T>(read: () => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await read())
    } catch (cause) {
      return this.#failure(cause, 'read the list of stories', this.#paths.index)
    }
  }

  /** Acts while this program may write; what goes wrong is told as `doing` to `path`. */
  async #writing(doing: string, path: string, act: () => Promise<void>): Promise<Result<void>> {
    const refusal = this.#mayNotWrite()
    if (refusal !== null) return refusal
    try {
      await this.#lock?.confirm()
      return ok(await act())
    } catch (cause) {
      return this.#failure(cause, doing, path)
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
