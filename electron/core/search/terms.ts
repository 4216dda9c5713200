/** Cuts a text into search terms with their places in the original: folded words, pairs of letters where no spaces are written. */

export interface Term {
  /** Lower case, without accents. */
  readonly term: string
  /** In UTF-16 units of the original. */
  readonly start: number
  readonly end: number
  /** False for a pair of letters: only whole words have beginnings and typing errors. */
  readonly word: boolean
}

/** Longer words are cut, so that a wall of letters does not fill the index. UTF-16 units. */
const longest = 48

// Soft hyphens and joiners stand inside words.
const wordPattern = /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]+/gu
/** The same, for the text that has no other letters: several times as fast. */
const asciiPattern = /[a-z0-9]+/giu
/** Scripts that write no spaces between words. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\u30fc'
const unspacedPattern = new RegExp(`[${unspaced}][${unspaced}\\p{M}]*`, 'gu')
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u')
const letterPattern = /[^\p{M}]\p{M}*/gu

/** Letters that Unicode does not take apart, and Arabic letters that are written for one another. */
const plain: ReadonlyMap<string, string> = new Map(
  'ßss æae œoe øo łl đd ðd þth ıi ىي ةه ـ'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)
// oxlint-disable-next-line security/detect-non-literal-regexp -- made of the letters above
const special = new RegExp(`[${[...plain.keys()].join('')}]`, 'gu')
const isAscii = /^[\0-\x7f]*$/u

const foldAscii = (word: string): string => word.toLowerCase().slice(0, longest)

/** The form under which a word is kept: no case, no accents, no Arabic article. */
export const foldWord = (word: string): string => {
  if (isAscii.test(word)) return foldAscii(word)
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00ad\u200c\u200d]/gu, '')
    .replace(special, (letter) => plain.get(letter) ?? letter)
  return (/^\u0627\u0644.{3}/u.test(folded) ? folded.slice(2) : folded).slice(0, longest)
}

/** The last letter of a run counts by itself too, unless it is asked for: a single letter is found wherever it stands. */
function* pairs(run: string, at: number, asked: boolean): Generator<Term> {
  const letters = [...run.matchAll(letterPattern)].map((m) => ({
    folded: foldWord(m[0]),
    start: at + m.index,
    end: at + m.index + m[0].length,
  }))
  for (const [i, { folded, start, end }] of letters.entries()) {
    const next = letters[i + 1]
    if (next !== undefined) yield { term: folded + next.folded, start, end: next.end, word: false }
    else if (!asked || letters.length === 1) yield { term: folded, start, end, word: false }
  }
}

/** The terms of `text` from `from` to `to`, in order. `asked` gives those of a query. */
export function* termsOf(text: string, from = 0, to = text.length, asked = false): Generator<Term> {
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  for (const { 0: word, index } of part.matchAll(isAscii.test(part) ? asciiPattern : wordPattern)) {
    const start = from + index
    if (isAscii.test(word)) {
      yield { term: foldAscii(word), start, end: start + word.length, word: true }
      continue
    }
    if (!hasUnspaced.test(word)) {
      const term = foldWord(word)
      if (term !== '') yield { term, start, end: start + word.length, word: true }
      continue
    }
    let done = 0
    for (const run of word.matchAll(unspacedPattern)) {
      if (run.index > done) {
        const between = word.slice(done, run.index)
        const term = foldWord(between)
        if (term !== '') yield { term, start: start + done, end: start + run.index, word: true }
      }
      yield* pairs(run[0], start + run.index, asked)
      done = run.index + run[0].length
    }
    if (done < word.length) {
      const term = foldWord(word.slice(done))
      if (term !== '') yield { term, start: start + done, end: start + word.length, word: true }
    }
  }
}
