/** Moves the focus to a place of the desk, once the screen shows it. */

export type FocusPlace = 'search' | 'rationale' | 'evidence-title' | 'checker-name' | 'current-claim'

const focusNow = (place: FocusPlace): boolean => {
  const found = document.querySelector<HTMLElement>(`[data-focus="${place}"]`)
  found?.focus()
  if (found instanceof HTMLInputElement && found.type === 'search') found.select()
  return found !== null
}

/**
 * Places carry `data-focus`. Fields that stand there always take the focus at once, so that a fast typist's next letter
 * is text and not a command; what a command has just opened takes it as soon as it is rendered.
 */
export const focusOn = (place: FocusPlace): void => {
  if (place === 'search' || place === 'rationale') {
    focusNow(place)
    return
  }
  queueMicrotask(() => {
    if (!focusNow(place)) requestAnimationFrame(() => focusNow(place))
  })
}
