/** Tells conflicts as they are shown: the words of the story, and what each side says, who and when. */
import type { OpenConflict } from '../events/openConflicts.js'
import type { CheckEvent, ClaimState } from '../model.js'
import { unreachable } from '../result.js'
import type { OpenStory } from '../story/openStories.js'
import type { ConflictSide, Decided, MergeConflict } from './sessionFacts.js'

const mostLetters = 500

/** What somebody decided, in one word. */
const wordOf = (event: CheckEvent): Decided => {
  switch (event.kind) {
    case 'verdictRecorded':
    case 'claimAdjudicated':
      return event.status
    case 'checkpointTicked':
      return event.tick === 'open' ? 'untouched' : event.tick
    case 'claimAdded':
      return 'added'
    case 'claimDropped':
      return 'dropped'
    case 'claimSplit':
      return 'split'
    case 'claimsMerged':
      return 'joined'
    case 'verdictWithdrawn':
    case 'verdictsSealed':
    case 'evidenceAttached':
    case 'evidenceDetached':
    case 'evidenceConfidentialitySet':
    case 'correctionLogged':
    case 'replyAsked':
    case 'replyReceived':
    case 'interestDeclared':
    case 'editUndone':
      throw new Error(`a decision of the kind ${event.kind} conflicts with none`)
    default:
      return unreachable(event)
  }
}

const sideOf = (event: CheckEvent): ConflictSide => ({
  eventId: event.id,
  checker: event.checker,
  at: event.at,
  what: wordOf(event),
  rationale: ('rationale' in event ? (event.rationale ?? '') : '').slice(0, mostLetters),
})

const aboutStory = ({ record }: OpenStory): Pick<MergeConflict, 'storyId' | 'title'> => ({
  storyId: record.story.id,
  title: record.story.title,
})

/** `here` is what stands, `there` what was decided against it. */
export const tellConflict = (story: OpenStory, conflict: OpenConflict): MergeConflict => {
  const { kind, claimId, span, waiting, stands, against } = conflict
  return {
    kind,
    ...aboutStory(story),
    claimId,
    text: story.record.text.slice(span.start, span.end),
    waiting,
    here: stands.map(sideOf),
    there: against.map(sideOf),
  }
}

/** Verdicts that disagree, by whether they came with the package; they are none of the merge if all of them stood here before. */
const verdictConflicts = (
  story: OpenStory,
  { claim, standing }: ClaimState,
  came: ReadonlySet<string>,
): readonly MergeConflict[] => {
  if (standing.kind !== 'conflict' || !standing.verdicts.some((v) => came.has(v.id))) return []
  const sides = standing.verdicts.map(({ id, checker, at, status, rationale }): ConflictSide => {
    return { eventId: id, checker, at, what: status, rationale: rationale.slice(0, mostLetters) }
  })
  return [
    {
      kind: 'verdict',
      ...aboutStory(story),
      claimId: claim.id,
      text: claim.text,
      waiting: false,
      here: sides.filter((s) => !came.has(s.eventId)),
      there: sides.filter((s) => came.has(s.eventId)),
    },
  ]
}

/** The conflicts of `after`, the story with what the package brings, that its decisions (`came`) have a part in. */
export const conflictsOfMerge = (after: OpenStory, came: ReadonlySet<string>): readonly MergeConflict[] => {
  const isNew = ({ stands, against }: OpenConflict): boolean =>
    [...stands, ...against].some((e) => came.has(e.id))
  const byPlace = (conflict: MergeConflict): MergeConflict => {
    const sides = [...conflict.here, ...conflict.there]
    const there = sides.filter((s) => came.has(s.eventId))
    const here = sides.filter((s) => !came.has(s.eventId))
    return { ...conflict, here, there }
  }
  return [
    ...after.derived.claims.flatMap((state) => verdictConflicts(after, state, came)),
    ...after.derived.conflicts.filter(isNew).map((conflict) => byPlace(tellConflict(after, conflict))),
  ]
}
