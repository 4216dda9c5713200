/** Holds the stand-in against electron.d.ts of the pinned version: it knows nothing that Electron does not have, and nothing deprecated. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../scripts/parts/build.mjs'
import { startMain } from '../standin/mainProcess.js'
import { temporaryFolder } from '../support/temporary.js'

const root = join(import.meta.dirname, '..', '..')

interface Known {
  readonly name: string
  readonly members: readonly string[]
  readonly events: readonly string[]
}

/** The lines of an interface or class of electron.d.ts, which begins and ends at two spaces' indent. */
const blockOf = (types: string, name: string): string => {
  const start = new RegExp(`^ {2}(?:interface|class) ${name}(?: extends [\\w.]+)? \\{$`, 'mu').exec(types)
  if (start === null) return ''
  const end = types.indexOf('\n  }\n', start.index)
  const own = types.slice(start.index, end)
  const parent = /extends ([\w.]+)/u.exec(start[0])?.[1]
  return parent === undefined || parent.includes('NodeJS') || parent === 'NodeEventEmitter'
    ? own
    : own + blockOf(types, parent)
}

/** The stand-in's own, which are not Electron's. */
const inner = new Set(['constructor', 'closedByPage', 'emit', 'shownOnce', 'id', 'webContents'])

describe('the stand-in for Electron', () => {
  let types = ''
  let known: readonly Known[] = []
  beforeAll(async () => {
    await ensureBuilt(['electron', 'renderer'])
    types = await readFile(join(root, 'node_modules', 'electron', 'electron.d.ts'), 'utf8')
    const main = await startMain(join(root, 'test-results', `standin-${process.pid}`), {
      args: [`--library=${await temporaryFolder()}`],
    })
    await main.untilAsked('BrowserWindow.loadURL')
    known = (await main.ask({ kind: 'known' })) as readonly Known[]
    await main.stop()
  }, 120_000)

  it('knows only members and events that Electron has', () => {
    expect(known.length).toBeGreaterThan(6)
    for (const { name, members, events } of known) {
      const block = blockOf(types, name)
      expect(block, name).not.toBe('')
      for (const member of members.filter((m) => !inner.has(m)))
        expect(block, `${name}.${member}`).toMatch(
          new RegExp(`^ {4}(?:static )?(?:readonly )?${member}\\??[(:]`, 'mu'),
        )
      for (const event of events)
        expect(block, `${name} “${event}”`).toMatch(new RegExp(`on\\(event: '${event}'`, 'u'))
    }
  })

  it('knows nothing that is deprecated', () => {
    for (const { name, members, events } of known) {
      const block = blockOf(types, name)
      for (const what of [
        ...members.filter((m) => !inner.has(m)),
        ...events.map((e) => `on\\(event: '${e}'`),
      ])
        expect(block, `${name} ${what}`).not.toMatch(
          new RegExp(`@deprecated(?:(?!\\*/)[\\s\\S])*\\*/\\s+(?:static )?${what}`, 'u'),
        )
    }
  })
})
