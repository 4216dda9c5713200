import { describe, expect, it } from 'vitest'
import { headlineRoom } from '../../renderer/story/headlineRoom.js'

/** Ten pixels a letter as counted, fifteen as set. */
const faces = { counted: (words: string) => words.length * 10, set: (words: string) => words.length * 15 }

describe('the room of a headline', () => {
  it('is what the words lack, to a blank', () => {
    const text = 'Dateline\nA bridge of 312 metres opens'
    const headline = { start: 9, end: text.length }
    const room = headlineRoom(text, headline, faces)
    expect(room.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      'bridge',
      'of',
      '312',
      'metres',
      'opens',
    ])
    const blanks = room.reduce((sum, piece) => sum + piece.blanks.length, 0)
    const lacking = (headline.end - headline.start) * 5
    expect(blanks * 10 - lacking).toBeGreaterThanOrEqual(0)
    expect(blanks * 10 - lacking).toBeLessThan(10)
  })

  it('comes within a line without spaces too', () => {
    const text = '政府は水曜日に新しい橋の建設費用の詳細を発表した'
    const room = headlineRoom(text, { start: 0, end: text.length }, faces)
    expect(room.length).toBeGreaterThan(1)
    expect(room.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  it('is none where the face cannot be measured or is not larger', () => {
    const span = { start: 0, end: 5 }
    expect(headlineRoom('Opens', span, { counted: () => 0, set: () => 0 })).toEqual([])
    const room = headlineRoom('Opens', span, { counted: faces.set, set: faces.counted })
    expect(room.map((piece) => piece.blanks)).toEqual([''])
  })

  it('does not cut a letter of two units', () => {
    const text = '𝔄'.repeat(40)
    for (const { start, end } of headlineRoom(text, { start: 0, end: text.length }, faces))
      expect([start % 2, end % 2]).toEqual([0, 0])
  })
})
