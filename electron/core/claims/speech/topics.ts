/** Whom a story has spoken of, unit by unit. A unit without a quotation is read only when a later one looks back as far as it. */
import type { Topic } from './scene.js'

/** So many units that nothing has looked back to yet are kept: the ones before them are never read. */
const mostWaiting = 3

/** So many units are kept, or for a while twice as many: a pronoun reaches no further. */
const mostPassed = 24

/** A unit that the story has left behind. */
export class Passed {
  /** Whom it speaks of. */
  topic: Topic | null = null
  /** Where somebody without a name is its subject ("a neighbour said"), or -1. */
  stranger = -1
  isRead = false

  constructor(
    /** Its index. */
    readonly unit: number,
    readonly paragraph: number,
  ) {}
}

export class Topics {
  /** In text order. */
  private passed: Passed[] = []
  private waiting: Passed[] = []
  /** The last stranger of the units that are not kept any more. */
  private forgotten = -1

  /** `read` finds the topic and the stranger of a unit. */
  constructor(private readonly read: (passed: Passed) => void) {}

  /** Keeps a unit that has been read. */
  keep(passed: Passed): void {
    passed.isRead = true
    this.push(passed)
  }

  /** Passes a unit that may have to be read. */
  pass(unit: number, paragraph: number): void {
    const passed = new Passed(unit, paragraph)
    this.push(passed)
    this.waiting.push(passed)
    const never = this.waiting.length > mostWaiting ? this.waiting.shift() : undefined
    if (never !== undefined) never.isRead = true
  }

  private push(passed: Passed): void {
    this.passed.push(passed)
    if (this.passed.length <= 2 * mostPassed) return
    for (const { stranger } of this.passed.slice(0, -mostPassed))
      this.forgotten = Math.max(this.forgotten, stranger)
    this.passed = this.passed.slice(-mostPassed)
  }

  /** Whom the unit speaks of, if it is kept. */
  of(unit: number): Topic | null {
    this.lookBack()
    const passed = this.passed[this.placeBefore(unit + 1) - 1]
    return passed?.unit === unit ? this.readOnce(passed).topic : null
  }

  /** The place of the last topic before the unit, no further back than in `paragraph`; -1 where there is none. */
  newest(unit: number, paragraph: number): number {
    this.lookBack()
    return this.older(this.placeBefore(unit), paragraph)
  }

  /** What may have been looked back to once may be looked back to again. */
  private lookBack(): void {
    this.waiting.length = 0
  }

  /** The place behind the last unit before `unit`. */
  private placeBefore(unit: number): number {
    let place = this.passed.length
    while (place > 0 && (this.passed[place - 1]?.unit ?? 0) >= unit) place--
    return place
  }

  /** The place of the topic before the one at `place`, as `newest`. */
  older(place: number, paragraph: number): number {
    for (let i = place - 1; i >= 0; i--) {
      const passed = this.passed[i]
      if (passed === undefined || passed.paragraph < paragraph) return -1
      if (this.readOnce(passed).topic !== null) return i
    }
    return -1
  }

  at(place: number): Topic | null {
    return this.passed[place]?.topic ?? null
  }

  /** Reads all units before `unit` that may be looked back to. */
  readBefore(unit: number): void {
    for (const passed of this.passed) {
      if (passed.unit >= unit) return
      this.readOnce(passed)
    }
  }

  /** Where somebody without a name was last the subject in a unit before `unit`, of those read; or -1. */
  strangerBefore(unit: number): number {
    let last = this.forgotten
    for (let i = this.placeBefore(unit) - 1; i >= 0; i--)
      last = Math.max(last, this.passed[i]?.stranger ?? -1)
    return last
  }

  private readOnce(passed: Passed): Passed {
    if (!passed.isRead) {
      passed.isRead = true
      this.read(passed)
    }
    return passed
  }
}
