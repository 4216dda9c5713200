/** Reads numbers in digits and in words, with what multiplies them: "1.5 million", "two dozen", "twenty-one", "a third". */
import type { Lexicon } from './lexicon.js'
import { scaleDecimal } from './numerals.js'
import { marks, noSense } from './sense.js'
import type { Search } from './search.js'
import type { Token } from './tokens.js'

export interface Quantity {
  /** Tokens [from, to). */
  readonly from: number
  readonly to: number
  /** A plain decimal, a fraction "1/3", a range "10-15", an ordinal "21st", or an unnamed many: "100s". */
  readonly value: string
  readonly form: 'number' | 'range' | 'fraction' | 'ordinal' | 'many'
  readonly spelled: boolean
  /** True when a word multiplies it. */
  readonly scaled: boolean
}

const vulgar: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }
const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'ème', 'º', 'ª'])
/** Letters that may be glued to a figure and are looked at by the finders: units, scales, clocks. */
const gluedLetters: ReadonlySet<string> = new Set(['k', 'm', 'b', 'h', 'c', 'f', 'pp', 'x', 't'])

export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && (token.sign === '-' || token.sign === '–' || token.sign === '‑')

export const ordinalOf = (n: number): string => {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}

/** True when a scale follows, perhaps after a hyphen. */
const readsOn = (tokens: readonly Token[], at: number): boolean => {
  const next = isDash(tokens[at]) && tokens[at]?.glued === true ? at + 1 : at
  return tokens[next]?.sense.scale !== undefined
}

/** Applies "hundred thousand", "million", also after a hyphen, to a figure. */
const readScales = (
  tokens: readonly Token[],
  at: number,
  value: string,
): { readonly to: number; readonly value: string } => {
  let to = at
  let scaled = value
  for (;;) {
    const next = isDash(tokens[to]) && tokens[to]?.glued === true ? to + 1 : to
    const scale = tokens[next]?.sense.scale
    if (scale === undefined) return { to, value: scaled }
    scaled = scaleDecimal(scaled, scale)
    to = next + 1
  }
}

/** A number in words from `at`: "two hundred and fifty-three thousand". Null when no number begins there. */
const readSpelled = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly to: number; readonly value: string } | null => {
  let total = 0
  let current: number | null = null
  let i = at
  let to = at
  while (i < tokens.length) {
    const token = tokens[i]
    if (token === undefined) break
    const { cardinal, scale, role } = token.sense
    if (cardinal !== undefined) {
      const joins: boolean =
        current === null ||
        (current > 0 && current % 100 === 0 && cardinal < 100) ||
        (current % 100 >= 20 && current % 10 === 0 && cardinal < 10)
      if (!joins) break
      current = (current ?? 0) + cardinal
      to = ++i
    } else if (scale !== undefined && (current !== null || total > 0 || lexicon.decimalComma)) {
      if (scale === 12 && total > 0) break
      if (scale <= 100) current = (current ?? 1) * scale
      else {
        total = current === null && total > 0 ? total * scale : total + (current ?? 1) * scale
        current = null
      }
      to = ++i
    } else if (isDash(token) && token.glued && to === i && i > at && tokens[i + 1]?.glued === true) i++
    else if (role === 'and' && to === i && i > at) {
      const next = tokens[i + 1]?.sense.cardinal
      const afterHundred =
        (current !== null && current % 100 === 0 && current > 0) || (current === null && total > 0)
      const tens =
        lexicon.decimalComma && current !== null && current % 10 === 0 && current >= 20 && (next ?? 10) < 10
      if (next === undefined || !(afterHundred || tens)) break
      i++
    } else break
  }
  return to === at ? null : { to, value: String(total + (current ?? 0)) }
}

/** "and a half" after a number. */
const readHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sense.role === 'and' &&
  tokens[at + 1]?.sense.role === 'article' &&
  tokens[at + 2]?.sense.role === 'half'

/** Joins the second half of "10-15" and of "5-10 million". */
const readRange = (tokens: readonly Token[], first: Quantity): Quantity => {
  const dash = tokens[first.to]
  const second = tokens[first.to + 1]
  if (
    first.spelled ||
    first.scaled ||
    !isDash(dash) ||
    dash?.glued !== true ||
    second?.kind !== 'number' ||
    !second.glued
  )
    return first
  if (isDash(tokens[first.to + 2]) && tokens[first.to + 3]?.kind === 'number') return first
  const { to, value } = readScales(tokens, first.to + 2, second.value)
  const scaled = to > first.to + 2
  const low =
    scaled && Number(first.value) < Number(second.value)
      ? readScales(tokens, first.to + 2, first.value).value
      : first.value
  return { from: first.from, to, value: `${low}-${value}`, form: 'range', spelled: false, scaled }
}

const readFigure = (tokens: readonly Token[], at: number, token: Token): Quantity | null => {
  const before = tokens[at - 1]
  // "F-35", "COVID-19", "A/34": part of a name.
  if (
    token.glued &&
    (isDash(before) || before?.sign === '/') &&
    before?.glued === true &&
    tokens[at - 2]?.kind === 'word'
  )
    return null
  const next = tokens[at + 1]
  const base: Quantity = {
    from: at,
    to: at + 1,
    value: token.value,
    form: 'number',
    spelled: false,
    scaled: false,
  }
  if (next?.glued === true && next.kind === 'word') {
    if (ordinalEndings.has(next.value))
      return { ...base, to: at + 2, form: 'ordinal', value: ordinalOf(Number(token.value)) }
    const { scale, unit, measure, percent, currency, cents, role } = next.sense
    const means = scale ?? unit ?? measure ?? percent ?? currency ?? cents
    if (means === undefined && role !== 'am' && role !== 'pm' && !gluedLetters.has(next.value)) return null
  }
  const part = next?.glued === true && next.kind === 'sign' ? vulgar[next.sign] : undefined
  if (part !== undefined) return { ...base, to: at + 2, value: token.value + part }
  if (readsOn(tokens, at + 1)) {
    const { to, value } = readScales(tokens, at + 1, token.value)
    return readRange(tokens, { from: at, to, value, form: 'number', spelled: false, scaled: true })
  }
  return readRange(tokens, base)
}

const inWords = (
  from: number,
  to: number,
  value: string,
  form: Quantity['form'],
  scaled: boolean,
): Quantity => ({ from, to, value, form, spelled: true, scaled })

const readFraction = (
  tokens: readonly Token[],
  at: number,
  numerator: number,
  to: number,
): Quantity | null => {
  const next = isDash(tokens[to]) ? to + 1 : to
  const sense = tokens[next]?.sense
  const denominator = sense?.fraction
  if (denominator === undefined || (numerator > 1 && sense?.ordinal !== undefined && denominator !== 3))
    return null
  // "a quarter", "a second": a fraction only of something; "the third" is none.
  if (numerator === 1 && denominator !== 3 && tokens[next + 1]?.sense.role !== 'of') return null
  if (numerator === 1 && tokens[next + 1]?.kind === 'word' && tokens[next + 1]?.sense.role !== 'of')
    return null
  return inWords(at, next + 1, `${numerator}/${denominator}`, 'fraction', false)
}

const readWords = (tokens: readonly Token[], at: number, token: Token, lexicon: Lexicon): Quantity | null => {
  const { sense } = token
  const after = tokens[at + 1]
  // Nearly every article stands before a word that counts nothing.
  if (
    sense.role === 'article' &&
    sense.cardinal === undefined &&
    after?.sense === noSense &&
    after.kind === 'word'
  )
    return null
  if (sense.many !== undefined) return inWords(at, at + 1, `${sense.many}s`, 'many', false)
  if (sense.role === 'half') {
    const next = tokens[at + 1]?.sense.role === 'article' ? tokens[at + 2] : undefined
    if (next?.sense.scale !== undefined)
      return inWords(at, at + 3, scaleDecimal('0.5', next.sense.scale), 'number', true)
    return tokens[at + 1]?.sense.role === 'of' ? inWords(at, at + 1, '1/2', 'fraction', false) : null
  }
  const spelled = readSpelled(tokens, at, lexicon)
  if (spelled === null && sense.role !== 'article') return null
  if (sense.role === 'article') {
    const fraction = readFraction(tokens, at, 1, at + 1)
    if (fraction !== null) return fraction
    const next = tokens[at + 1]
    if (next?.sense.scale !== undefined && token.value !== 'the') {
      const { to, value } = readScales(tokens, at + 1, '1')
      return inWords(at, to, value, 'number', true)
    }
    if (spelled === null) return null
  }
  if (spelled === null) return null
  const n = Number(spelled.value)
  const fraction = n < 10 ? readFraction(tokens, at, n, spelled.to) : null
  if (fraction !== null) return fraction
  const scaled = tokens[spelled.to - 1]?.sense.scale !== undefined
  return inWords(at, spelled.to, spelled.value, 'number', scaled)
}

/** "tens of thousands", "hundreds of millions": the product of both. */
const joinMany = (tokens: readonly Token[], q: Quantity): Quantity => {
  if (q.form !== 'many' || tokens[q.to]?.sense.role !== 'of') return q
  const next = tokens[q.to + 1]?.sense
  const factor = next?.many ?? next?.scale
  return factor === undefined ? q : { ...q, to: q.to + 2, value: `${Number.parseFloat(q.value) * factor}s` }
}

/** All quantities outside the tokens that are taken, in order. */
export const readQuantities = ({ tokens, open, spots, spotCount, lexicon }: Search): readonly Quantity[] => {
  const found: Quantity[] = []
  let read = 0
  for (let n = 0; n < spotCount; n++) {
    const i = spots[n] ?? 0
    if (i < read || ((open[i] ?? 0) & (marks.number | marks.quantity)) === 0) continue
    const token = tokens[i]
    if (token === undefined) break
    let quantity =
      token.kind === 'number' ? readFigure(tokens, i, token) : readWords(tokens, i, token, lexicon)
    if (quantity === null) continue
    if (quantity.form === 'number' && readHalf(tokens, quantity.to) && !quantity.scaled)
      quantity = { ...quantity, to: quantity.to + 3, value: `${quantity.value}.5` }
    quantity = joinMany(tokens, quantity)
    found.push(quantity)
    read = quantity.to
  }
  return found
}
