import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../../electron/core/sessions/canonicalJson.js'

/** The keys of every object in the order of their code units, and JSON's own way of writing all else. */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members: [string, unknown][] = Object.entries(value)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${written(member)}`).join(',')}}`
}

it('writes any value as JSON with sorted keys, whatever is in its words', () => {
  const key = fc.oneof(fc.string({ unit: 'binary' }), fc.nat(20).map(String))
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `${text}\ud800"\\\u007f\u0000`),
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value')),
    ),
  })).value
  fc.assert(
    fc.property(anything, (value) => {
      expect(canonicalJson(value)).toBe(written(value))
    }),
    {
      numRuns: 2000,
    },
  )
})

it('leaves out what is undefined, and takes nothing that has no place in JSON', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
  expect(() => canonicalJson({ a: [undefined] })).toThrow('has no place')
})
