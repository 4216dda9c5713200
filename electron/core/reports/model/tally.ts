/** Adds up a report's figures story by story: verdicts in all, by outlet, by checker, by month and by reason. */
import type { Counts, Reason, ReportStatus, Status } from '../../model.js'
import { reasonsByStatus } from '../../model.js'
import type { ReportFigures, ReportStory, Tally } from './reportSchema.js'

type Open<T> = { -readonly [K in keyof T]: T[K] }

const none = (): Open<Counts> => ({
  supported: 0,
  disputed: 0,
  unverified: 0,
  conflict: 0,
  open: 0,
  total: 0,
})

const groups = <T extends object>() => {
  const byId = new Map<string, Open<Tally> & T>()
  return {
    add: (id: string, name: string, status: ReportStatus, more: T): void => {
      const held = byId.get(id) ?? { id, name, ...none(), ...more }
      held[status] += 1
      held.total += 1
      byId.set(id, held)
    },
    all: () => [...byId.values()],
  }
}

const mostFirst = (a: Tally, b: Tally): number => b.total - a.total || (a.name < b.name ? -1 : 1)

export class FiguresTally {
  readonly counts = none()
  withheldEvidence = 0
  readonly #outlets = groups<{ listed: boolean }>()
  readonly #checkers = groups<object>()
  readonly #months = groups<object>()
  readonly #reasons = new Map<string, number>()

  add({ counts, claims }: ReportStory): void {
    for (const key of ['supported', 'disputed', 'unverified', 'conflict', 'open', 'total'] as const)
      this.counts[key] += counts[key]
    for (const { status, outlets, verdicts, withheldEvidence } of claims) {
      this.withheldEvidence += withheldEvidence
      for (const { id, name, listed } of outlets) this.#outlets.add(id, name, status, { listed })
      for (const v of verdicts) {
        const month = v.at.slice(0, 7)
        this.#checkers.add(v.checker.id, v.checker.name, v.status, {})
        this.#months.add(month, month, v.status, {})
        const key = `${v.status} ${v.reason}`
        this.#reasons.set(key, (this.#reasons.get(key) ?? 0) + 1)
      }
    }
  }

  figures(): ReportFigures {
    const statuses: readonly Status[] = ['supported', 'disputed', 'unverified']
    return {
      outlets: this.#outlets.all().toSorted(mostFirst),
      checkers: this.#checkers.all().toSorted(mostFirst),
      months: this.#months.all().toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      reasons: statuses.flatMap((status) =>
        reasonsByStatus[status].flatMap((reason: Reason) => {
          const total = this.#reasons.get(`${status} ${reason}`) ?? 0
          return total === 0 ? [] : [{ status, reason, total }]
        }),
      ),
    }
  }
}
