/** Whose verdicts stand on a claim, as small initials with the names beside them for whoever cannot see them. */
import type { ClaimStanding, Checker } from '../../electron/core/model.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { Avatar } from './CheckerBadge.js'
import { checkerNameOf } from './checkerNameOf.js'

/** More would crowd out the claim. */
const mostShown = 3

const checkersOf = (standing: ClaimStanding): readonly Checker[] => {
  switch (standing.kind) {
    case 'open':
      return []
    case 'marked':
      return [standing.verdict.checker]
    case 'adjudicated':
      return [standing.adjudication.checker]
    case 'conflict':
      return standing.verdicts.map((v) => v.checker)
  }
}

export const MarkedBy = ({ standing }: { readonly standing: ClaimStanding }) => {
  const speech = useSpeech()
  const checkers = checkersOf(standing)
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
