/** The bookmarks of a PDF: read from a part as a list, written for the whole as a tree by the levels of their headings. */
import type { PdfFile } from './pdfFile.js'
import { mustRefer, piecesOf, refOf, strangePdf } from './pdfFile.js'

export interface Bookmark {
  readonly level: number
  /** A PDF string as it is written. */
  readonly title: string
  /** The number of the object that says where it leads. */
  readonly place: number
}

interface ReadBookmark extends Omit<Bookmark, 'level'> {
  readonly number: number
}

const outsideStrings = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.isString ? '()' : piece.text))
    .join('')

const titleOf = (text: string): string => {
  const pieces = piecesOf(text)
  const at = pieces.findIndex((piece) => /\/Title\s*$/u.test(piece.text) && !piece.isString)
  const title = pieces[at + 1]?.text
  if (at < 0 || title === undefined) throw strangePdf('a bookmark without a title')
  return title
}

/** In the order of the text. */
export const outlineOf = (file: PdfFile, root: number): ReadBookmark[] => {
  const list: ReadBookmark[] = []
  const waiting = [refOf(file.object(root).text, 'First')]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (number === null) continue
    const { text } = file.object(number)
    const names = outsideStrings(text)
    list.push({ number, title: titleOf(text), place: mustRefer(names, 'Dest') })
    waiting.push(refOf(names, 'Next'), refOf(names, 'First'))
  }
  return list
}

interface Item {
  readonly parent: Item | null
  readonly children: Item[]
  /** Its place among its parent's children. */
  readonly index: number
  readonly number: number
  readonly words: string
}

const counted = (item: Item): number => item.children.reduce((sum, child) => sum + 1 + counted(child), 0)

const ends = ({ children }: Item): string =>
  children.length === 0 ? '' : `\n  /First ${children[0]?.number} 0 R\n  /Last ${children.at(-1)?.number} 0 R`

const written = (item: Item): string => {
  const beside = (name: string, step: number): string => {
    const sibling = item.parent?.children[item.index + step]
    return sibling === undefined ? '' : `\n  /${name} ${sibling.number} 0 R`
  }
  const count = item.children.length === 0 ? '' : `\n  /Count -${counted(item)}`
  return `<<\n  /Parent ${item.parent?.number} 0 R${beside('Prev', -1)}${beside('Next', 1)}${ends(item)}${count}${item.words}\n>>`
}

/** `numbers` are those of their objects, `root` that of the root's. Bookmarks of the top level are open, those below closed. */
export const nested = (
  bookmarks: readonly Bookmark[],
  numbers: readonly number[],
  root: number,
): {
  readonly root: string
  readonly items: readonly { readonly number: number; readonly text: string }[]
} => {
  const base: Item = { parent: null, children: [], index: 0, number: root, words: '' }
  const items: Item[] = []
  /** The way from the root to the last item, with the level of each. */
  const way = [{ item: base, level: 0 }]
  for (const [i, { level, title, place }] of bookmarks.entries()) {
    while (way.length > 1 && (way.at(-1)?.level ?? 0) >= level) way.pop()
    const parent = way.at(-1)?.item ?? base
    const item: Item = {
      parent,
      children: [],
      index: parent.children.length,
      number: numbers[i] ?? 0,
      words: `\n  /Title ${title}\n  /Dest ${place} 0 R`,
    }
    parent.children.push(item)
    items.push(item)
    way.push({ item, level })
  }
  return {
    root: `<<\n  /Type /Outlines${ends(base)}\n  /Count ${base.children.length}\n>>`,
    items: items.map((item) => ({ number: item.number, text: written(item) })),
  }
}
