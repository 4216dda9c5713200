/** Runs commands by their keys, except while the checker types or a dialog is open. */
import { useEffect } from 'react'
import type { Command } from './commands.js'
import { keyName } from './keyName.js'

/** The story's text takes the focus for selecting, but it is read-only: keys stay commands there. */
const isTyping = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('.find-widget') !== null) return true
  if (target.closest('.monaco-editor') !== null) return false
  return target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea, select') !== null
}

/** What works in a field as well: no field has a use of its own for it. */
const whileTyping: ReadonlySet<string> = new Set(['Ctrl+k', 'F1', 'Ctrl+Shift+p'])

const leaveField = (event: KeyboardEvent): void => {
  if (event.target instanceof HTMLElement && isTyping(event.target)) {
    event.target.blur()
    event.preventDefault()
  }
}

export const useShortcuts = (commands: readonly Command[]): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') !== null) return
      if (event.key === 'Escape') {
        leaveField(event)
        return
      }
      const name = keyName(event)
      if (name === null) return
      const typing = isTyping(event.target)
      if (typing && !whileTyping.has(name)) return
      const command = commands.find((c) => c.keys.includes(name))
      if (command === undefined) return
      event.preventDefault()
      event.stopPropagation()
      // A held key moves on; it does not mark again and again.
      if (event.repeat && command.group !== 'Move') return
      command.run()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [commands])
}
