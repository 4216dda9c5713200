/** Moves the focus to a place of the desk, once the screen shows it. */

export type FocusPlace = 'search' | 'rationale' | 'evidence-title' | 'checker-name' | 'current-claim'

/** Places carry `data-focus`. A field that a command has just opened is in the page from the next frame on. */
export const focusOn = (place: FocusPlace): void => {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(`[data-focus="${place}"]`)
    found?.focus()
    if (found instanceof HTMLInputElement && found.type === 'search') found.select()
  })
}
