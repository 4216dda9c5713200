/** Another checker sits down: what the one before typed is put aside, out of sight, and comes back with them. */
import type { Checker } from '../../electron/core/model.js'
import type { CheckerDrafts, DeskState } from './deskState.js'
import { noCheckerDrafts } from './deskState.js'

const isEmpty = ({ rationales, evidenceDrafts, settling }: CheckerDrafts): boolean =>
  [rationales, evidenceDrafts, settling].every((drafts) => Object.keys(drafts).length === 0)

/** What was typed before anybody said who they are stays with whoever says so first. */
export const seatChecker = (state: DeskState, checker: Checker | null): DeskState => {
  const before = state.checker === 'unknown' ? null : state.checker
  if (before === null || checker === null || before.id === checker.id) return { ...state, checker }
  const { rationales, evidenceDrafts, settling } = state
  const left = { rationales, evidenceDrafts, settling }
  const { [checker.id]: own = noCheckerDrafts, ...others } = state.asideDrafts
  return {
    ...state,
    ...own,
    checker,
    asideDrafts: isEmpty(left) ? others : { ...others, [before.id]: left },
  }
}
