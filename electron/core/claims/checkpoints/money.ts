/** Finds sums of money with their currency: "C$1 billion", "€5m", "2 million Canadian dollars", "Rs 500 crore". */
import {
  currencyCodes,
  currencySigns,
  dollarPrefixes,
  gluedPrefixes,
  moneyScales,
  prefixWords,
} from './currencies.js'
import { scaleDecimal } from './numerals.js'
import type { Quantity } from './quantities.js'
import type { Finding, Search } from './search.js'
import type { ClaimTokens } from './tokens.js'

/** A code as written in capitals. RMB is how prose writes CNY. */
const codeOf = (tokens: ClaimTokens, at: number, text: string): string | null => {
  const [start, end] = [tokens.start(at), tokens.end(at)]
  if (end - start !== 3 || !tokens.isCapital(at)) return null
  const code = text.slice(start, end)
  return currencyCodes.has(code) ? (code === 'RMB' ? 'CNY' : code) : null
}

interface Marked {
  readonly currency: string
  /** The token it begins or ends at. */
  readonly at: number
}

/** The currency before an amount that begins at `from`. */
const currencyBefore = (tokens: ClaimTokens, from: number, text: string): Marked | null => {
  const sign = tokens.fact(from - 1)
  if (sign.kind === 'none') return null
  if (sign.kind === 'sign') {
    const isGlued = tokens.isGlued(from - 1)
    if (sign.sign === '.' && isGlued) {
      const word = prefixWords[tokens.value(from - 2)]
      return word === undefined ? null : { currency: word, at: from - 2 }
    }
    const currency = currencySigns[sign.value]
    if (currency === undefined) return null
    const letters = tokens.fact(from - 2)
    if (isGlued && letters.kind === 'word') {
      const whose =
        sign.sign === '$'
          ? (dollarPrefixes[letters.value] ?? codeOf(tokens, from - 2, text))
          : letters.value === 'e' && sign.sign === '£'
            ? 'EGP'
            : letters.value === 'cn'
              ? 'CNY'
              : undefined
      if (typeof whose === 'string') return { currency: whose, at: from - 2 }
    }
    return { currency, at: from - 1 }
  }
  const [start, end] = [tokens.start(from - 1), tokens.end(from - 1)]
  if (end - start > 4 || !(sign.capital || sign.value === 'kr')) return null
  const code = codeOf(tokens, from - 1, text)
  if (code !== null) return { currency: code, at: from - 1 }
  const glued = tokens.isGlued(from) ? gluedPrefixes[text.slice(start, end)] : undefined
  if (glued !== undefined) return { currency: glued, at: from - 1 }
  const word = prefixWords[sign.value]
  return word === undefined ? null : { currency: word, at: from - 1 }
}

/** A unit of weight is meant where something is weighed. */
const isWeight = (tokens: ClaimTokens, quantity: Quantity, after: number): boolean =>
  tokens.sense(after).role === 'of' ||
  tokens.value(quantity.from - 1).startsWith('weigh') ||
  tokens.value(quantity.from - 2).startsWith('weigh') ||
  tokens.value(after) === 'overweight'

interface MarkedAfter extends Marked {
  /** 2 where hundredths are counted. */
  readonly cents: boolean
}

/** The currency after an amount that ends before token `to`: a sign, a code, or words such as "Canadian dollars". */
const currencyAfter = (tokens: ClaimTokens, quantity: Quantity, text: string): MarkedAfter | null => {
  let i = quantity.to
  if (tokens.isDash(i)) i++
  // "millions de dollars", "millions d'euros", "hundreds of dollars".
  if (
    tokens.sense(i).role === 'of' &&
    (quantity.scaled || quantity.form === 'many' || quantity.form === 'fraction')
  ) {
    i++
    if (/^['’]$/u.test(tokens.value(i))) i++
    if (tokens.sense(i).role === 'article') i++
  }
  let nation: string | undefined
  for (let skipped = 0; skipped < 2; skipped++) {
    const named = tokens.sense(i).nation
    const isName = tokens.isCapital(i) && tokens.sense(i).currency === undefined
    if (named !== undefined && (isName || !/^us$/u.test(tokens.value(i)))) nation = named
    if (named === undefined && !isName) break
    if (tokens.sense(i + 1).nation === undefined && tokens.sense(i + 1).currency === undefined) break
    i++
  }
  const token = tokens.fact(i)
  if (token.kind === 'none') return null
  const sign = token.kind === 'sign' ? currencySigns[token.value] : codeOf(tokens, i, text)
  if (typeof sign === 'string') return { currency: sign, at: i + 1, cents: false }
  // "dólares canadienses", "dollars canadiens": the nation stands behind.
  const behind = tokens.sense(i + 1).nation
  const { currency, cents } = token.sense
  if (currency !== undefined) {
    if (
      nation === undefined &&
      currency === 'GBP' &&
      token.value.startsWith('pound') &&
      isWeight(tokens, quantity, i + 1)
    )
      return null
    // "won" is a verb far more often than a currency.
    if (token.value === 'won' && nation === undefined && Number(quantity.value) < 1000) return null
    const known = currency === 'EUR' ? currency : (nation ?? behind ?? currency)
    return {
      currency: known,
      at: i + (nation === undefined && behind !== undefined && !tokens.isCapital(i + 1) ? 2 : 1),
      cents: false,
    }
  }
  if (cents !== undefined && !(token.value === 'p' && !tokens.isGlued(i)))
    return { currency: cents, at: i + 1, cents: true }
  return null
}

const scaleBounds = (value: string, scale: number): string =>
  value
    .split('-')
    .map((bound) => scaleDecimal(bound, scale))
    .join('-')

/** The sum of money that a quantity is, or null. */
export const findMoney = (search: Search, quantity: Quantity, text: string): Finding | null => {
  if (quantity.form === 'ordinal') return null
  const { tokens } = search
  const before = quantity.spelled ? null : currencyBefore(tokens, quantity.from, text)
  if (before !== null) {
    const next = tokens.fact(quantity.to)
    const scale =
      next.kind === 'word' &&
      (tokens.isGlued(quantity.to) || (next.capital && next.value.length === 1 && next.value !== 'k'))
        ? moneyScales[next.value]
        : undefined
    const value = scale === undefined || quantity.scaled ? quantity.value : scaleBounds(quantity.value, scale)
    let to = scale === undefined || quantity.scaled ? quantity.to : quantity.to + 1
    // "$5 million US", "$100 Canadian": the nation behind, where no other word follows it.
    const named = tokens.isCapital(to) ? tokens.sense(to).nation : undefined
    let { currency } = before
    if (
      named !== undefined &&
      before.currency === 'USD' &&
      (tokens.kind(to + 1) === 'none' || tokens.kind(to + 1) === 'sign') &&
      tokens.value(to) !== 'u.s.'
    ) {
      currency = named
      to++
    }
    return { kind: 'money', from: before.at, to, value: `${currency} ${value}` }
  }
  const after = currencyAfter(tokens, quantity, text)
  if (after === null) return null
  const value =
    after.cents && quantity.form !== 'many'
      ? quantity.value
          .split('-')
          .map((v) => String(Number(v) / 100))
          .join('-')
      : quantity.value
  return { kind: 'money', from: quantity.from, to: after.at, value: `${after.currency} ${value}` }
}
