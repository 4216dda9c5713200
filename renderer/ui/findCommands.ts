/** Finds commands by a few letters of their title, in any order of words, or by their key. */
import type { CommandId } from '../../electron/core/contract.js'

export interface TitledCommand {
  readonly id: CommandId
  readonly title: string
  readonly keys: readonly string[]
}

/** Case and accents make no difference: "anadir" finds "Añadir". */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** How many letters stand between the first and the last of `letters` in `text`, in that order; null when they are not there. */
const spread = (letters: string, text: string): number | null => {
  const first = text.indexOf(letters.charAt(0))
  let at = first
  for (const letter of letters.slice(1)) {
    if (at < 0) return null
    at = text.indexOf(letter, at + 1)
  }
  return at < 0 ? null : at - first
}

/** How badly one word of what was typed fits a title; 0 is best, null does not fit. Figures only order what fits. */
const misfit = (word: string, title: string): number | null => {
  const words = title.split(/[^\p{L}\p{N}]+/u)
  const begins = words.findIndex((w) => w.startsWith(word))
  if (begins >= 0) return Math.min(begins, 9)
  const inside = title.indexOf(word)
  if (inside >= 0) return 10 + Math.min(inside, 80)
  // Letters strewn over one word are a slip or a short form; over a whole title they are chance.
  const spreads = words.flatMap((w) => spread(word, w) ?? [])
  return spreads.length === 0 ? null : 100 + Math.min(...spreads)
}

/** Those that fit, the best first; without a question all of them, in the order of the list. */
export const findCommands = <T extends TitledCommand>(
  commands: readonly T[],
  query: string,
): readonly T[] => {
  const sought = plain(query).split(/\s+/u).filter(Boolean)
  if (sought.length === 0) return commands
  return commands
    .flatMap((command) => {
      if (command.keys.some((key) => plain(key) === sought.join(' '))) return { command, rank: -1 }
      const misfits = sought.map((word) => misfit(word, plain(command.title)))
      return misfits.includes(null)
        ? []
        : { command, rank: misfits.reduce<number>((sum, m) => sum + (m ?? 0), 0) }
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command)
}
