/** Writes rows as CSV (RFC 4180) that a spreadsheet opens as text: UTF-8 with BOM, and no cell is ever run as a formula. */
import Papa from 'papaparse'
import { printable } from '../printable.js'

/** A cell that begins so, white space aside, is a formula to one spreadsheet or another; full-width forms included. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u

export type Cell = string | number | null

export const byteOrderMark = '\ufeff'

export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map((cell) => (typeof cell === 'string' ? printable(cell) : cell))),
        { escapeFormulae: formula, newline: '\r\n' },
      )}\r\n`
