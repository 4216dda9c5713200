/** A checker as the desk shows one: initials on the colour of the profile, and the name; one whose name is hidden has a number only. */
import type { CSSProperties } from 'react'
import type { Checker } from '../../electron/core/model.js'
import { maskedId } from '../../electron/core/model.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { checkerNameOf } from './checkerNameOf.js'
import { initials } from './initials.js'

type Look = Pick<Checker, 'id' | 'name' | 'initials' | 'colour'>

const colourOf = ({ id, colour }: Look): CSSProperties | undefined => {
  if (colour === undefined || id.startsWith(maskedId)) return undefined
  const style: Record<string, string> = { '--checker': `var(--checker-${colour})` }
  return style
}

/** Only for the eye: the name stands beside it. */
export const Avatar = ({ checker, small = false }: { readonly checker: Look; readonly small?: boolean }) => (
  <span
    className={small ? 'avatar small' : 'avatar'}
    style={colourOf(checker)}
    data-colour={checker.colour}
    aria-hidden="true"
  >
    {checker.id.startsWith(maskedId) ? checker.name : (checker.initials ?? initials(checker.name))}
  </span>
)

export const CheckerBadge = ({ checker }: { readonly checker: Look }) => {
  const speech = useSpeech()
  return (
    <span className="checker">
      <Avatar checker={checker} small />
      <bdi translate="no">{checkerNameOf(checker, speech)}</bdi>
    </span>
  )
}
