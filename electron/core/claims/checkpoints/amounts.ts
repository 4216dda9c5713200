/** Says what each quantity of a claim counts: money, a share, a length of time, something measured, or things. */
import { findMoney } from './money.js'
import { scaleDecimal } from './numerals.js'
import { ordinalOf, type Quantity, readQuantities } from './quantities.js'
import { datedAgo } from './relativeDates.js'
import type { Finding, Search } from './search.js'
import type { Sense } from './sense.js'
import * as marks from './marks.js'
import type { ClaimTokens } from './tokens.js'

/** The sign or words of a percentage from `at`, with the token after them. */
const percentAt = (
  tokens: ClaimTokens,
  at: number,
): { readonly sign: string; readonly to: number } | null => {
  const i = tokens.isDash(at) ? at + 1 : at
  const token = tokens.fact(i)
  const { percent, role } = token.sense
  if (token.kind === 'word' && percent === undefined && role !== 'per' && role !== 'point') return null
  const next = tokens.value(i + 1)
  if (token.sign === '%' || token.sign === '٪' || token.sign === '％') return { sign: '%', to: i + 1 }
  if (token.value === 'percentage' && next.startsWith('point')) return { sign: ' pp', to: i + 2 }
  if (token.value === 'percentage' && tokens.isDash(i + 1) && tokens.value(i + 2) === 'point')
    return { sign: ' pp', to: i + 3 }
  if (token.value === 'basis' && next.startsWith('point')) return { sign: ' bp', to: i + 2 }
  if (token.value === 'puntos' && next === 'porcentuales') return { sign: ' pp', to: i + 2 }
  if (token.value.startsWith('point') && tokens.value(i + 2).startsWith('pourcentage'))
    return { sign: ' pp', to: i + 3 }
  if (role === 'per' && /^c(?:i?ent|iento)$/u.test(next)) {
    const points = tokens.value(i + 2)
    return points === 'points' || points === 'point' ? { sign: ' pp', to: i + 3 } : { sign: '%', to: i + 2 }
  }
  if (percent === undefined) return null
  if (percent === '%' && /^points?$/u.test(next)) return { sign: ' pp', to: i + 2 }
  return { sign: percent === '%' ? '%' : ` ${percent}`, to: i + 1 }
}

const findPercentage = (search: Search, q: Quantity): Finding | null => {
  if (q.form === 'ordinal' || q.form === 'many' || q.form === 'fraction') return null
  const percent = percentAt(search.tokens, q.to)
  return percent === null
    ? null
    : { kind: 'percentage', from: q.from, to: percent.to, value: `${q.value}${percent.sign}` }
}

const writeDuration = (q: Quantity, { unit, count }: NonNullable<Sense['unit']>): string => {
  const clock = unit.startsWith('T')
  const letter = unit.at(-1) ?? ''
  const iso = (n: string): string =>
    `P${clock ? 'T' : ''}${count === 1 ? n : String(Number(n) * count)}${letter}`
  if (q.form === 'range') return q.value.split('-').map(iso).join('/')
  if (q.form === 'many') return `${iso(String(Number.parseFloat(q.value)))}+`
  if (q.form === 'fraction') {
    const [a, b] = q.value.split('/').map(Number)
    return iso(String(Number(((a ?? 0) / (b ?? 1)).toFixed(2))))
  }
  return iso(q.value)
}

/** "three days", "10-year", "43-year-old" (an age), "two weeks ago" (a date). */
const findDuration = (search: Search, q: Quantity): Finding | null => {
  if (q.form === 'ordinal') return null
  const { tokens } = search
  let i = q.to
  if (tokens.isDash(i) || (tokens.sense(i).role === 'of' && q.form === 'many')) i++
  if (tokens.sense(i).role === 'extra') i++
  const unit = tokens.sense(i).unit
  if (unit === undefined || search.isTaken(i)) return null
  // "3 m" is a length; units of time are written out or glued ("3h").
  const word = tokens.value(i)
  if (word.length === 1 && !tokens.isGlued(i)) return null
  const old = tokens.isDash(i + 1) ? i + 2 : i + 1
  if (unit.unit === 'Y' && unit.count === 1 && /^olds?$/u.test(tokens.value(old)))
    return { kind: 'figure', from: q.from, to: old + 1, value: q.value }
  if (tokens.sense(i + 1).role === 'ago' && q.form === 'number')
    return datedAgo(search, q, unit.unit, unit.count, i + 1)
  return { kind: 'duration', from: q.from, to: i + 1, value: writeDuration(q, unit) }
}

/** Units of measure that are powers of the next or the last one: "square", "cuadrados". */
const powers: ReadonlySet<string | undefined> = new Set(['²', '³'])

/** "20 km", "5,000 square metres", "35 degrees Celsius". */
const findMeasure = ({ tokens }: Search, q: Quantity): Finding | null => {
  if (q.form === 'ordinal' || q.form === 'fraction') return null
  let i =
    tokens.isDash(q.to) || (tokens.sense(q.to).role === 'of' && (q.scaled || q.form === 'many'))
      ? q.to + 1
      : q.to
  const lead = tokens.sense(i).measure
  const power = powers.has(lead) ? lead : undefined
  if (power !== undefined) i++
  const token = tokens.fact(i)
  const to = i + 1
  if (token.sign === '°') {
    const letter =
      tokens.isGlued(to) && /^[cf]$/u.test(tokens.value(to)) ? tokens.value(to).toUpperCase() : ''
    return { kind: 'figure', from: q.from, to: letter === '' ? to : to + 1, value: `${q.value} °${letter}` }
  }
  // "3.2m trees" counts millions, "a 3.2m wall" is measured.
  if (token.value === 'm' && tokens.isGlued(i) && power === undefined) {
    const counted = tokens.kind(to) === 'word' && /s$|^people$/u.test(tokens.value(to))
    return {
      kind: 'figure',
      from: q.from,
      to,
      value: counted && q.form === 'number' ? scaleDecimal(q.value, 1e6) : `${q.value} m`,
    }
  }
  const { measure } = token.sense
  if (measure === undefined) return null
  const next = tokens.sense(to).measure
  const behind = powers.has(next) ? next : undefined
  const exact = measure === '°' ? tokens.sense(to).measure : undefined
  const unit = exact ?? `${measure}${power ?? behind ?? ''}`
  return {
    kind: 'figure',
    from: q.from,
    to: exact === undefined && behind === undefined ? to : to + 1,
    value: `${q.value} ${unit}`,
  }
}

/** "one" and "the two" are seldom facts; "only one", "one in five" are. */
const isIdle = (tokens: ClaimTokens, q: Quantity): boolean => {
  if (!q.spelled || q.scaled || q.form !== 'number') return false
  const { role } = tokens.sense(q.from - 1)
  if (q.value === '1' || q.value === '0') return role !== 'only'
  return q.value === '2' && (role === 'article' || role === 'this')
}

/** "one in five", "3 out of 10". */
const findShare = (tokens: ClaimTokens, q: Quantity, next: Quantity | undefined): Finding | null => {
  if (
    next === undefined ||
    q.form !== 'number' ||
    next.form !== 'number' ||
    Number(q.value) >= Number(next.value)
  )
    return null
  if (next.from - q.to > 2) return null
  const words = tokens.values(q.to, next.from)
  if (words !== 'out of' && !(words === 'in' && q.spelled && next.spelled) && !(words === 'in every'))
    return null
  return { kind: 'figure', from: q.from, to: next.to, value: `${q.value}/${next.value}` }
}

const findFigure = (search: Search, q: Quantity): Finding | null => {
  const { tokens } = search
  if (isIdle(tokens, q)) return null
  const length = tokens.sign(q.from - 1) === '.' ? 2 : 1
  const name = tokens.fact(q.from - length)
  const from =
    name.capital &&
    (name.sense.role === 'numbered' || name.value === 'article') &&
    q.form === 'number' &&
    !q.scaled &&
    search.isFree(q.from - 1, q.from)
      ? q.from - length
      : q.from
  if (from < q.from)
    return {
      kind: 'figure',
      from,
      to: q.to,
      value: `${name.value.charAt(0).toUpperCase()}${name.value.slice(1)} ${q.value}`,
    }
  return { kind: 'figure', from, to: q.to, value: q.value }
}

/** "from 4 to 6 percent", "between $5 and $10 million": the first of two takes the second's unit. */
const leadsTo = (tokens: ClaimTokens, q: Quantity, next: Quantity | undefined): boolean => {
  if (next === undefined || next.from !== q.to + 1 || q.form !== 'number' || q.scaled) return false
  const role = tokens.sense(q.to).role
  return (
    role === 'to' ||
    (role === 'and' && (tokens.sense(q.from - 1).role === 'between' || tokens.value(q.to) === 'or'))
  )
}

/** The unit that `next` has is given to `q`, whose own tokens it keeps. */
const borrow = (q: Quantity, next: Finding | null): Finding | null => {
  if (next?.kind === 'percentage')
    return {
      kind: 'percentage',
      from: q.from,
      to: q.to,
      value: `${q.value}${/[% ].*/u.exec(next.value)?.[0] ?? ''}`,
    }
  if (next?.kind === 'money')
    return { kind: 'money', from: q.from, to: q.to, value: `${next.value.split(' ')[0] ?? ''} ${q.value}` }
  return null
}

const fitting = (search: Search, q: Quantity, text: string): Finding | null =>
  findMoney(search, q, text) ?? findPercentage(search, q) ?? findMeasure(search, q) ?? findDuration(search, q)

/** "for a month", "a year ago": an article counts one unit of time where a preposition or "ago" says so. */
const findSingle = (search: Search, at: number): Finding | null => {
  const { tokens } = search
  const unit = tokens.sense(at + 1).unit
  if (unit === undefined || tokens.value(at) === 'the') return null
  const q = { from: at, to: at + 1, value: '1', form: 'number', spelled: true, scaled: false } as const
  if (tokens.sense(at + 2).role === 'ago') return datedAgo(search, q, unit.unit, unit.count, at + 2)
  if (tokens.sense(at - 1).role !== 'in' || unit.unit === 'TS') return null
  return { kind: 'duration', from: at, to: at + 2, value: writeDuration(q, unit) }
}

/** Figures, percentages, sums of money and durations of a claim. */
export const findAmounts = (search: Search, text: string): void => {
  const { tokens, lexicon } = search
  const quantities = search.has(marks.number | marks.quantity) ? readQuantities(search) : []
  for (let i = 0; i < quantities.length; i++) {
    const q = quantities[i]
    const next = quantities[i + 1]
    if (q === undefined) break
    search.take(findShare(tokens, q, next))
    if (!search.isFree(q.from, q.to)) continue
    const own = fitting(search, q, text)
    const led = leadsTo(tokens, q, next) && next !== undefined ? fitting(search, next, text) : null
    search.take(own ?? borrow(q, led) ?? findFigure(search, q))
  }
  if (!search.has(marks.single)) return
  for (let n = 0; n < search.spotCount; n++) {
    const i = search.spots[n] ?? 0
    if (((search.open[i] ?? 0) & marks.single) === 0) continue
    const sense = tokens.sense(i)
    if (sense.role === 'article' && lexicon.language === 'en') search.take(findSingle(search, i))
    if (sense.times !== undefined)
      search.take({ kind: 'figure', from: i, to: i + 1, value: `×${sense.times}` })
    // "the fourth consecutive month", "the second-largest": an order is a fact where it ranks or counts.
    const ranks =
      sense.ordinal !== undefined &&
      sense.ordinal > 1 &&
      (/^(?:consecutive|straight|time|successive)$/u.test(tokens.value(i + 1)) ||
        (tokens.isDash(i + 1) && /(?:est|most)$/u.test(tokens.value(i + 2))))
    if (ranks) search.take({ kind: 'figure', from: i, to: i + 1, value: ordinalOf(sense.ordinal ?? 0) })
  }
}
