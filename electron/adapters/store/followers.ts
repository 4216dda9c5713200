/** Those who want to know what the store has saved, after it is on the disk and never in its way. */
import type { UnnumberedEntry } from './journal/records.js'

export type SavedEntry = UnnumberedEntry

export interface Follower {
  saved(entry: SavedEntry): void
  /** The library asks for another number of checkers from now on. */
  policyChanged?(): void
  /** The library is being closed; it waits until the follower is done with it. */
  closing(): Promise<void>
}

export class Followers {
  readonly #list: Follower[] = []

  add(follower: Follower): void {
    this.#list.push(follower)
  }

  saved(entry: SavedEntry): void {
    for (const follower of this.#list) follower.saved(entry)
  }

  policyChanged(): void {
    for (const follower of this.#list) follower.policyChanged?.()
  }

  async closing(): Promise<void> {
    await Promise.all(this.#list.map((follower) => follower.closing()))
  }
}
