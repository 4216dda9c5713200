/** Names a pressed key as the command list writes it: "j", "Shift+g", "Ctrl+k", "?". */

export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The Latin letter at the key's place, for keyboards that write another script there (Cyrillic, Greek, Hebrew). */
const latinLetter = ({ key, code }: PressedKey): string => {
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  return /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key) && place !== undefined ? place : key
}

/** Null for a combination with Alt, which belongs to the system and to typing. Command stands for Ctrl on a Mac. */
export const keyName = (pressed: PressedKey): string | null => {
  if (pressed.altKey) return null
  const key = latinLetter(pressed)
  const isLetter = /^[a-z]$/i.test(key)
  const name = isLetter ? key.toLowerCase() : key
  // Shift is part of what signs like "?" are; with letters it is a choice of its own.
  return `${pressed.ctrlKey || pressed.metaKey ? 'Ctrl+' : ''}${isLetter && pressed.shiftKey ? 'Shift+' : ''}${name}`
}
