/** Check-worthiness in words: short on the cards, with the sum behind it in the tooltip. */
import type { Worth } from '../../electron/core/model.js'

/** The reasons that raise the score, without their weights: "sum of money, quotation". */
export const reasonsToCheck = ({ reasons }: Worth): readonly string[] =>
  reasons
    .filter((reason) => !/\([−-][\d.]+\)$/u.test(reason))
    .map((reason) => reason.replace(/\s*\([+][\d.]+\)$/u, ''))

/** "Check-worthiness 0.60: sum of money (+0.25), opinion marker (−0.15)" */
export const describeWorth = ({ score, reasons }: Worth): string =>
  `Check-worthiness ${score.toFixed(2)}${reasons.length === 0 ? '' : `: ${reasons.join(', ')}`}`
