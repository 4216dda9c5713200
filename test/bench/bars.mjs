/** Prints a bench's figures in one form, says of each that has a bar whether it holds, and ends with how many do. */

/** @param {readonly number[]} list */
export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

const digits = { ms: 2, x: 2, s: 1, MB: 0 }

export class Bars {
  #held = 0
  #short = []

  /** A figure without a bar. */
  tell(what, value, unit, more = '') {
    this.#print(what, value, unit, '', more)
  }

  /** `most` is what the figure may be. `more` is told beside it. */
  judge(what, value, unit, most, more = '') {
    const holds = value <= most
    if (holds) this.#held += 1
    else this.#short.push(what.trim())
    this.#print(what, value, unit, `${holds ? 'PASS ' : 'SHORT'} <= ${most} ${unit}`, more)
  }

  /** The last line; a bar that does not hold makes the exit code 1. */
  end() {
    console.log(`${this.#held} bars hold, ${this.#short.length} fall short`)
    for (const what of this.#short) console.log(`SHORT ${what}`)
    if (this.#short.length > 0) process.exitCode = 1
  }

  #print(what, value, unit, bar, more) {
    const figure = `${value.toFixed(digits[unit])} ${unit}`
    console.log(`${what.padEnd(70)} ${figure.padStart(12)}  ${bar.padEnd(18)} ${more}`.trimEnd())
  }
}
