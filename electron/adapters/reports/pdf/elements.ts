/** The small elements of a PDF report: text of unknown origin in its own direction, headings, rows. */
import { Link, StyleSheet, Text, View } from '@react-pdf/renderer'
import type { Styles } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import type { ReactNode } from 'react'
import { directionOf } from '../../../core/reports/directionOf.js'
import { printable } from '../../../core/reports/printable.js'
import type { ReportStatus } from '../../../core/model.js'
import { noHyphens } from './lineBreaks.js'

export const colours: Readonly<Record<ReportStatus, string>> = {
  supported: '#14703f',
  disputed: '#b8321c',
  unverified: '#8a5a00',
  conflict: '#6a4bb5',
  open: '#665f55',
}

export const styles = StyleSheet.create({
  page: {
    paddingTop: 48,
    paddingBottom: 56,
    paddingHorizontal: 54,
    fontSize: 10,
    lineHeight: 1.4,
    color: '#1d1b18',
  },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.2, marginBottom: 6 },
  h2: { fontSize: 14, fontWeight: 700, marginTop: 18, marginBottom: 6 },
  h3: { fontSize: 12, fontWeight: 700, marginTop: 14, marginBottom: 2 },
  h4: { fontSize: 10.5, fontWeight: 700, marginBottom: 3 },
  h5: { fontSize: 8.5, fontWeight: 700, color: '#5d5850', marginTop: 4 },
  quiet: { color: '#5d5850' },
  small: { color: '#5d5850', fontSize: 8 },
  bold: { fontWeight: 700 },
  claim: { borderLeftWidth: 2.5, paddingLeft: 9, marginTop: 12, marginBottom: 4 },
  said: { backgroundColor: '#fdf0c4' },
  story: { fontSize: 11, marginVertical: 3 },
  indented: { marginLeft: 12, marginVertical: 1 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#cfc9bd', paddingVertical: 2.5 },
  footer: {
    position: 'absolute',
    bottom: 26,
    left: 54,
    right: 54,
    fontSize: 8,
    color: '#5d5850',
    textAlign: 'right',
  },
} satisfies Styles)

type Style = Styles[string]

/** Longer texts are laid out in parts: a line breaker that weighs a whole paragraph takes too long over one of a megabyte. */
const longestPart = 3_000

const inParts = (text: string): readonly string[] => {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const room = text.slice(at, at + longestPart)
    const end =
      at + room.length >= text.length ? room.length : Math.max(1, room.search(/\s\S*$/u) + 1 || room.length)
    const whole = /[\ud800-\udbff]$/u.test(room.slice(0, end)) && end > 1 ? end - 1 : end
    parts.push(room.slice(0, whole))
    at += whole
  }
  return parts
}

/** Text in the direction of its own first letter; mixed lines keep the order that their scripts have. */
export const text = (
  children: ReactNode,
  style: readonly (Style | undefined)[] = [],
  direction: 'ltr' | 'rtl' = 'ltr',
): ReactNode =>
  h(
    Text,
    {
      hyphenationPenalty: noHyphens,
      style: [
        ...style.flatMap((s) => (s === undefined ? [] : [s])),
        ...(direction === 'rtl' ? [{ direction, textAlign: 'right' as const }] : []),
      ],
    },
    children,
  )

export const written = (words: string, ...style: readonly (Style | undefined)[]): ReactNode => {
  const whole = printable(words)
  const direction = directionOf(whole)
  if (whole.length <= longestPart) return text(whole, style, direction)
  return h(View, {}, ...inParts(whole).map((part) => text(part, style, direction)))
}

/** The layout takes bookmarks on any element; its types know them on pages only. */
export const bookmark = (title: string): object => ({ bookmark: printable(title) })

/** A piece of a line, inside `text`. */
export const piece = (words: string, ...style: readonly (Style | undefined)[]): ReactNode =>
  h(Text, { style: style.flatMap((s) => (s === undefined ? [] : [s])) }, printable(words))

/** Only http and https become links, whatever came in. */
export const address = (url: string): ReactNode =>
  /^https?:\/\//iu.test(url)
    ? h(
        Link,
        { src: printable(url), style: { color: '#1d1b18', marginLeft: 12 } },
        h(Text, { hyphenationPenalty: noHyphens }, printable(url)),
      )
    : written(url, styles.indented)

export const tableRow = (
  cells: readonly (string | ReactNode)[],
  widths: readonly number[],
  bold = false,
  isNumber: (column: number) => boolean = (column) => column > 0,
): ReactNode =>
  h(
    View,
    { style: styles.row, wrap: false },
    ...cells.map((cell, i) =>
      h(
        View,
        { style: { flexGrow: widths[i] ?? 1, flexBasis: 0, paddingRight: 6 } },
        typeof cell === 'string'
          ? h(
              Text,
              {
                hyphenationPenalty: noHyphens,
                style: [
                  ...(bold ? [styles.bold, styles.small] : []),
                  ...(isNumber(i) ? [{ textAlign: 'right' as const }] : []),
                ],
              },
              printable(cell),
            )
          : cell,
      ),
    ),
  )
