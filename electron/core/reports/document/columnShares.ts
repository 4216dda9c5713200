/** How the columns of a table share its width: names wide, numbers narrow, pictures as wide as they need. */
import type { Block } from './blocks.js'

/** Their sum is whatever it is. */
export const columnShares = ({ head, rows }: Extract<Block, { kind: 'table' }>): readonly number[] =>
  head.map((cell, i) => ((rows[0]?.[i]?.picture ?? null) === null ? (cell.isNumber ? 1.8 : 3) : 2))
