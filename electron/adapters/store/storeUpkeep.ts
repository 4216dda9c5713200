/** What the store does by itself, later: folding the journal into the other files, and a backup a day. */
import type { Err, Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import { Background, pause } from './background.js'
import { backUp, backupDue, firstBackupLook, nextBackupLook } from './backups.js'
import type { FoldParts } from './foldJournal.js'
import { foldJournal } from './foldJournal.js'
import type { LibraryLock } from './libraryLock.js'
import type { Note } from './noticeList.js'

/** Folding begins so many milliseconds after a decision, or at once when so many entries wait: a start reads them all. */
const usualFoldDelay = 3_000
const usualMostUnfolded = 250
const retryFold = 60_000

export interface UpkeepParts extends Omit<FoldParts, 'pause'> {
  readonly lock: LibraryLock | null
  readonly note: Note
  readonly failure: (cause: unknown, doing: string, path: string) => Err
}

export class StoreUpkeep {
  readonly #folding = new Background(() => this.#fold())
  readonly #backups = new Background(() => this.#backUpIfDue())

  constructor(
    private readonly parts: UpkeepParts,
    private readonly foldDelay = usualFoldDelay,
    private readonly mostUnfolded = usualMostUnfolded,
  ) {}

  begin(): void {
    if (this.parts.unfolded.size > 0) this.foldSoon()
    this.#backups.schedule(firstBackupLook)
  }

  foldSoon(): void {
    this.#folding.schedule(this.parts.unfolded.size >= this.mostUnfolded ? 0 : this.foldDelay)
  }

  /** The journal's file is not where it was: what it was to keep is in memory only. */
  segmentLost(): void {
    const { journal } = this.parts.paths
    this.parts.note(
      journal,
      `The file in ${journal} that decisions were written to was moved or cut while it was open. What was saved is put into the files of the stories now; “tickmark verify” lists what the journal lacks.`,
    )
    this.#folding.schedule(0)
  }

  /** Folds what waits now. */
  fold(): Promise<void> {
    return this.#folding.run()
  }

  /** Makes today's backup anew; gives its folder. */
  async backUp(): Promise<Result<string>> {
    const { paths, world, failure } = this.parts
    try {
      return ok(await backUp(paths, world))
    } catch (cause) {
      return failure(cause, 'make a backup', paths.backups)
    }
  }

  stopBackups(): Promise<void> {
    return this.#backups.stop()
  }

  stopFolding(): Promise<void> {
    return this.#folding.stop()
  }

  /** The journal keeps what could not be folded; the next round tries again. */
  async #fold(): Promise<void> {
    const { paths, lock, index, note, failure } = this.parts
    try {
      await lock?.confirm()
      await foldJournal({ ...this.parts, pause })
    } catch (cause) {
      index.forgetFirstPage()
      const { message } = failure(cause, 'fold the journal', paths.folder).error
      note(paths.checkpoint, `${message} Everything saved is safe in the journal.`)
      this.#folding.schedule(retryFold)
    }
  }

  async #backUpIfDue(): Promise<void> {
    const { paths, note } = this.parts
    if (await this.#isDue()) {
      const made = await this.backUp()
      if (!made.ok) note(paths.backups, made.error.message)
    }
    this.#backups.schedule(nextBackupLook)
  }

  async #isDue(): Promise<boolean> {
    const { paths, world, note, failure } = this.parts
    try {
      return await backupDue(paths, world)
    } catch (cause) {
      note(paths.backups, failure(cause, 'make a backup', paths.backups).error.message)
      return false
    }
  }
}
