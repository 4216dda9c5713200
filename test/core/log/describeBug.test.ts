import { describe, expect, it } from 'vitest'
import { describeBug } from '../../../electron/core/log/describeBug.js'
import { formatLogLine } from '../../../electron/core/log/formatLogLine.js'

const withStack = (message: string, frames: readonly string[]): Error => {
  const bug = new TypeError(message)
  bug.stack = `TypeError: ${message}\n${frames.join('\n')}`
  return bug
}

describe('describeBug', () => {
  it('says kind and place, and not the folder that the program lies in', () => {
    const bug = withStack('no such claim', [
      '    at readClaim (file:///home/maria/Tickmark/dist/electron/main.js:12:3)',
      '    at async Object.open (C:\\Users\\maria\\Tickmark\\resources\\app.asar\\dist\\electron\\main.js:400:17)',
      '    at node:internal/process/task_queues:95:5',
    ])
    expect(describeBug(bug)).toEqual({
      kind: 'TypeError',
      at: 'readClaim@main.js:12:3<Object.open@main.js:400:17',
    })
  })

  it('leaves the message out, even where it looks like a place', () => {
    const message = 'Unexpected token "The mayor resigned"\n    at Mayor (resigned.js:1:1)'
    const line = formatLogLine(
      'now',
      'error',
      'x',
      describeBug(withStack(message, ['    at parse (main.js:1:2)'])),
    )
    expect(line).toBe('now error   x kind=TypeError at=parse@main.js:1:2\n')
  })

  it('gives the system’s code of a failure of the system', () => {
    expect(describeBug(Object.assign(new Error('open /home/maria/x'), { code: 'EACCES' }))).toMatchObject({
      code: 'EACCES',
    })
  })

  it('takes whatever was thrown', () => {
    expect(describeBug('The mayor resigned')).toEqual({ kind: 'string' })
    expect(describeBug(null)).toEqual({ kind: 'object' })
  })
})
