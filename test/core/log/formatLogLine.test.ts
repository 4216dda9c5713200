import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLogLine } from '../../../electron/core/log/formatLogLine.js'

const at = '2026-11-23T09:00:00.000Z'

describe('formatLogLine', () => {
  it('writes time, level, event and facts on one line', () => {
    expect(formatLogLine(at, 'info', 'library.opened', { ms: 41, code: 'ENOENT', whole: true })).toBe(
      `${at} info    library.opened ms=41 code=ENOENT whole=true\n`,
    )
  })

  it('lets no text pass that is no code', () => {
    for (const text of [
      'The mayor resigned',
      'C:\\Users\\m\\story.txt',
      '/home/m/story.txt',
      'a\nb',
      '',
      'Київ',
    ])
      expect(formatLogLine(at, 'error', 'x.y', { text }), text).toBe(`${at} error   x.y text=?\n`)
  })

  it('is one line whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.string({ unit: 'binary' })),
        (event, facts) => {
          expect(formatLogLine(at, 'warning', event, facts)).toMatch(/^[^\n\r\u2028\u2029]*\n$/u)
        },
      ),
    )
  })
})
