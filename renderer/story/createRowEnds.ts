/** Takes underline and highlighter off the space that hangs at the end of each row, for the rows in sight. */
import type { editor } from 'monaco-editor/editor'
import { monaco } from './monaco.js'
import { hangingSpaces, wrapPoints } from './wrapPoints.js'

export interface RowEnds {
  /** To be called when rows came into sight. */
  readonly clearSoon: () => void
  /** To be called when lines may be broken elsewhere now. */
  readonly forget: () => void
  readonly stop: () => void
}

export const createRowEnds = (page: editor.ICodeEditor, model: editor.ITextModel): RowEnds => {
  const cleared = new Set<number>()
  const ends = page.createDecorationsCollection()
  let frame = 0

  const endsOf = (lineNumber: number): readonly editor.IModelDeltaDecoration[] => {
    const line = model.getLineContent(lineNumber)
    const points = wrapPoints(line.length, (column) => page.getTopForPosition(lineNumber, column))
    return hangingSpaces(line, points).map(({ start, end }) => ({
      range: new monaco.Range(lineNumber, start + 1, lineNumber, end + 1),
      options: { inlineClassName: 'row-end' },
    }))
  }
  const clear = (): void => {
    frame = 0
    const found: editor.IModelDeltaDecoration[] = []
    for (const { startLineNumber, endLineNumber } of page.getVisibleRanges())
      for (let n = startLineNumber; n <= endLineNumber; n++) {
        if (cleared.has(n)) continue
        cleared.add(n)
        found.push(...endsOf(n))
      }
    if (found.length > 0) ends.append(found)
  }
  const clearSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(clear)
  }
  return {
    clearSoon,
    forget: () => {
      cleared.clear()
      ends.clear()
      clearSoon()
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
