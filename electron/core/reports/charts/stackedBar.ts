/** The geometry of one bar that is divided by status; every format draws it with its own means. */
import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Counts, ReportStatus } from '../../model.js'
import { statusOrder } from '../wording.js'

export interface BarPart {
  readonly status: ReportStatus
  readonly count: number
  /** In the unit of `width`. */
  readonly x: number
  readonly width: number
}

const round = (n: number): number => Math.round(n * 100) / 100

/** `whole` is how many claims fill the width; without it the bar is always full. */
export const stackedBar = (
  counts: Counts,
  width: number,
  whole: number = counts.total,
): readonly BarPart[] => {
  if (whole === 0) return []
  const x = scaleLinear([0, whole], [0, width])
  return stack<Counts, ReportStatus>()
    .keys(statusOrder)
    .value((row, status) => row[status])([counts])
    .flatMap((series) => {
      const [from, to] = series[0] ?? [0, 0]
      if (to <= from) return []
      return [{ status: series.key, count: to - from, x: round(x(from)), width: round(x(to) - x(from)) }]
    })
}
