/** A modal dialog of the browser's own kind: it holds the focus and closes by Escape. */
import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { useSpeech } from '../words/SpeechProvider.js'

export const Dialog = ({
  title,
  onClose,
  children,
  foot,
  wide = false,
  quiet = false,
  onKey,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly foot?: ReactNode
  readonly wide?: boolean
  /** Begins in no field, so that single keys are commands. */
  readonly quiet?: boolean
  readonly onKey?: (event: KeyboardEvent) => void
}) => {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { words } = useSpeech()
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open) return
    dialog.showModal()
    // Not on Close: a checker who types on would press it with the first space.
    const field =
      dialog.querySelector<HTMLElement>('.dialog-body [data-first]') ??
      (quiet ? null : dialog.querySelector<HTMLElement>('.dialog-body textarea, .dialog-body input'))
    ;(field ?? dialog).focus()
  }, [quiet])
  /** At once, not with the close event, which a fast typist's next key can overtake. */
  const leave = (): void => {
    ref.current?.close()
    onClose()
  }
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      className={wide ? 'wide' : ''}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
        // A file picker inside the dialog has a cancel event too, and it bubbles.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        leave()
      }}
      onKeyDown={onKey}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button" onClick={leave}>
          {words('frame.close')}
        </button>
      </header>
      <div className="dialog-body">{children}</div>
      {foot === undefined ? null : <div className="dialog-foot">{foot}</div>}
    </dialog>
  )
}
