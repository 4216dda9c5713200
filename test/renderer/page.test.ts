import { describe, expect, it } from 'vitest'
import { diffMarks } from '../../renderer/story/diffMarks.js'
import { hangingSpaces, wrapPoints } from '../../renderer/story/wrapPoints.js'

/** A page that breaks the line before each of these 1-based columns, 29 pixels a row. */
const pageOf = (breaks: readonly number[]) => (column: number) =>
  29 * breaks.filter((b) => column >= b).length

describe('the ends of rows', () => {
  it('are found wherever the line is broken, and nowhere in a line of one row', () => {
    expect(wrapPoints(100, pageOf([40, 41, 90]))).toEqual([40, 41, 90])
    expect(wrapPoints(100, pageOf([]))).toEqual([])
    expect(wrapPoints(0, pageOf([]))).toEqual([])
  })
  it('carry the space that hangs there, and none where a word was broken', () => {
    expect(hangingSpaces('one two  three', [5, 10])).toEqual([
      { start: 3, end: 4 },
      { start: 7, end: 9 },
    ])
    expect(hangingSpaces('onetwo', [4])).toEqual([])
  })
})

it('changes only the marks that differ', () => {
  const mark = (start: number, className: string) => ({ start, end: start + 5, className })
  const held = new Map([
    ['0 5 claim claim-open ', 'id-1'],
    ['10 15 claim claim-open ', 'id-2'],
  ])
  const { gone, come } = diffMarks(held, [mark(0, 'claim claim-open'), mark(10, 'claim claim-supported')])
  expect(gone).toEqual(['10 15 claim claim-open '])
  expect(come.map(([, m]) => m)).toEqual([mark(10, 'claim claim-supported')])
})
