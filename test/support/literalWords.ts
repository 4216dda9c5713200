/** Finds words that stand in elements themselves: text, and attributes that are read out or shown. */
import type { ESTree } from 'vite'
import { parseSync, Visitor } from 'vite'

export interface LiteralWords {
  readonly start: number
  /** From 1. */
  readonly line: number
  readonly words: string
}

const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
])
/** What stands in these is the same in every language: keys and code. */
const sameEverywhere = new Set(['code', 'kbd'])
/** Names. */
const names = new Set(['Tickmark'])

/** "claims.none": the types know it. */
const isKey = (text: string): boolean => /^[a-z][a-zA-Z]*\.[\w-]+$/u.test(text)

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !names.has(text) && !isKey(text)

/** The texts that an expression may come to, as far as they stand in it; calls bring their own words. */
const textsOf = (expression: ESTree.Node): readonly { readonly start: number; readonly text: string }[] => {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [{ start: expression.start, text: expression.value }] : []
    case 'TemplateLiteral':
      return expression.quasis.map(({ start, value }) => ({ start, text: value.raw }))
    case 'ConditionalExpression':
      return [...textsOf(expression.consequent), ...textsOf(expression.alternate)]
    case 'LogicalExpression':
      return [...textsOf(expression.left), ...textsOf(expression.right)]
    case 'BinaryExpression':
      return [...textsOf(expression.left), ...textsOf(expression.right)]
    case 'JSXExpressionContainer':
      return textsOf(expression.expression)
    default:
      return []
  }
}

export const literalWords = (source: string): readonly LiteralWords[] => {
  const { program, errors } = parseSync('elements.tsx', source)
  if (errors[0] !== undefined) throw new Error(errors[0].message)
  const found: LiteralWords[] = []
  const note = (start: number, text: string): void => {
    const words = text.trim().replace(/\s+/gu, ' ')
    if (hasWords(words)) found.push({ start, line: source.slice(0, start).split('\n').length, words })
  }
  new Visitor({
    JSXElement: ({ openingElement: { name }, children }) => {
      if (name.type === 'JSXIdentifier' && sameEverywhere.has(name.name)) return
      for (const child of children) {
        if (child.type === 'JSXText') note(child.start, child.value)
        if (child.type === 'JSXExpressionContainer') for (const t of textsOf(child)) note(t.start, t.text)
      }
    },
    JSXFragment: ({ children }) => {
      for (const child of children) {
        if (child.type === 'JSXText') note(child.start, child.value)
        if (child.type === 'JSXExpressionContainer') for (const t of textsOf(child)) note(t.start, t.text)
      }
    },
    JSXAttribute: ({ name, value }) => {
      if (value === null || name.type !== 'JSXIdentifier' || !readAttributes.has(name.name)) return
      for (const t of textsOf(value)) note(t.start, t.text)
    },
  }).visit(program)
  return found.toSorted((a, b) => a.start - b.start)
}
