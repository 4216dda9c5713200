/** A template tag for HTML in which every value is escaped, so that a story can never become markup. */
import { printable } from './printable.js'

export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | null | readonly Value[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/gu, (c) => entities[c] ?? c)

const render = (value: Value): string => {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return value.map(render).join('')
}

/** html`<p>${story}</p>`: values are text unless they are Markup; lists are joined; null is nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.map((part, i) => part + (i < values.length ? render(values[i] ?? null) : '')).join(''))
