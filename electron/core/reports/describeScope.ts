/** Says in one sentence what is in a report: how many claims, and under which conditions they were chosen. */
import type { ReportHead } from './model/reportSchema.js'
import type { Speech } from './words/speak.js'

export const describeScope = ({ counts, filter, figures }: ReportHead, speech: Speech): string => {
  const { statuses, outletId, checkerId, from, to } = filter
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((entry) => entry.id === id)?.name ?? id
  const conditions = [
    ...(statuses === undefined
      ? []
      : [speech.t('filterStatus', { statuses: speech.list(statuses.map((s) => speech.status(s))) })]),
    ...(outletId === undefined
      ? []
      : [speech.t('filterOutlet', { outlet: nameOf(figures.outlets, outletId) })]),
    ...(checkerId === undefined
      ? []
      : [speech.t('filterChecker', { checker: nameOf(figures.checkers, checkerId) })]),
    ...(from === undefined ? [] : [speech.t('filterFrom', { date: speech.day(from) })]),
    ...(to === undefined ? [] : [speech.t('filterTo', { date: speech.day(to) })]),
  ]
  const all = speech.t('claims', { count: counts.total })
  return conditions.length === 0
    ? all
    : `${all}. ${speech.t('filtered', { conditions: speech.list(conditions) })}`
}
