/** Cues of speech: which words are one, and whom they name. */
import { describe, expect, it } from 'vitest'
import { speakersOf } from './speakersOf.js'

describe('"according to" and a pronoun', () => {
  it.each([
    ['Mayor Joe Reyes opened the hall. The roof, according to him, is "a sieve".', ['Joe Reyes']],
    ['Mayor Ada Cole opened the hall. The roof, according to her, is "a sieve".', ['Ada Cole']],
    ['Mayor Ada Cole opened the hall. According to her, the roof is "a sieve".', ['Ada Cole']],
    ['Mayor Ada Cole opened the hall. The roof is "a sieve", according to her.', ['Ada Cole']],
    ['Mayor Joe Reyes opened the hall. According to him Ada Cole called it "a sieve".', ['Ada Cole']],
    ['Mayor Ada Cole opened the hall. The roof, according to her lawyer, is "a sieve".', [null]],
    ['Mayor Ada Cole opened the hall. The roof, according to them, is "a sieve".', [null]],
    ['Mayor Ada Cole opened the hall. The roof, according to him, is "a sieve".', [null]],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('"in the words of"', () => {
  it.each([
    ['The roof was "a sieve", in the words of Ada Cole.', ['Ada Cole']],
    ['The roof was, in the words of Ada Cole, "a sieve".', ['Ada Cole']],
    ['In the words of one guest, the roof was "a sieve".', [null]],
    ['The roof bore the words of a psalm by Ada Cole: "Come in."', [null]],
  ])('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})

describe('a noun that is counted', () => {
  it.each([
    ['Ada Cole sent a note. Within an hour, she said, there were 90 replies, "and no cake".', ['Ada Cole']],
    ['After 14 claims that the roof was "a sieve", Ada Cole left.', [null]],
    ['Police had 30 calls, Ada Cole said, about "a sieve".', ['Ada Cole']],
  ])('is no verb: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
})
