import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { logFile } from '../../../electron/adapters/log/logFile.js'
import { temporaryFolder } from '../../support/temporary.js'

describe('logFile', () => {
  it('appends a line for each event', async () => {
    const folder = join(await temporaryFolder(), 'logs')
    const log = logFile(folder, () => 'now')
    log.note('info', 'app.started', { version: '0.1.0' })
    log.bug('host.broke', new RangeError('The mayor resigned'))
    const text = await readFile(join(folder, 'tickmark.log'), 'utf8')
    expect(text).toMatch(
      /^now info {4}app\.started version=0\.1\.0\nnow error {3}host\.broke kind=RangeError/u,
    )
    expect(text).not.toContain('mayor')
  })

  it('sets full files aside and keeps three of them', async () => {
    const folder = await temporaryFolder()
    const log = logFile(folder, () => 'now', 200)
    for (let n = 0; n < 100; n++) log.note('info', 'app.started', { n })
    expect((await readdir(folder)).toSorted()).toEqual([
      'tickmark.1.log',
      'tickmark.2.log',
      'tickmark.3.log',
      'tickmark.log',
    ])
    expect(await readFile(join(folder, 'tickmark.log'), 'utf8')).toContain('n=99')
  })

  it('stops nothing when it cannot be written', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    expect(() => logFile(join(file, 'logs'), () => 'now').note('info', 'app.started')).not.toThrow()
  })
})
