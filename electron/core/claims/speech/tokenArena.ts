/**
 * Lends the tokens of words and signs for as long as a unit is read. A story has tens of thousands of them, each needed for a
 * moment: made anew, they were a tenth of all that extraction leaves to the garbage collector.
 */

export class WordToken {
  readonly kind = 'word'
  start = 0
  end = 0
  word = ''
  /** Bits of `classes`. */
  classes = 0
}

export class SignToken {
  readonly kind = 'sign'
  start = 0
  end = 0
  sign = ''
}

interface Lent {
  readonly words: number
  readonly signs: number
}

export class TokenArena {
  private readonly words: WordToken[] = []
  private readonly signs: SignToken[] = []
  private wordsLent = 0
  private signsLent = 0

  word(start: number, end: number, word: string, classes: number): WordToken {
    let token = this.words[this.wordsLent++]
    if (token === undefined) {
      token = new WordToken()
      this.words.push(token)
    }
    token.start = start
    token.end = end
    token.word = word
    token.classes = classes
    return token
  }

  sign(at: number, sign: string): SignToken {
    let token = this.signs[this.signsLent++]
    if (token === undefined) {
      token = new SignToken()
      this.signs.push(token)
    }
    token.start = at
    token.end = at + 1
    token.sign = sign
    return token
  }

  /** How many tokens are lent. */
  mark(): Lent {
    return { words: this.wordsLent, signs: this.signsLent }
  }

  /** Takes back what was lent since `mark`. One unit may be read while another is. */
  release({ words, signs }: Lent): void {
    this.wordsLent = words
    this.signsLent = signs
  }
}
