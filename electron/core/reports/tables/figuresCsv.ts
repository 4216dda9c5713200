/** Renders the figures behind a report's pictures as one long table: which group, which member, which status, how many. */
import type { Counts } from '../../model.js'
import type { RenderText } from '../renderer.js'
import { statusOrder } from '../wording.js'
import type { Cell } from './csvText.js'
import { byteOrderMark, csvRows } from './csvText.js'

const byStatus = (group: string, id: string, name: string, counts: Counts): readonly (readonly Cell[])[] =>
  statusOrder.map((status) => [group, id, name, status, '', counts[status]])

export const renderFiguresCsv: RenderText = async function* (report) {
  const { counts, figures } = await report.head()
  yield byteOrderMark +
    csvRows([
      ['group', 'id', 'name', 'status', 'reason', 'count'],
      ...byStatus('all', '', '', counts),
      ...figures.outlets.flatMap((o) => byStatus('outlet', o.id, o.name, o)),
      ...figures.checkers.flatMap((c) => byStatus('checker', c.id, c.name, c)),
      ...figures.months.flatMap((m) => byStatus('month', m.id, m.name, m)),
      ...figures.reasons.map((r) => ['reason', r.reason, '', r.status, r.reason, r.total]),
    ])
}
