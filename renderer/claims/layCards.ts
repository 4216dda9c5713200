/** Places cards beside the lines of their claims: the current one as near as it fits, the others give way to it. */

export interface CardSpace {
  /** Wanted tops in reading order, in pixels from the panel's top; they may lie outside the panel. */
  readonly anchors: readonly number[]
  readonly heights: readonly number[]
  readonly current: number
  readonly panelHeight: number
  readonly gap: number
}

/**
 * While its line is in sight the current card is kept whole in the panel; when the line leaves, the card leaves with it,
 * without a jump. Cards after it are pushed down and cards before it up, never over one another.
 */
export const layCards = ({ anchors, heights, current, panelHeight, gap }: CardSpace): readonly number[] => {
  const tops = [...anchors]
  const anchor = anchors[current]
  const height = heights[current]
  if (anchor !== undefined && height !== undefined) {
    const lowest = Math.max(gap, panelHeight - height - gap)
    if (anchor < 0) tops[current] = gap + anchor
    else if (anchor > panelHeight) tops[current] = lowest + anchor - panelHeight
    else tops[current] = Math.min(Math.max(anchor, gap), lowest)
  }
  for (let i = Math.max(current, 0) + 1; i < tops.length; i++) {
    const free = (tops[i - 1] ?? 0) + (heights[i - 1] ?? 0) + gap
    tops[i] = Math.max(tops[i] ?? 0, free)
  }
  for (let i = current - 1; i >= 0; i--) {
    const free = (tops[i + 1] ?? 0) - (heights[i] ?? 0) - gap
    tops[i] = Math.min(tops[i] ?? 0, free)
  }
  return tops
}

/** Stories of up to this many claims have all their cards in the page. */
const mostCards = 240

/** Which cards are in the page: all of a usual story, a stretch around the current one in a very long one. */
export const cardWindow = (
  total: number,
  current: number,
  reach = 40,
): { readonly from: number; readonly to: number } => {
  if (total <= mostCards) return { from: 0, to: total }
  const from = Math.min(Math.max(0, current - reach), total - reach * 2)
  return { from, to: from + reach * 2 }
}
