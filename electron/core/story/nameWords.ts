/** Where the words of names begin and end in a text: capitals, joined articles, hyphens, apostrophes. All offsets are UTF-16 units. */
import { classAt, isSpaceAt, isWordAt, LOWER, UPPER } from './characters.js'

const fullStop = 46
const apostrophe = 39
const curlyApostrophe = 0x2019
const hyphen = 45

/** True for a unit that joins a word to the next: "al-Sisi", "d’Estaing", "vice-president". */
export const joins = (unit: number): boolean =>
  unit === hyphen || unit === apostrophe || unit === curlyApostrophe

/** The end of a word without its stop, which an initial keeps: "Dr.", but "J.". */
export const endOfBare = (text: string, start: number, end: number): number =>
  end - start > 2 && text.charCodeAt(end - 1) === fullStop ? end - 1 : end

const isInner = (text: string, at: number): boolean => {
  const c = text.charAt(at)
  return (c === "'" || c === '’' || c === '-' || c === '‑' || c === '&') && isWordAt(text, at + 1)
}

/** The end of the word at `at`, hyphens and inner apostrophes included, a possessive left out. */
export const endOfWord = (text: string, at: number, to: number): number => {
  let i = at
  while (i < to) {
    if (isWordAt(text, i)) i++
    else if (isInner(text, i)) {
      const c = text.charAt(i)
      const s = text.charAt(i + 1)
      if ((c === "'" || c === '’') && (s === 's' || s === 'S') && !isWordAt(text, i + 2)) break
      i++
    } else break
  }
  return i
}

export const isPossessiveAt = (text: string, at: number): boolean => {
  const c = text.charAt(at)
  if (c !== "'" && c !== '’') return false
  if ('sS'.includes(text.charAt(at + 1)) && at + 1 < text.length && !isWordAt(text, at + 2)) return true
  return 'sxzSXZ'.includes(text.charAt(at - 1)) && isSpaceAt(text, at + 1)
}

/** A capital begins the word, or an article joined to it: al-Sisi, d'Estaing. */
export const beginsName = (text: string, at: number): boolean => {
  if (classAt(text, at) === UPPER) return true
  if (classAt(text, at) !== LOWER) return false
  for (let i = at + 1; i <= at + 3; i++) {
    const c = text.charAt(i)
    if ((c === '-' || c === "'" || c === '’') && classAt(text, i + 1) === UPPER)
      return /^(?:al|el|ar|as|ash|ad|an|at|ul|d|l|de|del)$/.test(text.slice(at, i))
    if (classAt(text, i) !== LOWER) return false
  }
  return false
}

/** "I" anywhere, "A" at the start: a capital, but no name, unless a full stop makes it an initial. */
export const isPronounOrArticle = (text: string, at: number, from: number): boolean => {
  const c = text.charAt(at)
  if (c !== 'I' && !(c === 'A' && at === from)) return false
  if (c === 'I' && /^['’](?:m|d|ve|ll)(?![a-z])/.test(text.slice(at + 1, at + 5))) return true
  return isSpaceAt(text, at + 1) || (c === 'I' && ',;:'.includes(text.charAt(at + 1)))
}
