/** Runs commands by their keys, except while the checker types or a dialog is open. */
import { useEffect } from 'react'
import type { Command } from './commands.js'
import { createKeyGuard, isOwnAct } from './keyGuard.js'
import { keyName } from './keyName.js'

/** The story's text takes the focus for selecting, but it is read-only: keys stay commands there. */
const isTyping = (target: EventTarget | null): target is HTMLElement => {
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

/** `onHeld` hears when keys are no commands, because the field that they were meant for was taken away, and when they are again. */
export const useShortcuts = (commands: readonly Command[], onHeld: (held: boolean) => void): void => {
  useEffect(() => {
    const guard = createKeyGuard()
    const onFocus = (event: FocusEvent): void =>
      isTyping(event.target) ? guard.typedIn(event.target) : guard.wentElsewhere()
    const onAct = (): void => {
      if (guard.holds) onHeld(false)
      guard.acted()
    }
    const holdsBack = (event: KeyboardEvent): boolean => {
      if (isOwnAct(event)) onAct()
      else if (isTyping(event.target)) guard.typedIn(event.target)
      return guard.holds && event.key.length === 1
    }
    const onKey = (event: KeyboardEvent): void => {
      if (holdsBack(event)) {
        event.preventDefault()
        event.stopPropagation()
        onHeld(true)
        return
      }
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
    window.addEventListener('focusin', onFocus, { capture: true })
    window.addEventListener('pointerdown', onAct, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('focusin', onFocus, { capture: true })
      window.removeEventListener('pointerdown', onAct, { capture: true })
    }
  }, [commands, onHeld])
}
