/** Where the checkers of a claim stand to one another, under the policy of the library. */
import { latestVerdicts } from '../events/foldEvents.js'
import type { ClaimState, ReviewPolicy, Settlement } from '../model.js'
import { unreachable } from '../result.js'

const checkersAsked = { one: 1, two: 2, adjudicated: 2 } as const satisfies Record<
  ReviewPolicy['kind'],
  number
>

/** Whether checkers mark without seeing one another's work. */
export const isBlind = ({ kind }: ReviewPolicy): boolean => checkersAsked[kind] > 1

/** Fewer checkers have a verdict in force than the policy asks for. */
export const isWaiting = ({ standing, history }: ClaimState, { kind }: ReviewPolicy): boolean =>
  standing.kind !== 'adjudicated' && latestVerdicts(history).length < checkersAsked[kind]

export const settlementOf = (state: ClaimState, policy: ReviewPolicy): Settlement => {
  const { standing, history } = state
  switch (standing.kind) {
    case 'adjudicated':
    case 'conflict':
      return standing.kind
    case 'open':
    case 'marked':
      if (isBlind(policy) && isWaiting(state, policy)) return 'waiting'
      return latestVerdicts(history).length > 1 ? 'agreement' : null
    default:
      return unreachable(standing)
  }
}
