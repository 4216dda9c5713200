/** Reads a numeral as a language writes it, and calculates with decimals without rounding. */

export interface Numeral {
  readonly end: number
  /** A plain decimal: "1234.5". */
  readonly value: string
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

const digitsFrom = (text: string, start: number, limit: number): number => {
  let i = start
  while (i < limit && isDigit(text.charCodeAt(i))) i++
  return i - start
}

/** Signs between groups of thousands: everywhere a narrow or no-break space and the Swiss apostrophe, else as the language has it. */
const isGroupSign = (sign: string, decimalComma: boolean): boolean =>
  sign === '\u00a0' ||
  sign === '\u202f' ||
  sign === '\u2009' ||
  sign === '’' ||
  (decimalComma ? sign === '.' || sign === ' ' : sign === ',')

/** The end of "234" in "1,234,567" and of "00,000" in the Indian "12,00,000", or the end of the first digits. */
const endOfGroups = (text: string, first: number, limit: number, decimalComma: boolean): number => {
  const sign = text.charAt(first)
  if (!isGroupSign(sign, decimalComma)) return first
  let i = first
  while (text.charAt(i) === sign) {
    const size = digitsFrom(text, i + 1, limit)
    if (size !== 3 && !(size === 2 && sign === ',' && text.charAt(i + 3) === ',')) break
    i += size + 1
  }
  // An Indian number ends in a group of three; a date or a list does not.
  return digitsFrom(text, i - 3, i) === 3 ? i : first
}

/** Digits outside ASCII (Arabic-Indic and others) are read one unit at a time, as one numeral without groups. */
const readForeign = (text: string, start: number, limit: number): Numeral => {
  let i = start
  let value = ''
  while (i < limit && /\p{Nd}/u.test(text.charAt(i))) {
    const unit = text.charCodeAt(i++)
    // Each script keeps its ten digits together; those of the BMP begin at a multiple of ten above 0x…0 or 0x…6.
    value += String((unit & 15) >= 6 && zeroAtSix.has(unit >> 4) ? (unit & 15) - 6 : unit & 15)
  }
  return { end: Math.max(i, start + 1), value }
}
/** Rows of sixteen whose digits begin at 6: Devanagari and the other Indic scripts. */
const zeroAtSix: ReadonlySet<number> = new Set([0x96, 0x9e, 0xa6, 0xae, 0xb6, 0xbe, 0xc6, 0xce, 0xd6, 0xde])

/** The numeral at `start`, which is a digit. Reads no further than `limit`. */
export const readNumeral = (text: string, start: number, limit: number, decimalComma: boolean): Numeral => {
  const size = digitsFrom(text, start, limit)
  if (size === 0) return readForeign(text, start, limit)
  const first = start + size
  let end = size <= 3 ? endOfGroups(text, first, limit, decimalComma) : first
  let value = text.slice(start, end)
  if (end > first) value = value.replace(/\D/gu, '')
  const sign = text.charAt(end)
  const decimals = digitsFrom(text, end + 1, limit)
  const after = text.charAt(end + 1 + decimals)
  // "24.08.2025" and "1.2.3" are no decimals; where the comma is the decimal sign, "3.5" still is one.
  const follows = text.charAt(start - 1) === '.' && isDigit(text.charCodeAt(start - 2))
  const isDecimal =
    !follows &&
    (sign === '.'
      ? !(after === '.' && isDigit(text.charCodeAt(end + 2 + decimals))) && !(decimalComma && decimals > 2)
      : sign === ',' && decimalComma)
  if (isDecimal && decimals > 0) {
    value += `.${text.slice(end + 1, end + 1 + decimals)}`
    end += 1 + decimals
  }
  return { end, value }
}

const zerosOf: ReadonlyMap<number, string> = new Map(
  [100, 1e3, 1e6, 1e9, 1e12].map((scale) => [scale, String(scale).slice(1)]),
)

/** "1.15" times a million is "1150000": the decimal point moves, so nothing is rounded. */
export const scaleDecimal = (value: string, scale: number): string => {
  const zeros = zerosOf.get(scale)
  // "200 million": no decimals, no leading zero.
  if (zeros !== undefined && /^[1-9]\d*$/u.test(value)) return value + zeros
  const power = Math.log10(scale)
  if (!Number.isInteger(power) || power < 0) return String(Number((Number(value) * scale).toPrecision(15)))
  const point = value.indexOf('.')
  const whole = point === -1 ? value : value.slice(0, point)
  const decimals = point === -1 ? '' : value.slice(point + 1)
  const moved = decimals.padEnd(power, '0')
  const left = `${whole}${moved.slice(0, power)}`.replace(/^0+(?=\d)/u, '')
  const right = moved.slice(power)
  return right === '' ? left : `${left}.${right}`
}
