/** What the search keeps of a story besides its words: where each claim stands, and what checkers wrote. */
import { isBlind, isWaiting } from '../agreement/settlement.js'
import { foldEvents, latestVerdicts } from '../events/foldEvents.js'
import type { ClaimState, Reason, ReviewPolicy, Status, StorySummary, Verdict } from '../model.js'
import type { StoryRecord } from '../ports.js'
import { citedOutlets } from '../story/summariseStory.js'

/** A verdict in force, as filters see it. */
export interface Mark {
  readonly status: Status
  readonly reason: Reason
  readonly checker: string
}

/** A rationale or an evidence title, with the index of its claim. */
export interface SearchNote {
  readonly kind: 'rationale' | 'evidence'
  readonly claim: number
  readonly text: string
}

/** Marks are kept once and claims name them by index: a long story has thousands of claims and a handful of marks. */
export interface SearchEntry {
  readonly revision: string
  readonly title: string
  /** Publisher, file name and the outlets, to be found by. */
  readonly about: string
  readonly importedAt: string
  /** ISO 8601. */
  readonly day: string
  readonly outlets: readonly string[]
  readonly marks: readonly Mark[]
  /** Names by checker id. */
  readonly checkers: Readonly<Record<string, string>>
  /** Start and end in UTF-16 units of the text, then the indices of the marks. */
  readonly claims: readonly (readonly number[])[]
  readonly notes: readonly SearchNote[]
}

/** Changes with every decision, since instants of a story's events only grow, and with what the policy hides. */
export const revisionOf = (
  { counts, lastEventAt }: Pick<StorySummary, 'counts' | 'lastEventAt'>,
  { kind }: ReviewPolicy,
): string => `${lastEventAt ?? 'none'} ${counts.total} ${counts.open}${kind === 'one' ? '' : ' blind'}`

type Finding = Pick<Verdict, 'status' | 'reason' | 'checker'>

/** An adjudication stands in place of the verdicts that it settles. */
const inForce = ({ standing, history }: ClaimState): readonly Finding[] =>
  standing.kind === 'adjudicated' ? [standing.adjudication] : latestVerdicts(history)

const notesOf = ({ history, adjudications, evidence }: ClaimState, claim: number): SearchNote[] => [
  ...[...history.filter((v) => v.withdrawn === null), ...adjudications]
    .filter((v) => v.rationale !== '')
    .map((v): SearchNote => ({ kind: 'rationale', claim, text: v.rationale })),
  ...evidence.map((e): SearchNote => ({ kind: 'evidence', claim, text: e.title })),
]

/**
 * While a claim waits for its second verdict, what was found about it is not in the index at all, not even for the checker who
 * found it: nobody can then search for it.
 */
export const searchEntryOf = (record: StoryRecord, revision: string, policy: ReviewPolicy): SearchEntry => {
  const { story } = record
  const { claims } = foldEvents(record)
  const isHidden = (state: ClaimState): boolean => isBlind(policy) && isWaiting(state, policy)
  const marks: Mark[] = []
  const places = new Map<string, number>()
  const checkers: Record<string, string> = {}
  const placeOf = ({ status, reason, checker }: Finding): number => {
    checkers[checker.id] = checker.name
    const key = `${reason} ${checker.id}`
    const held = places.get(key)
    if (held !== undefined) return held
    places.set(key, marks.length)
    return marks.push({ status, reason, checker: checker.id }) - 1
  }
  const outlets = citedOutlets(record)
  return {
    revision,
    title: story.title,
    about: [story.publisher ?? '', story.fileName, ...outlets].join('\n'),
    importedAt: story.importedAt,
    day: story.date ?? story.importedAt.slice(0, 10),
    outlets,
    marks: marks,
    checkers,
    claims: claims.map((s) => [s.claim.start, s.claim.end, ...(isHidden(s) ? [] : inForce(s).map(placeOf))]),
    notes: claims.flatMap((s, at) => (isHidden(s) ? [] : notesOf(s, at))),
  }
}
