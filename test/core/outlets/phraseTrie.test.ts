/** The trie that names and cues are found with. */
import { describe, expect, it } from 'vitest'
import { PhraseTrie, rootNode } from '../../../electron/core/outlets/phraseTrie.js'

const trieOf = (...phrases: readonly (readonly number[])[]): PhraseTrie<string> => {
  const trie = new PhraseTrie<string>()
  for (const words of phrases) trie.add(words, words.join('-'))
  return trie
}

describe('PhraseTrie', () => {
  it('finds the longest phrase that begins at a token', () => {
    const trie = trieOf([1], [1, 2, 3], [2])
    expect(trie.longest(Int32Array.of(1, 2, 3, 4), 0, 4)).toEqual({ length: 3, value: '1-2-3' })
    expect(trie.longest(Int32Array.of(1, 2, 4), 0, 3)).toEqual({ length: 1, value: '1' })
    expect(trie.longest(Int32Array.of(3, 1), 0, 2)).toBeNull()
  })

  it('reads backwards, and no further than its limit', () => {
    const trie = trieOf([3, 2])
    const words = Int32Array.of(2, 3)
    expect(trie.longest(words, 1, -1, -1)).toEqual({ length: 2, value: '3-2' })
    expect(trie.longest(words, 1, 0, -1)).toBeNull()
  })

  it('never matches a word that the lexicon does not know', () => {
    expect(trieOf([1, 2]).longest(Int32Array.of(1, 0, 2), 0, 3)).toBeNull()
  })

  it('keeps every phrase while it grows, and tells the first word of each', () => {
    const phrases = Array.from({ length: 3000 }, (_, i) => [1 + (i % 97), 100 + (i % 331), 500 + i])
    const trie = trieOf(...phrases)
    for (const words of phrases)
      expect(trie.longest(Int32Array.from(words), 0, 3)?.value).toBe(words.join('-'))
    const firsts = new Map<string, number>()
    trie.eachValue((first, value) => firsts.set(value, first))
    expect(firsts.size).toBe(phrases.length)
    for (const words of phrases) expect(firsts.get(words.join('-'))).toBe(words[0])
  })

  it('lets a caller walk it word by word', () => {
    const trie = trieOf([7, 8])
    const node = trie.follow(rootNode, 7)
    expect(trie.valueAt(node)).toBeUndefined()
    expect(trie.valueAt(trie.follow(node, 8))).toBe('7-8')
    expect(trie.follow(node, 7)).toBe(-1)
  })
})
