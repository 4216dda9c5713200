/** Whose verdicts stand on a claim, as small initials with the names beside them for whoever cannot see them. */
import type { Checker, ClaimState } from '../../electron/core/model.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { Avatar } from './CheckerBadge.js'
import { checkerNameOf } from './checkerNameOf.js'

/** More would crowd out the claim. */
const mostShown = 3

/** Everybody whose verdict stands, each once; who settled a disagreement speaks for all. */
const checkersOf = ({ standing, history }: Pick<ClaimState, 'standing' | 'history'>): readonly Checker[] => {
  if (standing.kind === 'open') return []
  if (standing.kind === 'adjudicated') return [standing.adjudication.checker]
  const checkers = new Map<string, Checker>()
  for (const { checker, withdrawn } of history) if (withdrawn === null) checkers.set(checker.id, checker)
  return [...checkers.values()]
}

export const MarkedBy = ({ claim }: { readonly claim: Pick<ClaimState, 'standing' | 'history'> }) => {
  const speech = useSpeech()
  const checkers = checkersOf(claim)
  if (checkers.length === 0) return null
  const names = speech.list(checkers.map((c) => checkerNameOf(c, speech)))
  return (
    <span className="marked-by" data-testid="marked-by" title={names} translate="no">
      {checkers.slice(0, mostShown).map((checker) => (
        <Avatar key={checker.id} checker={checker} small />
      ))}
      <span className="hidden-text">{names}</span>
    </span>
  )
}
