/** Finds times of the day: "10:30 a.m.", "22:15 GMT", "15 Uhr", "15h30", "noon". */
import type { Finding, Search } from './search.js'
import * as marks from './marks.js'
import type { TokenFact } from './tokenFact.js'
import type { ClaimTokens } from './tokens.js'

const zones: ReadonlySet<string> = new Set(
  'gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk ist jst kst hkt sgt wib aest aedt nzst wat cat eat sast mez mesz'.split(
    ' ',
  ),
)

const two = (n: number): string => String(n).padStart(2, '0')

/** A zone is written in capitals; "et" and "est" are words. */
const zoneAt = (search: Search, text: string, at: number): number => {
  const { tokens } = search
  const bracket = tokens.sign(at) === '('
  const i = bracket ? at + 1 : at
  const { capital, value } = tokens.fact(i)
  if (!capital || !zones.has(value) || !/^\p{Lu}+$/u.test(text.slice(tokens.start(i), tokens.end(i))))
    return at
  return bracket ? (tokens.sign(i + 1) === ')' ? i + 2 : at) : i + 1
}

/** Hours and minutes of "10", "10.30", "10:30", with the token after them. */
const readClock = (
  tokens: ClaimTokens,
  at: number,
): {
  readonly hour: number
  readonly minute: number
  readonly to: number
  readonly exact: boolean
} | null => {
  const { kind, value } = tokens.fact(at)
  if (kind !== 'number' || value.length > 5) return null
  const [whole = '', part] = value.split('.')
  const hour = Number(whole)
  if (hour > 24 || whole.length > 2) return null
  const minutes = tokens.fact(at + 2)
  if (
    tokens.sign(at + 1) === ':' &&
    tokens.isGlued(at + 1) &&
    minutes.kind === 'number' &&
    tokens.isGlued(at + 2) &&
    minutes.value.length === 2
  ) {
    const minute = Number(minutes.value)
    const more = tokens.sign(at + 3) === ':' && tokens.kind(at + 4) === 'number' && tokens.isGlued(at + 4)
    return part === undefined && minute < 60
      ? { hour, minute, to: more ? at + 5 : at + 3, exact: true }
      : null
  }
  if (part !== undefined)
    return part.length === 2 && Number(part) < 60
      ? { hour, minute: Number(part), to: at + 1, exact: false }
      : null
  return { hour, minute: 0, to: at + 1, exact: false }
}

/** "h" and "h30" glued or near to the hour. */
const frenchMinutes = ({ kind, value }: TokenFact): number | null => {
  const found = kind === 'word' ? /^h([0-5]\d)?$/u.exec(value) : null
  return found === null ? null : Number(found[1] ?? 0)
}

const findClock = (search: Search, text: string, at: number): Finding | null => {
  const { tokens, lexicon } = search
  const clock = readClock(tokens, at)
  if (clock === null) return findMilitary(search, text, at)
  const { hour, minute, exact } = clock
  let { to } = clock
  const next = tokens.fact(to)
  const half = next.sense.role
  let value: string | null = null
  if ((half === 'am' || half === 'pm') && hour >= 1 && hour <= 12) {
    value = `${two((hour % 12) + (half === 'pm' ? 12 : 0))}:${two(minute)}`
    to++
  } else if (half === 'clock') {
    value = `${two(hour)}:${two(minute)}`
    to++
  } else if (next.value === 'o' && tokens.value(to + 2) === 'clock') {
    value = `${two(hour)}:00`
    to += 3
  } else if (lexicon.decimalComma && frenchMinutes(next) !== null && minute === 0) {
    value = `${two(hour)}:${two(frenchMinutes(next) ?? 0)}`
    to++
  } else if (exact) value = `${two(hour)}:${two(minute)}`
  if (value === null) return null
  const zoned = zoneAt(search, text, to)
  if (zoned > to) value += ` ${text.slice(tokens.start(to), tokens.end(zoned - 1)).replace(/[()]/gu, '')}`
  return { kind: 'time', from: at, to: zoned, value }
}

/** "0800 GMT". */
const findMilitary = (search: Search, text: string, at: number): Finding | null => {
  const { tokens } = search
  const { kind, value } = tokens.fact(at)
  if (kind !== 'number' || !/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(value)) return null
  const to = zoneAt(search, text, at + 1)
  if (to === at + 1) return null
  const zone = text.slice(tokens.start(at + 1), tokens.end(to - 1)).replace(/[()]/gu, '')
  return { kind: 'time', from: at, to, value: `${value.slice(0, 2)}:${value.slice(2)} ${zone}` }
}

/** Looks at what follows a figure, which rules most figures out. */
const mayBeClock = ({ tokens, lexicon }: Search, at: number): boolean => {
  const before = tokens.isGlued(at) ? tokens.sign(at - 1) : ''
  if (before === ':' || before === '.') return false
  const next = tokens.fact(at + 1)
  const { role } = next.sense
  if (next.sign === ':' || next.sign === '(' || role === 'am' || role === 'pm' || role === 'clock')
    return true
  return (
    next.kind === 'word' &&
    (next.capital ||
      tokens.end(at + 1) - tokens.start(at + 1) === 1 ||
      (lexicon.decimalComma && tokens.isGlued(at + 1)))
  )
}

/** All times of a claim. A clock that stands glued to more figures is a result or a version, not a time. */
export const findTimes = (search: Search, text: string): void => {
  if (!search.has(marks.number | marks.time)) return
  for (let n = 0; n < search.spotCount; n++) {
    const i = search.spots[n] ?? 0
    if (((search.open[i] ?? 0) & (marks.number | marks.time)) === 0) continue
    const { kind, sense } = search.tokens.fact(i)
    if (kind === 'number') {
      if (mayBeClock(search, i)) search.take(findClock(search, text, i))
    } else if (sense.role === 'noon') search.take({ kind: 'time', from: i, to: i + 1, value: '12:00' })
    else if (sense.role === 'midnight') search.take({ kind: 'time', from: i, to: i + 1, value: '00:00' })
  }
}
