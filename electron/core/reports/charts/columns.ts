/** The geometry of a trend: one column for each month, divided by status, over a scale of whole verdicts. */
import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { ReportStatus } from '../../model.js'
import type { Tally } from '../model/reportSchema.js'
import { statusOrder } from '../wording.js'

export interface Columns {
  readonly width: number
  readonly height: number
  readonly parts: readonly {
    readonly status: ReportStatus
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  readonly labels: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  /** Where the columns begin, right of the scale. */
  readonly left: number
}

/** Months without a verdict have their empty place: a gap in time must look like one. */
export const everyMonth = (months: readonly Tally[]): readonly Tally[] => {
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return []
  const known = new Map(months.map((m) => [m.id, m]))
  const filled: Tally[] = []
  for (let id = first.id; id <= last.id; ) {
    const empty = { id, name: id, supported: 0, disputed: 0, unverified: 0, conflict: 0, open: 0, total: 0 }
    filled.push(known.get(id) ?? empty)
    const next = new Date(Date.UTC(Number(id.slice(0, 4)), Number(id.slice(5, 7)), 1))
    id = next.toISOString().slice(0, 7)
  }
  return filled
}

const left = 34
const round = (n: number): number => Math.round(n * 100) / 100

export const columns = (months: readonly Tally[], width = 640, height = 220): Columns => {
  const all = everyMonth(months)
  const bottom = height - 24
  const most = all.reduce((max, m) => Math.max(max, m.total), 1)
  const x = scaleBand(
    all.map((m) => m.id),
    [left, width],
  )
    .paddingInner(0.25)
    .paddingOuter(0.1)
  const y = scaleLinear([0, most], [bottom, 10]).nice(4)
  const parts = stack<Tally, ReportStatus>()
    .keys(statusOrder)
    .value((row, status) => row[status])([...all])
    .flatMap((series) =>
      series.flatMap(([from, to], i) => {
        const month = all[i]
        if (to <= from || month === undefined) return []
        return [
          {
            status: series.key,
            x: round(x(month.id) ?? 0),
            y: round(y(to)),
            width: round(Math.min(x.bandwidth(), 60)),
            height: round(y(from) - y(to)),
          },
        ]
      }),
    )
  // As many labels as there is room for, some 70 units each.
  const step = Math.ceil(all.length / Math.max(1, Math.floor((width - left) / 70)))
  return {
    width,
    height,
    left,
    parts,
    labels: all.flatMap((m, i) =>
      i % step === 0
        ? [{ id: m.id, x: round((x(m.id) ?? 0) + Math.min(x.bandwidth(), 60) / 2), y: height - 6 }]
        : [],
    ),
    ticks: y
      .ticks(4)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: round(y(value)) })),
  }
}
