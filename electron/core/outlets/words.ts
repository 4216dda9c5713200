/** Cuts names and cue phrases into words and signs just as the tokeniser cuts a story. */
export const wordsOf = (phrase: string): readonly string[] =>
  phrase.match(
    /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}|\p{Script=Lao}|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu,
  ) ?? []
