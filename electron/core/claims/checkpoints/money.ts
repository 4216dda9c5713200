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
import { isDash, type Quantity } from './quantities.js'
import type { Finding, Search } from './search.js'
import type { Token } from './tokens.js'

/** A code as written in capitals. RMB is how prose writes CNY. */
const codeOf = (token: Token | undefined, text: string): string | null => {
  if (token?.kind !== 'word' || token.end - token.start !== 3) return null
  const code = text.slice(token.start, token.end)
  return currencyCodes.has(code) ? (code === 'RMB' ? 'CNY' : code) : null
}

interface Marked {
  readonly currency: string
  /** The token it begins or ends at. */
  readonly at: number
}

/** The currency before an amount that begins at `from`. */
const currencyBefore = (tokens: readonly Token[], from: number, text: string): Marked | null => {
  const sign = tokens[from - 1]
  if (sign === undefined) return null
  if (sign.kind === 'sign') {
    if (sign.sign === '.' && sign.glued) {
      const word = prefixWords[tokens[from - 2]?.value ?? '']
      return word === undefined ? null : { currency: word, at: from - 2 }
    }
    const currency = currencySigns[sign.value]
    if (currency === undefined) return null
    const letters = tokens[from - 2]
    if (sign.glued && letters?.kind === 'word') {
      const whose =
        sign.sign === '$'
          ? (dollarPrefixes[letters.value] ?? codeOf(letters, text))
          : letters.value === 'e' && sign.sign === '£'
            ? 'EGP'
            : letters.value === 'cn'
              ? 'CNY'
              : undefined
      if (typeof whose === 'string') return { currency: whose, at: from - 2 }
    }
    return { currency, at: from - 1 }
  }
  const code = codeOf(sign, text)
  if (code !== null) return { currency: code, at: from - 1 }
  const glued = tokens[from]?.glued === true ? gluedPrefixes[text.slice(sign.start, sign.end)] : undefined
  if (glued !== undefined) return { currency: glued, at: from - 1 }
  const word = sign.capital || sign.value === 'kr' ? prefixWords[sign.value] : undefined
  return word === undefined ? null : { currency: word, at: from - 1 }
}

/** A unit of weight is meant where something is weighed. */
const isWeight = (tokens: readonly Token[], quantity: Quantity, after: number): boolean =>
  tokens[after]?.sense.role === 'of' ||
  tokens[quantity.from - 1]?.value.startsWith('weigh') === true ||
  tokens[quantity.from - 2]?.value.startsWith('weigh') === true ||
  tokens[after]?.value === 'overweight'

interface MarkedAfter extends Marked {
  /** 2 where hundredths are counted. */
  readonly cents: boolean
}

/** The currency after an amount that ends before token `to`: a sign, a code, or words such as "Canadian dollars". */
const currencyAfter = (tokens: readonly Token[], quantity: Quantity, text: string): MarkedAfter | null => {
  let i = quantity.to
  if (isDash(tokens[i])) i++
  // "millions de dollars", "millions d'euros", "hundreds of dollars".
  if (
    tokens[i]?.sense.role === 'of' &&
    (quantity.scaled || quantity.form === 'many' || quantity.form === 'fraction')
  ) {
    i++
    if (/^['’]$/u.test(tokens[i]?.value ?? '')) i++
    if (tokens[i]?.sense.role === 'article') i++
  }
  let nation: string | undefined
  for (let skipped = 0; skipped < 2; skipped++) {
    const named = tokens[i]?.sense.nation
    const isName = tokens[i]?.capital === true && tokens[i]?.sense.currency === undefined
    if (named !== undefined && (isName || !/^us$/u.test(tokens[i]?.value ?? ''))) nation = named
    if (named === undefined && !isName) break
    if (tokens[i + 1]?.sense.nation === undefined && tokens[i + 1]?.sense.currency === undefined) break
    i++
  }
  const token = tokens[i]
  if (token === undefined) return null
  const sign = token.kind === 'sign' ? currencySigns[token.value] : codeOf(token, text)
  if (typeof sign === 'string') return { currency: sign, at: i + 1, cents: false }
  // "dólares canadienses", "dollars canadiens": the nation stands behind.
  const behind = tokens[i + 1]?.sense.nation
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
      at: i + (nation === undefined && behind !== undefined && tokens[i + 1]?.capital === false ? 2 : 1),
      cents: false,
    }
  }
  if (cents !== undefined && !(token.value === 'p' && !token.glued))
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
    const next = tokens[quantity.to]
    const scale =
      next?.kind === 'word' &&
      (next.glued || (next.capital && next.end - next.start === 1 && next.value !== 'k'))
        ? moneyScales[next.value]
        : undefined
    const value = scale === undefined || quantity.scaled ? quantity.value : scaleBounds(quantity.value, scale)
    let to = scale === undefined || quantity.scaled ? quantity.to : quantity.to + 1
    // "$5 million US", "$100 Canadian": the nation behind, where no other word follows it.
    const named = tokens[to]?.capital === true ? tokens[to]?.sense.nation : undefined
    let { currency } = before
    if (
      named !== undefined &&
      before.currency === 'USD' &&
      (tokens[to + 1] === undefined || tokens[to + 1]?.kind === 'sign') &&
      tokens[to]?.value !== 'u.s.'
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
