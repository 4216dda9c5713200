/** Those who sat at this library before: one press seats them, arrows and figures choose. */
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import type { Profile } from '../../electron/core/model.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { Avatar } from './CheckerBadge.js'

/** One figure chooses one of so many. */
const mostFigures = 9

export const KnownCheckers = ({
  known,
  seatedId,
  onSeat,
  onEdit,
}: {
  readonly known: readonly Profile[]
  readonly seatedId: string | null
  readonly onSeat: (profile: Profile) => void
  readonly onEdit: (profile: Profile) => void
}) => {
  const { words } = useSpeech()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [])
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.seat') ?? [])]
    const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement))
    rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus()
  }
  return (
    <ul ref={list} className="checkers" aria-label={words('checker.known')} onKeyDown={onKey}>
      {known.map((profile, i) => (
        <li key={profile.id}>
          <button
            type="button"
            className="seat"
            data-testid="seat"
            data-first={i === 0 ? true : undefined}
            onClick={() => onSeat(profile)}
          >
            <Avatar checker={profile} />
            <span className="seat-words">
              <b dir="auto" translate="no">
                {profile.name}
              </b>
              {profile.id === seatedId ? <small>{words('checker.seated')}</small> : null}
              {profile.interests === '' ? null : (
                <small className="interests" dir="auto" translate="no">
                  {profile.interests}
                </small>
              )}
            </span>
            {i < mostFigures ? <kbd aria-hidden="true">{i + 1}</kbd> : null}
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={words('checker.editOf', { name: profile.name })}
            onClick={() => onEdit(profile)}
          >
            {words('checker.edit')}
          </button>
        </li>
      ))}
    </ul>
  )
}
