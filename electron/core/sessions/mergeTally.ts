/** Adds up what a merge changes, story by story; of the lists only the beginning is kept. */
import type { MergeOutcome, SessionFacts } from './sessionFacts.js'
import type { PlannedStory } from './planStory.js'

const mostStoriesTold = 500
const mostClaimsTold = 50
const mostConflictsTold = 1000

export class MergeTally {
  readonly #stories = { new: 0, known: 0 }
  readonly #events = { new: 0, known: 0 }
  readonly #changed: MergeOutcome['changed'] = []
  readonly #conflicts: MergeOutcome['conflicts'] = []
  #claims = 0
  #withoutClaim = 0
  #conflictCount = 0

  add({ change, conflicts }: PlannedStory): void {
    this.#stories[change.isNew ? 'new' : 'known'] += 1
    this.#events.new += change.newEvents
    this.#events.known += change.knownEvents
    this.#claims += change.changes.length
    this.#withoutClaim += change.withoutClaim
    this.#conflictCount += conflicts.length
    const changes = change.isNew || change.newEvents > 0 || change.otherClaims
    if (changes && this.#changed.length < mostStoriesTold)
      this.#changed.push({ ...change, changes: change.changes.slice(0, mostClaimsTold) })
    this.#conflicts.push(...conflicts.slice(0, mostConflictsTold - this.#conflicts.length))
  }

  outcome(session: SessionFacts, outlets: MergeOutcome['outlets']): MergeOutcome {
    return {
      session,
      stories: this.#stories,
      events: this.#events,
      claims: this.#claims,
      withoutClaim: this.#withoutClaim,
      conflictCount: this.#conflictCount,
      changed: this.#changed,
      conflicts: this.#conflicts,
      outlets,
    }
  }
}
