/** Finds times of the day: "10:30 a.m.", "22:15 GMT", "15 Uhr", "15h30", "noon". */
import type { Finding, Search } from './search.js'
import { marks } from './sense.js'
import type { Token } from './tokens.js'

const zones: ReadonlySet<string> = new Set(
  'gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk ist jst kst hkt sgt wib aest aedt nzst wat cat eat sast mez mesz'.split(
    ' ',
  ),
)

const two = (n: number): string => String(n).padStart(2, '0')

/** A zone is written in capitals; "et" and "est" are words. */
const zoneAt = (search: Search, text: string, at: number): number => {
  let i = at
  const bracket = search.tokens[i]?.sign === '('
  if (bracket) i++
  const token = search.tokens[i]
  if (
    token?.capital !== true ||
    !zones.has(token.value) ||
    !/^\p{Lu}+$/u.test(text.slice(token.start, token.end))
  )
    return at
  return bracket ? (search.tokens[i + 1]?.sign === ')' ? i + 2 : at) : i + 1
}

/** Hours and minutes of "10", "10.30", "10:30", with the token after them. */
const readClock = (
  tokens: readonly Token[],
  at: number,
): {
  readonly hour: number
  readonly minute: number
  readonly to: number
  readonly exact: boolean
} | null => {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.value.length > 5) return null
  const [whole = '', part] = token.value.split('.')
  const hour = Number(whole)
  if (hour > 24 || whole.length > 2) return null
  const minutes = tokens[at + 2]
  if (
    tokens[at + 1]?.sign === ':' &&
    tokens[at + 1]?.glued === true &&
    minutes?.kind === 'number' &&
    minutes.glued &&
    minutes.value.length === 2
  ) {
    const minute = Number(minutes.value)
    const seconds = tokens[at + 4]
    const more = tokens[at + 3]?.sign === ':' && seconds?.kind === 'number' && seconds.glued
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
const frenchMinutes = (token: Token | undefined): number | null => {
  const found = token?.kind === 'word' ? /^h([0-5]\d)?$/u.exec(token.value) : null
  return found === null ? null : Number(found[1] ?? 0)
}

const findClock = (search: Search, text: string, at: number): Finding | null => {
  const { tokens, lexicon } = search
  const clock = readClock(tokens, at)
  if (clock === null) return findMilitary(search, text, at)
  const { hour, minute, exact } = clock
  let { to } = clock
  const next = tokens[to]
  const half = next?.sense.role
  let value: string | null = null
  if ((half === 'am' || half === 'pm') && hour >= 1 && hour <= 12) {
    value = `${two((hour % 12) + (half === 'pm' ? 12 : 0))}:${two(minute)}`
    to++
  } else if (half === 'clock') {
    value = `${two(hour)}:${two(minute)}`
    to++
  } else if (next?.value === 'o' && tokens[to + 2]?.value === 'clock') {
    value = `${two(hour)}:00`
    to += 3
  } else if (lexicon.decimalComma && frenchMinutes(next) !== null && minute === 0) {
    value = `${two(hour)}:${two(frenchMinutes(next) ?? 0)}`
    to++
  } else if (exact) value = `${two(hour)}:${two(minute)}`
  if (value === null) return null
  const zoned = zoneAt(search, text, to)
  if (zoned > to)
    value += ` ${text.slice(tokens[to]?.start ?? 0, tokens[zoned - 1]?.end).replace(/[()]/gu, '')}`
  return { kind: 'time', from: at, to: zoned, value }
}

/** "0800 GMT". */
const findMilitary = (search: Search, text: string, at: number): Finding | null => {
  const token = search.tokens[at]
  if (token?.kind !== 'number' || !/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(token.value)) return null
  const to = zoneAt(search, text, at + 1)
  if (to === at + 1) return null
  const zone = text.slice(search.tokens[at + 1]?.start ?? 0, search.tokens[to - 1]?.end).replace(/[()]/gu, '')
  return { kind: 'time', from: at, to, value: `${token.value.slice(0, 2)}:${token.value.slice(2)} ${zone}` }
}

/** Looks at what follows a figure, which rules most figures out. */
const mayBeClock = ({ tokens, lexicon }: Search, at: number): boolean => {
  const before = tokens[at]?.glued === true ? tokens[at - 1]?.sign : undefined
  if (before === ':' || before === '.') return false
  const next = tokens[at + 1]
  const role = next?.sense.role
  if (next === undefined) return false
  if (next.sign === ':' || next.sign === '(' || role === 'am' || role === 'pm' || role === 'clock')
    return true
  return (
    next.kind === 'word' &&
    (next.capital || next.end - next.start === 1 || (lexicon.decimalComma && next.glued))
  )
}

/** All times of a claim. A clock that stands glued to more figures is a result or a version, not a time. */
export const findTimes = (search: Search, text: string): void => {
  if (!search.has(marks.number | marks.time)) return
  for (let n = 0; n < search.spotCount; n++) {
    const i = search.spots[n] ?? 0
    if (((search.open[i] ?? 0) & (marks.number | marks.time)) === 0) continue
    const token = search.tokens[i]
    if (token === undefined) break
    if (token.kind === 'number') {
      if (!mayBeClock(search, i)) continue
      search.take(findClock(search, text, i))
    } else if (token.sense.role === 'noon') search.take({ kind: 'time', from: i, to: i + 1, value: '12:00' })
    else if (token.sense.role === 'midnight')
      search.take({ kind: 'time', from: i, to: i + 1, value: '00:00' })
  }
}
