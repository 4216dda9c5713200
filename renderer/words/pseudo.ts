/** A pseudo-language for tests of the layout: English, set from right to left as Arabic is (ar-XB, as Android calls it). */
import type { IntlMessageFormat } from 'intl-messageformat'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** The kind of a parsed message's part that is plain text, as intl-messageformat numbers it. */
const literal: Part['type'] = 0

/** Each word between marks that turn it round: RLM, RLO, the word, PDF, RLM. */
export const mirrorText = (text: string): string =>
  text.replace(/[\p{L}\p{N}]+/gu, '\u200f\u202e$&\u202c\u200f')

/** Turns the literal parts of a parsed message; arguments, plurals and tags keep their form. */
export const mirrorMessage = (parts: readonly Part[]): Part[] =>
  parts.map((part): Part => {
    if ('options' in part) {
      const mirrored = Object.entries(part.options).map(([key, option]) => [
        key,
        { ...option, value: mirrorMessage(option.value) },
      ])
      return { ...part, options: Object.fromEntries(mirrored) }
    }
    if ('children' in part) return { ...part, children: mirrorMessage(part.children) }
    return part.type === literal ? { ...part, value: mirrorText(part.value) } : part
  })
