/** Finds where a JSON text of many items can be cut between two of them. */

const code = (character: string): number => character.charCodeAt(0)
const [comma, quote, backslash] = [code(','), code('"'), code('\\')]
const [brace, bracket, braceEnd, bracketEnd] = [code('{'), code('['), code('}'), code(']')]

/** Where the first comma between two items stands that are `from` on, at `least` or later; the end where there is none. */
export const nextCut = (items: Uint8Array, from: number, least: number): number => {
  let depth = 0
  let inText = false
  for (let at = from; at < items.length; at++) {
    const byte = items[at] ?? 0
    if (inText) {
      if (byte === backslash) at++
      else if (byte === quote) inText = false
    } else if (byte === quote) inText = true
    else if (byte === brace || byte === bracket) depth++
    else if (byte === braceEnd || byte === bracketEnd) depth--
    else if (byte === comma && depth === 0 && at >= least) return at
  }
  return items.length
}
