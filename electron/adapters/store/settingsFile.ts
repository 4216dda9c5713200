/** The library's settings, changed one after the other: two changes at once on one file would lose the first. */
import type { Low } from 'lowdb'
import type { Settings } from './libraryFiles.js'

/** What changes, or how that follows from what is there when its turn comes. */
export type SettingsChange = Partial<Settings> | ((held: Settings) => Partial<Settings>)

export class SettingsFile {
  #turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly low: Low<Settings>) {}

  get value(): Settings {
    return this.low.data
  }

  /** A change that could not be written is taken back. */
  async change(change: SettingsChange): Promise<void> {
    const turn = this.#after(this.#turn, change)
    this.#turn = turn.catch(() => undefined)
    await turn
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

  async settled(): Promise<void> {
    await this.#turn
  }
}
