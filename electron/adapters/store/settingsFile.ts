/** The library's settings, changed one after the other: two changes at once on one file would lose the first. */
import type { Low } from 'lowdb'
import type { Checker, Profile, ReportLanguage, ReviewPolicy } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import type { Settings } from './libraryFiles.js'
import { profilesOf, replaceProfile, seatProfile } from './profiles.js'

/** What changes, or how that follows from what is there when its turn comes. */
type SettingsChange = Partial<Settings> | ((held: Settings) => Partial<Settings>)

export class SettingsFile {
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly low: Low<Settings>,
    /** Lets an act write, or says why nothing may be written, or what went wrong. */
    private readonly writing: (act: () => Promise<void>) => Promise<Result<void>>,
  ) {}

  get value(): Settings {
    return this.low.data
  }

  readChecker(): Promise<Result<Checker | null>> {
    return Promise.resolve(ok(this.value.checker))
  }

  writeChecker(profile: Profile): Promise<Result<void>> {
    return this.change((held) => seatProfile(profile, held))
  }

  writeProfile(profile: Profile): Promise<Result<void>> {
    return this.change((held) => replaceProfile(profile, held))
  }

  readProfiles(): Promise<Result<readonly Profile[]>> {
    return Promise.resolve(ok(profilesOf(this.value)))
  }

  readLanguage(): Promise<Result<ReportLanguage | null>> {
    return Promise.resolve(ok(this.value.language))
  }

  readPolicy(): Promise<Result<ReviewPolicy>> {
    return Promise.resolve(ok(this.value.policy))
  }

  /** A change that could not be written is taken back. */
  change(change: SettingsChange): Promise<Result<void>> {
    return this.writing(async () => {
      const turn = this.#after(this.#turn, change)
      this.#turn = turn.catch(() => undefined)
      await turn
    })
  }

  async settled(): Promise<void> {
    await this.#turn
  }

  async #after(before: Promise<unknown>, change: SettingsChange): Promise<void> {
    await before
    const held = this.low.data
    try {
      this.low.data = { ...held, ...(typeof change === 'function' ? change(held) : change) }
      await this.low.write()
    } catch (cause) {
      this.low.data = held
      throw cause
    }
  }
}
