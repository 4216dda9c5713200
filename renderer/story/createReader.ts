/** One reading page: a Monaco editor behind the few verbs that the desk needs. All offsets are UTF-16 units. */
import type { editor } from 'monaco-editor/editor'
import type { Span } from '../../electron/core/model.js'
import { createRowEnds } from './createRowEnds.js'
import type { TextMark } from './decorateStory.js'
import { diffMarks } from './diffMarks.js'
import { headlineRoom, measureFaces } from './headlineRoom.js'
import { monaco } from './monaco.js'
import type { PageSource } from './pageGeometry.js'
import { paragraphGaps } from './paragraphGaps.js'
import { readingFaces, readingOptions, readingSize, rightToLeftFaces } from './readingOptions.js'

export type MarkLayer = 'claims' | 'mentions' | 'current' | 'flash'

export interface Reader extends PageSource {
  readonly setText: (text: string, headline: Span | null, isRightToLeft: boolean) => void
  /** Names the page for a screen reader. */
  readonly setLabel: (ariaLabel: string) => void
  readonly mark: (layer: MarkLayer, marks: readonly TextMark[]) => void
  /** Scrolls only when the span is not in sight; it then stands in the upper third. */
  readonly reveal: (span: Span) => void
  readonly placeOf: (offset: number) => { readonly top: number; readonly left: number } | null
  readonly dispose: () => void
}

export interface ReaderEvents {
  /** The checker clicked or moved the cursor: the selection, empty for a mere cursor. */
  readonly onSelect: (selection: Span) => void
  readonly onMove: () => void
}

/** Distance in pixels that a revealed span keeps from the page's edges. */
const margin = 24

export const createReader = (element: HTMLElement, events: ReaderEvents): Reader => {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const dress = () => monaco.editor.setTheme(dark.matches ? 'tickmark-dark' : 'tickmark-light')
  dress()
  dark.addEventListener('change', dress)

  const model = monaco.editor.createModel('', 'plaintext')
  const page = monaco.editor.create(element, { ...readingOptions, model })
  const setting = page.createDecorationsCollection()
  /** For each layer the marks on the page: their keys and the ids that Monaco gave them. */
  const marks: Readonly<Record<MarkLayer, Map<string, string>>> = {
    claims: new Map(),
    mentions: new Map(),
    current: new Map(),
    flash: new Map(),
  }
  const rowEnds = createRowEnds(page, model)
  let zones: readonly string[] = []

  const rangeOf = ({ start, end }: Span) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end))

  const decorationOf = (mark: TextMark): editor.IModelDeltaDecoration => ({
    range: rangeOf(mark),
    options: {
      inlineClassName: mark.className,
      inlineClassNameAffectsLetterSpacing: true,
      stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
      ...(mark.glyph === undefined
        ? {}
        : {
            after: {
              // A word joiner keeps the glyph on the line of the claim's last word.
              content: `\u2060${mark.glyph.text}`,
              inlineClassName: mark.glyph.className,
              inlineClassNameAffectsLetterSpacing: true,
              cursorStops: monaco.editor.InjectedTextCursorStops.None,
            },
          }),
    },
  })

  const headlineDecorations = (
    text: string,
    headline: Span,
    isRightToLeft: boolean,
  ): readonly editor.IModelDeltaDecoration[] => {
    const faces = isRightToLeft
      ? measureFaces(rightToLeftFaces, readingSize.rightToLeftFont, readingSize.headline)
      : measureFaces(readingFaces, readingSize.font, readingSize.headline)
    const room = headlineRoom(text, headline, faces).map((piece) => ({
      range: rangeOf(piece),
      options: {
        after: {
          content: piece.blanks,
          inlineClassName: 'headline-room',
          inlineClassNameAffectsLetterSpacing: true,
          cursorStops: monaco.editor.InjectedTextCursorStops.None,
        },
      },
    }))
    const large = {
      range: rangeOf(headline),
      options: {
        inlineClassName: 'headline',
        inlineClassNameAffectsLetterSpacing: true,
        fontSize: `${readingSize.headline}px`,
        fontWeight: '600',
        lineHeight: readingSize.headlineLine / readingSize.line,
      },
    }
    return [large, ...room]
  }

  /** Monaco sets every line, and its sentences, from left to right unless it is told otherwise of each line. */
  const linesRightToLeft = (): readonly editor.IModelDeltaDecoration[] =>
    Array.from({ length: model.getLineCount() }, (_, i) => ({
      range: new monaco.Range(i + 1, 1, i + 1, model.getLineMaxColumn(i + 1)),
      options: { textDirection: monaco.editor.TextDirection.RTL },
    }))

  const setParagraphs = (text: string, headline: Span | null, isRightToLeft: boolean): void => {
    const gaps = paragraphGaps(text)
    page.changeViewZones((accessor) => {
      for (const zone of zones) accessor.removeZone(zone)
      zones = gaps.after.map((afterLineNumber) =>
        accessor.addZone({
          afterLineNumber,
          heightInPx: readingSize.gap,
          domNode: document.createElement('div'),
          suppressMouseDown: true,
        }),
      )
    })
    const blank = gaps.blank.map((line) => ({
      range: new monaco.Range(line, 1, line, 1),
      options: { isWholeLine: true, lineHeight: readingSize.blank / readingSize.line },
    }))
    const large = headline === null ? [] : headlineDecorations(text, headline, isRightToLeft)
    setting.set([...blank, ...large, ...(isRightToLeft ? linesRightToLeft() : [])])
  }

  /** A long story has thousands of marks and a decision changes one of them. */
  const mark = (layer: MarkLayer, next: readonly TextMark[]): void => {
    const held = marks[layer]
    const { gone, come } = diffMarks(held, next)
    if (gone.length + come.length === 0) return
    const ids = model.deltaDecorations(
      gone.flatMap((key) => held.get(key) ?? []),
      come.map(([, one]) => decorationOf(one)),
    )
    for (const key of gone) held.delete(key)
    for (const [i, [key]] of come.entries()) held.set(key, ids[i] ?? '')
    // The glyphs of verdicts take room of their own and may break a line elsewhere.
    if (layer === 'claims') rowEnds.forget()
  }

  const topInPage = (offset: number): number => {
    const { lineNumber, column } = model.getPositionAt(offset)
    return page.getTopForPosition(lineNumber, column)
  }

  const resized = new ResizeObserver(() => {
    page.layout({ width: element.clientWidth, height: element.clientHeight })
  })
  resized.observe(element)
  page.onDidScrollChange(() => {
    rowEnds.clearSoon()
    events.onMove()
  })
  page.onDidLayoutChange(() => {
    rowEnds.forget()
    events.onMove()
  })
  page.onDidContentSizeChange(events.onMove)
  page.onDidChangeCursorSelection((event) => {
    if (event.source === 'api' || event.source === 'model') return
    events.onSelect({
      start: model.getOffsetAt(event.selection.getStartPosition()),
      end: model.getOffsetAt(event.selection.getEndPosition()),
    })
  })

  return {
    setText: (text, headline, isRightToLeft) => {
      page.updateOptions(
        isRightToLeft
          ? { fontFamily: rightToLeftFaces, fontSize: readingSize.rightToLeftFont }
          : { fontFamily: readingFaces, fontSize: readingSize.font },
      )
      model.setValue(text)
      for (const held of Object.values(marks)) held.clear()
      page.setScrollTop(0)
      page.layout({ width: element.clientWidth, height: element.clientHeight })
      setParagraphs(text, headline, isRightToLeft)
      rowEnds.forget()
    },
    setLabel: (ariaLabel) => page.updateOptions({ ariaLabel }),
    mark,
    reveal: ({ start, end }) => {
      const top = topInPage(start)
      const bottom = topInPage(Math.max(start, end - 1)) + readingSize.line
      const { height } = page.getLayoutInfo()
      const seen = page.getScrollTop()
      const isSeen = top >= seen + margin / 3 && bottom <= seen + height - margin
      if (!isSeen) page.setScrollTop(Math.max(0, top - Math.max(margin, height * 0.28)))
    },
    topsOf: (offsets) => {
      const zero = element.getBoundingClientRect().top - page.getScrollTop()
      return offsets.map((offset) => zero + topInPage(offset))
    },
    scrollBy: (pixels) => page.setScrollTop(page.getScrollTop() + pixels),
    cursor: () => {
      const position = page.getPosition()
      return position === null ? null : model.getOffsetAt(position)
    },
    placeOf: (offset) => page.getScrolledVisiblePosition(model.getPositionAt(offset)),
    dispose: () => {
      dark.removeEventListener('change', dress)
      resized.disconnect()
      rowEnds.stop()
      page.dispose()
      model.dispose()
    },
  }
}
