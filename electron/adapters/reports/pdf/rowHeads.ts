/** Makes the first cell of each row of a table its head: Typst can, but not without a switch that JavaScript cannot reach. */
import type { PdfFile } from './pdfFile.js'
import { entryOf, mustRefer, refsIn } from './pdfFile.js'

export interface RowHeads {
  /** Names and objects of the cells that are heads now. */
  readonly names: readonly { readonly name: string; readonly number: number }[]
  /** An object of the file, as it reads with these heads. */
  readonly told: (number: number, text: string) => string
}

/** Its own kind, name and scope; what it had of attributes stays (ISO 32000-1, 14.8.5.7). */
const asHead = (text: string, name: string): string =>
  text
    .replace('/S /TD\n', () => `/S /TH\n  /ID ${name}\n`)
    .replace('/O /Table\n', '/O /Table\n    /Scope /Row\n')

const under = (text: string, name: string): string =>
  text.replace(/\/Headers \[([^\]]*)\]/u, (_, heads: string) => `/Headers [${heads} ${name}]`)

/** For cells of the body alone: those of the head row are heads already. */
export const rowHeadsOf = (file: PdfFile): RowHeads => {
  const heads = new Map<number, string>()
  const cells = new Map<number, string>()
  for (let number = 1; number < file.size; number += 1) {
    const { text } = file.object(number)
    if (!text.includes('/S /TR\n') || !file.object(mustRefer(text, 'P')).text.includes('/S /TBody\n'))
      continue
    const [first, ...others] = refsIn(entryOf(text, 'K') ?? '')
    if (first === undefined) continue
    const name = `(R${first})`
    heads.set(first, name)
    for (const cell of others) cells.set(cell, name)
  }
  return {
    names: [...heads].map(([number, name]) => ({ name, number })),
    told: (number, text) => {
      const head = heads.get(number)
      const row = cells.get(number)
      return head !== undefined ? asHead(text, head) : row !== undefined ? under(text, row) : text
    },
  }
}
