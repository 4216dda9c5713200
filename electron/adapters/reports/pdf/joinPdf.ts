/** Joins the parts of a report to one PDF: pages, bookmarks and the tree of tags; contents and fonts stay as they were set. */
import type { Bookmark } from './outline.js'
import { nested, outlineOf } from './outline.js'
import { found, mustRefer, piecesOf, strangePdf } from './pdfFile.js'
import type { PdfPart } from './pdfPart.js'
import { readPart } from './pdfPart.js'
import { rowHeadsOf } from './rowHeads.js'
import { PdfWriter } from './pdfWriter.js'

/** The numbers of what a file has once. */
const own = { catalogue: 1, pages: 2, outlines: 3, tags: 4, document: 5, info: 6, metadata: 7 } as const
const firstFree = 8

const listOf = (numbers: readonly number[]): string => numbers.map((n) => `${n} 0 R`).join(' ')

/** Rewrites what stands outside strings; `rename` gets the strings that name a cell of a table. */
const rewritten = (
  text: string,
  rewrite: (text: string) => string,
  rename: (name: string) => string,
): string => {
  let isName = false
  return piecesOf(text)
    .map((piece) => {
      if (piece.isString) return isName ? rename(piece.text) : piece.text
      if (piece.text.trim() !== '') isName = /\/(?:ID|Headers \[)\s*$/u.test(piece.text)
      return rewrite(piece.text)
    })
    .join('')
}

/** What a page calls the picture of its number. */
const overlay = 'PageNumber'

/** A page that shows the form `number` over what it shows; `drawing` is the stream that says so. */
const withOverlay = (page: string, drawing: number, number: number): string => {
  const entry = `/${overlay} ${number} 0 R`
  const forms = '/XObject <<'
  const resources = '/Resources <<'
  return page
    .replace(/\/Contents (\d+ 0 R)/u, `/Contents [$1 ${drawing} 0 R]`)
    .replace(
      page.includes(forms) ? forms : resources,
      page.includes(forms)
        ? `${forms}\n      ${entry}`
        : `${resources}\n    ${forms}\n      ${entry}\n    >>`,
    )
}

/** Parts stand in the order in which they are added. */
export class PdfJoiner {
  readonly #writer = new PdfWriter(firstFree)
  /** Written at the end, when their page numbers are known. */
  readonly #pages: { readonly number: number; readonly text: string }[] = []
  readonly #topTags: number[] = []
  readonly #bookmarks: Bookmark[] = []
  /** Which tags the marks of a page, or a link, belong to, by key. */
  readonly #parents: string[] = []
  /** The names of cells, each with a reference to it. */
  readonly #names: string[] = []
  #nextKey = 0
  #parts = 0
  #head = { catalogue: '', roles: '', info: '', metadata: '', id: '' }

  get pages(): number {
    return this.#pages.length
  }

  /** `levels` are those of the part's bookmarked headings, in their order. */
  add(pdf: Uint8Array, levels: readonly number[]): void {
    const part = readPart(pdf)
    const outline = part.outlines === null ? [] : outlineOf(part.file, part.outlines)
    if (outline.length !== levels.length) throw strangePdf('a heading without a bookmark')
    const dropped = [part.catalogue, part.info, part.metadata, part.outlines, ...outline.map((o) => o.number)]
    const move = this.#take(part, new Set(dropped))
    for (const page of part.pageNumbers)
      this.#pages.push({ number: move.number(page), text: move.text(part.file.object(page).text) })
    for (const tag of part.topTags) this.#topTags.push(move.number(tag))
    for (const [i, { title, place }] of outline.entries())
      this.#bookmarks.push({ level: levels[i] ?? 0, title, place: move.number(place) })
    this.#addTags(part.tagText, move.text)
    if (this.#parts === 0) this.#keepHead(part)
    this.#parts += 1
  }

  /** Copies all objects but pages and those that the whole has once; answers how a reference or a text of the part reads in the whole. */
  #take(
    { file, pages, tags, document, pageNumbers }: PdfPart,
    dropped: ReadonlySet<number | null>,
  ): { readonly number: (was: number) => number; readonly text: (was: string) => string } {
    const now = new Map<number, number>([
      [pages, own.pages],
      [tags, own.tags],
      [document, own.document],
    ])
    const copied: number[] = []
    for (let was = 1; was < file.size; was += 1)
      if (!now.has(was) && !dropped.has(was)) {
        now.set(was, this.#writer.nextNumber())
        copied.push(was)
      }
    const number = (was: number): number => {
      const found = now.get(was)
      if (found === undefined) throw strangePdf(`something refers to object ${was}`)
      return found
    }
    const text = (was: string): string =>
      rewritten(
        was,
        (outside) =>
          outside
            .replace(/\b(\d{1,10}) 0 R/gu, (_, ref: string) => `${number(Number(ref))} 0 R`)
            .replace(
              /\/(StructParents?) (\d+)/gu,
              (_, name: string, key: string) => `/${name} ${Number(key) + this.#nextKey}`,
            ),
        (name) => this.#named(name),
      )
    const isPage = new Set(pageNumbers)
    const rowHeads = rowHeadsOf(file)
    for (const was of copied) {
      if (isPage.has(was)) continue
      const object = file.object(was)
      this.#writer.put(number(was), text(rowHeads.told(was, object.text)), object.stream)
    }
    for (const head of rowHeads.names)
      this.#names.push(`${this.#named(head.name)} ${number(head.number)} 0 R`)
    return { number, text }
  }

  /** Parts name their cells alike; all have the part's number before that. */
  #named(name: string): string {
    return name.replace(/^\(/u, `(${this.#parts}-`)
  }

  #addTags(tags: string, moved: (text: string) => string): void {
    const [, parents = ''] = /\/Nums \[([^\]]*)\]/u.exec(tags) ?? []
    for (const [, key, tag = ''] of parents.matchAll(/\b(\d{1,10}) (\d{1,10} 0 R)/gu))
      this.#parents.push(`${Number(key) + this.#nextKey} ${moved(tag)}`)
    const [, names = ''] = /\/IDTree <<\s*\/Names \[([^\]]*)\]/u.exec(tags) ?? []
    for (const [, name = '', tag = ''] of names.matchAll(/(\([^()]*\)) (\d{1,10} 0 R)/gu))
      this.#names.push(`${this.#named(name)} ${moved(tag)}`)
    const [, next = '0'] = /\/ParentTreeNextKey (\d+)/u.exec(tags) ?? []
    this.#nextKey += Number(next)
  }

  #keepHead({ file, catalogue, info, metadata, tagText }: PdfPart): void {
    this.#head = {
      catalogue: file.object(catalogue).text,
      roles: found(tagText, /(\/RoleMap <<[^>]*>>)/u, 'roles'),
      info: file.object(info).text,
      metadata: file.object(metadata).stream?.toString('latin1') ?? '',
      id: found(file.trailer, /(\/ID \[[^\]]*\])/u, 'ID'),
    }
  }

  /** The pages of `pageNumbers` are laid over those of the whole, one over each. None where the parts bear their numbers. */
  finish(pageNumbers: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
    const numbers = pageNumbers.flatMap((pdf) => this.#formsOf(pdf))
    if (numbers.length !== 0 && numbers.length !== this.#pages.length)
      throw new Error('pages and page numbers differ')
    const drawing = numbers.length === 0 ? 0 : this.#writer.nextNumber()
    if (drawing > 0) this.#putStream(drawing, '', Buffer.from(`q /${overlay} Do Q`))
    for (const [i, { number, text }] of this.#pages.entries())
      this.#writer.put(number, drawing === 0 ? text : withOverlay(text, drawing, numbers[i] ?? 0))
    const { pages, tags, document, info, metadata, catalogue } = own
    const kids = listOf(this.#pages.map((page) => page.number))
    this.#writer.put(pages, `<<\n  /Type /Pages\n  /Count ${this.#pages.length}\n  /Kids [${kids}]\n>>`)
    this.#writer.put(tags, this.#tagRoot())
    const top = listOf(this.#topTags)
    this.#writer.put(document, `<<\n  /Type /StructElem\n  /S /Document\n  /P ${tags} 0 R\n  /K [${top}]\n>>`)
    this.#putOutlines()
    this.#writer.put(info, this.#head.info)
    const about = this.#head.metadata.replace(/<xmpTPg:NPages>\d+/u, `<xmpTPg:NPages>${this.#pages.length}`)
    this.#putStream(metadata, '\n  /Type /Metadata\n  /Subtype /XML', Buffer.from(about, 'latin1'))
    this.#writer.put(catalogue, this.#catalogue())
    return this.#writer.finish(`/Root ${catalogue} 0 R\n  /Info ${info} 0 R\n  ${this.#head.id}`)
  }

  #putStream(number: number, entries: string, stream: Buffer): void {
    this.#writer.put(number, `<<\n  /Length ${stream.length}${entries}\n>>`, stream)
  }

  /** Each page of `pdf` as a picture that any page can draw (a form, ISO 32000-1, 8.10): their numbers. */
  #formsOf(pdf: Uint8Array): number[] {
    const part = readPart(pdf)
    const { file, catalogue, info, metadata, outlines, pageNumbers } = part
    const contents = pageNumbers.map((page) => mustRefer(file.object(page).text, 'Contents'))
    const once = [catalogue, info, metadata, outlines, ...pageNumbers, ...contents]
    const move = this.#take(part, new Set(once))
    return pageNumbers.map((page, i) => {
      const { text } = file.object(page)
      const box = found(text, /\/MediaBox (\[[^\]]*\])/u, 'size of a page')
      const resources = found(text, /\n {2}(\/Resources <<\n[^]*?\n {2}>>)\n/u, 'resources of a page')
      const form = `<<\n  /Type /XObject\n  /Subtype /Form\n  /BBox ${box}\n  ${move.text(resources)}\n`
      const held = file.object(contents[i] ?? 0)
      const number = this.#writer.nextNumber()
      this.#writer.put(
        number,
        held.text.replace(/^<<\n/u, () => form),
        held.stream,
      )
      return number
    })
  }

  #tagRoot(): string {
    const names =
      this.#names.length === 0 ? '' : `\n  /IDTree <<\n    /Names [${this.#names.toSorted().join(' ')}]\n  >>`
    const parents = `\n  /ParentTree <<\n    /Nums [${this.#parents.join(' ')}]\n  >>`
    return `<<\n  /Type /StructTreeRoot\n  ${this.#head.roles}\n  /K [${own.document} 0 R]${parents}${names}\n  /ParentTreeNextKey ${this.#nextKey}\n>>`
  }

  #putOutlines(): void {
    const numbers = this.#bookmarks.map(() => this.#writer.nextNumber())
    const { root, items } = nested(this.#bookmarks, numbers, own.outlines)
    this.#writer.put(own.outlines, root)
    for (const { number, text } of items) this.#writer.put(number, text)
  }

  /** Viewers show the title rather than the name of the file, as PDF/UA (ISO 14289-1, 7.1) asks; Typst has no word for it. */
  #catalogue(): string {
    const places = new Map<string, number>([
      ['Pages', own.pages],
      ['Metadata', own.metadata],
      ['StructTreeRoot', own.tags],
      ['Outlines', own.outlines],
    ])
    const preferences = '/ViewerPreferences <<'
    if (!this.#head.catalogue.includes(preferences)) throw strangePdf('no preferences for viewers')
    return this.#head.catalogue
      .replace(/\n {2}\/Outlines \d+ 0 R/u, '')
      .replace(/\n>>$/u, `\n  /Outlines ${own.outlines} 0 R\n>>`)
      .replace(/\/(\w+) \d+ 0 R/gu, (_, name: string) => {
        const place = places.get(name)
        if (place === undefined) throw strangePdf(`the catalogue names ${name}`)
        return `/${name} ${place} 0 R`
      })
      .replace(preferences, `${preferences}\n    /DisplayDocTitle true`)
  }
}
