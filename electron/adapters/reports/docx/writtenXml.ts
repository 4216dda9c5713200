/** Writes the XML of one element of a Word document at once, so that the tree of it can go (docx would hold all of a report's). */
import type { XmlComponent } from 'docx'
import { printable } from '../../../core/reports/printable.js'

type Context = Parameters<XmlComponent['prepForXml']>[0]

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => printable(text).replace(/[&<>"]/gu, (c) => escapes[c] ?? c)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The number of a list's numbering, by the word in braces that docx writes until the document is whole. */
export type ListNumber = (placeholder: string) => number

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

const attribute = (name: string, [key, value]: readonly [string, unknown], listNumber: ListNumber): string =>
  value === undefined
    ? ''
    : ` ${key}="${escaped(text(name === 'w:numId' ? listNumber(text(value)) : value))}"`

const attributesKey = '_attr'

/** An element as docx prepares it: its name, then attributes under their key, elements and text. */
const element = (prepared: unknown, listNumber: ListNumber): string => {
  if (!isObject(prepared)) return escaped(text(prepared))
  const [only] = Object.entries(prepared)
  if (only === undefined) return ''
  const [name, content] = only
  const items: readonly unknown[] = Array.isArray(content) ? content : [content]
  let attributes = ''
  let inner = ''
  for (const item of items) {
    const held = isObject(item) ? item[attributesKey] : undefined
    if (!isObject(held)) inner += element(item, listNumber)
    else for (const entry of Object.entries(held)) attributes += attribute(name, entry, listNumber)
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`
}

export const writtenXml = (component: XmlComponent, context: Context, listNumber: ListNumber): string => {
  const prepared = component.prepForXml(context)
  return prepared === undefined ? '' : element(prepared, listNumber)
}
