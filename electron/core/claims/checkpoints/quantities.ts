/** Reads numbers in digits and in words, with what multiplies them: "1.5 million", "two dozen", "twenty-one", "a third". */
import type { Lexicon } from './lexicon.js'
import { scaleDecimal } from './numerals.js'
import { noSense } from './sense.js'
import * as marks from './marks.js'
import type { Search } from './search.js'
import type { ClaimTokens } from './tokens.js'

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

export const ordinalOf = (n: number): string => {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}

/** True when a scale follows, perhaps after a hyphen. */
const readsOn = (tokens: ClaimTokens, at: number): boolean => {
  const next = tokens.isDash(at) && tokens.isGlued(at) ? at + 1 : at
  return tokens.sense(next).scale !== undefined
}

/** Applies "hundred thousand", "million", also after a hyphen, to a figure. */
const readScales = (
  tokens: ClaimTokens,
  at: number,
  value: string,
): { readonly to: number; readonly value: string } => {
  let to = at
  let scaled = value
  for (;;) {
    const next = tokens.isDash(to) && tokens.isGlued(to) ? to + 1 : to
    const scale = tokens.sense(next).scale
    if (scale === undefined) return { to, value: scaled }
    scaled = scaleDecimal(scaled, scale)
    to = next + 1
  }
}

/** A number in words from `at`: "two hundred and fifty-three thousand". Null when no number begins there. */
const readSpelled = (
  tokens: ClaimTokens,
  at: number,
  lexicon: Lexicon,
): { readonly to: number; readonly value: string } | null => {
  let total = 0
  let current: number | null = null
  let i = at
  let to = at
  while (i < tokens.count) {
    const { cardinal, scale, role } = tokens.sense(i)
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
    } else if (tokens.isDash(i) && tokens.isGlued(i) && to === i && i > at && tokens.isGlued(i + 1)) i++
    else if (role === 'and' && to === i && i > at) {
      const next = tokens.sense(i + 1).cardinal
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
const readHalf = (tokens: ClaimTokens, at: number): boolean =>
  tokens.sense(at).role === 'and' &&
  tokens.sense(at + 1).role === 'article' &&
  tokens.sense(at + 2).role === 'half'

/** Joins the second half of "10-15" and of "5-10 million". */
const readRange = (tokens: ClaimTokens, first: Quantity): Quantity => {
  if (
    first.spelled ||
    first.scaled ||
    !tokens.isDash(first.to) ||
    !tokens.isGlued(first.to) ||
    tokens.kind(first.to + 1) !== 'number' ||
    !tokens.isGlued(first.to + 1)
  )
    return first
  const second = tokens.value(first.to + 1)
  if (tokens.isDash(first.to + 2) && tokens.kind(first.to + 3) === 'number') return first
  const { to, value } = readScales(tokens, first.to + 2, second)
  const scaled = to > first.to + 2
  const low =
    scaled && Number(first.value) < Number(second)
      ? readScales(tokens, first.to + 2, first.value).value
      : first.value
  return { from: first.from, to, value: `${low}-${value}`, form: 'range', spelled: false, scaled }
}

const readFigure = (tokens: ClaimTokens, at: number): Quantity | null => {
  const figure = tokens.value(at)
  // "F-35", "COVID-19", "A/34": part of a name.
  if (
    tokens.isGlued(at) &&
    (tokens.isDash(at - 1) || tokens.sign(at - 1) === '/') &&
    tokens.isGlued(at - 1) &&
    tokens.kind(at - 2) === 'word'
  )
    return null
  const next = tokens.fact(at + 1)
  const isGlued = tokens.isGlued(at + 1)
  const base: Quantity = {
    from: at,
    to: at + 1,
    value: figure,
    form: 'number',
    spelled: false,
    scaled: false,
  }
  if (isGlued && next.kind === 'word') {
    if (ordinalEndings.has(next.value))
      return { ...base, to: at + 2, form: 'ordinal', value: ordinalOf(Number(figure)) }
    const { scale, unit, measure, percent, currency, cents, role } = next.sense
    const means = scale ?? unit ?? measure ?? percent ?? currency ?? cents
    if (means === undefined && role !== 'am' && role !== 'pm' && !gluedLetters.has(next.value)) return null
  }
  const part = isGlued && next.kind === 'sign' ? vulgar[next.sign] : undefined
  if (part !== undefined) return { ...base, to: at + 2, value: figure + part }
  if (readsOn(tokens, at + 1)) {
    const { to, value } = readScales(tokens, at + 1, figure)
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

const readFraction = (tokens: ClaimTokens, at: number, numerator: number, to: number): Quantity | null => {
  const next = tokens.isDash(to) ? to + 1 : to
  const sense = tokens.sense(next)
  const denominator = sense.fraction
  if (denominator === undefined || (numerator > 1 && sense.ordinal !== undefined && denominator !== 3))
    return null
  // "a quarter", "a second": a fraction only of something; "the third" is none.
  if (numerator === 1 && denominator !== 3 && tokens.sense(next + 1).role !== 'of') return null
  if (numerator === 1 && tokens.kind(next + 1) === 'word' && tokens.sense(next + 1).role !== 'of') return null
  return inWords(at, next + 1, `${numerator}/${denominator}`, 'fraction', false)
}

const readWords = (tokens: ClaimTokens, at: number, lexicon: Lexicon): Quantity | null => {
  const { sense, value: word } = tokens.fact(at)
  const after = tokens.fact(at + 1)
  // Nearly every article stands before a word that counts nothing.
  if (
    sense.role === 'article' &&
    sense.cardinal === undefined &&
    after.sense === noSense &&
    after.kind === 'word'
  )
    return null
  if (sense.many !== undefined) return inWords(at, at + 1, `${sense.many}s`, 'many', false)
  if (sense.role === 'half') {
    const scale = tokens.sense(at + 1).role === 'article' ? tokens.sense(at + 2).scale : undefined
    if (scale !== undefined) return inWords(at, at + 3, scaleDecimal('0.5', scale), 'number', true)
    return tokens.sense(at + 1).role === 'of' ? inWords(at, at + 1, '1/2', 'fraction', false) : null
  }
  const spelled = readSpelled(tokens, at, lexicon)
  if (spelled === null && sense.role !== 'article') return null
  if (sense.role === 'article') {
    const fraction = readFraction(tokens, at, 1, at + 1)
    if (fraction !== null) return fraction
    if (tokens.sense(at + 1).scale !== undefined && word !== 'the') {
      const { to, value } = readScales(tokens, at + 1, '1')
      return inWords(at, to, value, 'number', true)
    }
    if (spelled === null) return null
  }
  if (spelled === null) return null
  const n = Number(spelled.value)
  const fraction = n < 10 ? readFraction(tokens, at, n, spelled.to) : null
  if (fraction !== null) return fraction
  const scaled = tokens.sense(spelled.to - 1).scale !== undefined
  return inWords(at, spelled.to, spelled.value, 'number', scaled)
}

/** "tens of thousands", "hundreds of millions": the product of both. */
const joinMany = (tokens: ClaimTokens, q: Quantity): Quantity => {
  if (q.form !== 'many' || tokens.sense(q.to).role !== 'of') return q
  const next = tokens.sense(q.to + 1)
  const factor = next.many ?? next.scale
  return factor === undefined ? q : { ...q, to: q.to + 2, value: `${Number.parseFloat(q.value) * factor}s` }
}

/** All quantities outside the tokens that are taken, in order. */
export const readQuantities = ({ tokens, open, spots, spotCount, lexicon }: Search): readonly Quantity[] => {
  const found: Quantity[] = []
  let read = 0
  for (let n = 0; n < spotCount; n++) {
    const i = spots[n] ?? 0
    if (i < read || ((open[i] ?? 0) & (marks.number | marks.quantity)) === 0) continue
    let quantity = tokens.kind(i) === 'number' ? readFigure(tokens, i) : readWords(tokens, i, lexicon)
    if (quantity === null) continue
    if (quantity.form === 'number' && readHalf(tokens, quantity.to) && !quantity.scaled)
      quantity = { ...quantity, to: quantity.to + 3, value: `${quantity.value}.5` }
    quantity = joinMany(tokens, quantity)
    found.push(quantity)
    read = quantity.to
  }
  return found
}
