/** Where a line of a PDF may break beside the breaks that Unicode knows: inside words that no line can hold. */

/** Longer than any word of prose: addresses, hashes, hostile text. UTF-16 units. */
const longestWord = 24

/** Scripts without spaces break between their characters by themselves. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const breakLong = (word: string): string[] =>
  word.split(/(?<=[/\-_.?&=,;:])/u).flatMap((part) => part.match(/.{1,16}/gsu) ?? [])

/** A text as pieces: "\n" is a line end, "" a place where the line may break; nothing is put in that a reader would copy. */
export const inParts = (text: string): string[] =>
  text.split(/(\n|\S{25,})/u).flatMap((part) => {
    if (part === '') return []
    if (part.length <= longestWord || /\s/u.test(part) || unspaced.test(part)) return [part]
    return breakLong(part).flatMap((piece, i) => (i === 0 ? [piece] : ['', piece]))
  })
