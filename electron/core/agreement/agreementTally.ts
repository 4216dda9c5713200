/** Collects what the checkers of many stories rated, and computes how far they agree. */
import type { Agreement, Checker, ClaimState, Verdict } from '../model.js'
import { reasonSchema, statusSchema } from '../model.js'
import { estimate } from './bootstrap.js'
import type { CheckerPair } from './cohensKappa.js'
import { cohensKappa } from './cohensKappa.js'
import { confusionTable } from './confusionTable.js'
import { independentVerdicts } from './independentVerdicts.js'
import { krippendorffsAlpha } from './krippendorffsAlpha.js'
import { percentAgreement } from './percentAgreement.js'
import type { Figure, RatedUnit } from './ratings.js'
import { once } from './ratings.js'
import { seededRandom } from './seededRandom.js'

/** Fixed, so that the same verdicts give the same intervals to everybody. */
const seed = 20260317
/** Draws of one unit for one interval: a large library gets fewer rounds, and its intervals are narrow anyway. */
const mostDraws = 2_000_000
const mostRounds = 1000
const fewestRounds = 200
/** More rows nobody reads. */
const mostPairs = 10
const mostOutlets = 30

interface Rated {
  readonly verdicts: readonly Verdict[]
  readonly outlets: ReadonlyMap<string, string>
}

const byStatus = ({ verdicts }: Rated): RatedUnit =>
  verdicts.map((v) => ({ checkerId: v.checker.id, value: v.status }))

const figuresOf = (units: readonly RatedUnit[], more: readonly Figure[] = []) => {
  const fitting = Math.floor(mostDraws / Math.max(1, units.length))
  const rounds = Math.min(mostRounds, Math.max(fewestRounds, fitting))
  const figures = [percentAgreement, krippendorffsAlpha, ...more]
  const [percent = null, alpha = null, other = null] = estimate(units, figures, {
    random: seededRandom(seed),
    rounds,
  })
  return { claims: units.length, percent, alpha, other }
}

const plain = (units: readonly RatedUnit[]) => {
  const { claims, percent, alpha } = figuresOf(units)
  return { claims, percent, alpha }
}

export class AgreementTally {
  readonly #rated: Rated[] = []

  add(claims: readonly ClaimState[]): void {
    for (const { claim, history } of claims) {
      const verdicts = independentVerdicts(history)
      if (verdicts.length < 2) continue
      const outlets = new Map(claim.attributions.map((a) => [a.outlet.id, a.outlet.name]))
      this.#rated.push({ verdicts, outlets })
    }
  }

  figures(): Agreement {
    const statuses = statusSchema.options
    const units = this.#rated.map(byStatus)
    return {
      ...plain(units),
      statuses: [...statuses],
      pairs: this.#pairs().map(({ first, second, rated }) => {
        const pair: CheckerPair = { first: first.id, second: second.id }
        const both = rated
          .map(byStatus)
          .map((u) => u.filter((r) => r.checkerId === first.id || r.checkerId === second.id))
        const { other, ...figures } = figuresOf(both, [cohensKappa(pair)])
        const table = confusionTable(once(both), pair, statuses).map((row) => [...row])
        return { ...figures, first, second, kappa: other, table }
      }),
      outlets: this.#outlets().map(({ id, name, rated }) => ({ ...plain(rated.map(byStatus)), id, name })),
      reasons: this.#reasons(),
    }
  }

  #pairs() {
    const pairs = new Map<string, { first: Checker; second: Checker; rated: Rated[] }>()
    for (const rated of this.#rated) {
      const checkers = rated.verdicts.map((v) => v.checker).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      for (const [i, first] of checkers.entries())
        for (const second of checkers.slice(i + 1)) {
          const key = JSON.stringify([first.id, second.id])
          const held = pairs.get(key) ?? { first, second, rated: [] }
          held.rated.push(rated)
          pairs.set(key, held)
        }
    }
    return [...pairs.values()].toSorted((a, b) => b.rated.length - a.rated.length).slice(0, mostPairs)
  }

  #outlets() {
    const outlets = new Map<string, { id: string; name: string; rated: Rated[] }>()
    for (const rated of this.#rated)
      for (const [id, name] of rated.outlets) {
        const held = outlets.get(id) ?? { id, name, rated: [] }
        held.rated.push(rated)
        outlets.set(id, held)
      }
    return [...outlets.values()].toSorted((a, b) => b.rated.length - a.rated.length).slice(0, mostOutlets)
  }

  /** Every claim counts for every reason: as given, or as not given. */
  #reasons(): Agreement['reasons'] {
    return reasonSchema.options.flatMap((reason) => {
      if (!this.#rated.some(({ verdicts }) => verdicts.some((v) => v.reason === reason))) return []
      const units = this.#rated.map(({ verdicts }) =>
        verdicts.map((v) => ({ checkerId: v.checker.id, value: v.reason === reason ? 'given' : 'not' })),
      )
      const given = units.filter((u) => u.some((r) => r.value === 'given')).length
      return [{ ...plain(units), claims: given, id: reason }]
    })
  }
}
