/** Carries the focus and the cursor from a field that the page takes away to the one that shows its words from then on. */
import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

interface Typing {
  readonly key: string
  /** Which control of the box. */
  readonly index: number
  /** UTF-16 offsets in its value; null where the control has no cursor. */
  readonly start: number | null
  readonly end: number | null
}

const controls = 'input, textarea, select, button'
let carried: Typing | null = null

const typingIn = (box: HTMLElement, key: string): Typing | null => {
  const index = [...box.querySelectorAll(controls)].findIndex((c) => c === document.activeElement)
  const control = document.activeElement
  if (index < 0) return null
  const hasCursor = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
  return {
    key,
    index,
    start: hasCursor ? control.selectionStart : null,
    end: hasCursor ? control.selectionEnd : null,
  }
}

const goOn = (box: HTMLElement, { index, start, end }: Typing): void => {
  const control = [...box.querySelectorAll<HTMLElement>(controls)][index]
  control?.focus()
  const hasCursor = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
  if (hasCursor && start !== null) control.setSelectionRange(start, end ?? start)
}

/**
 * Boxes of the same `key` show the same draft. When one leaves the page and another comes with the same change, no letter
 * falls between them: both happen before the next key is heard.
 */
export const useKeepTyping = <T extends HTMLElement>(key: string): RefObject<T | null> => {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    const box = ref.current
    if (box === null) return
    if (carried?.key === key) goOn(box, carried)
    return () => {
      carried = typingIn(box, key) ?? carried
      queueMicrotask(() => {
        carried = null
      })
    }
  }, [key])
  return ref
}
