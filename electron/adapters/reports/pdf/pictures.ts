/** The pictures of a PDF report, from the same geometry as the HTML report's. */
import { G, Line, Rect, Svg, Text } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import type { ReactNode } from 'react'
import type { Counts } from '../../../core/model.js'
import { columns } from '../../../core/reports/charts/columns.js'
import { stackedBar } from '../../../core/reports/charts/stackedBar.js'
import type { Tally } from '../../../core/reports/model/reportSchema.js'
import { colours } from './elements.js'

export const bar = (counts: Counts, width: number, height: number, whole?: number): ReactNode =>
  h(
    Svg,
    { width, height, viewBox: `0 0 ${width} ${height}` },
    ...stackedBar(counts, width, whole).map((p) =>
      h(Rect, { x: p.x, y: 0, width: p.width, height, fill: colours[p.status] }),
    ),
  )

export const trend = (months: readonly Tally[], width: number): ReactNode => {
  const { height, left, parts, labels, ticks } = columns(months, width, 150)
  const label = (words: string, x: number, y: number, textAnchor: 'middle' | 'end'): ReactNode =>
    h(Text, { x, y, fill: '#5d5850', textAnchor, style: { fontSize: 7 } }, words)
  return h(
    Svg,
    { width, height, viewBox: `0 0 ${width} ${height}` },
    h(
      G,
      {},
      ...ticks.flatMap((t) => [
        h(Line, { x1: left, x2: width, y1: t.y, y2: t.y, stroke: '#cfc9bd', strokeWidth: 0.5 }),
        label(String(t.value), left - 5, t.y + 2.5, 'end'),
      ]),
      ...parts.map((p) =>
        h(Rect, { x: p.x, y: p.y, width: p.width, height: p.height, fill: colours[p.status] }),
      ),
      ...labels.map((l) => label(l.id, l.x, l.y, 'middle')),
    ),
  )
}
