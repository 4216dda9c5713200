/** What the desktop app says of itself: About, licences, and a log in the library's folder. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../scripts/parts/build.mjs'
import { startEntry } from '../standin/startEntry.js'

beforeAll(() => ensureBuilt(['electron', 'renderer']), 300_000)

const logOf = (library: string): Promise<string> => readFile(join(library, 'logs', 'tickmark.log'), 'utf8')

describe('the desktop app', () => {
  it('shows versions and licences under About', async () => {
    const { main } = await startEntry()
    const [about] = (await main.untilAsked('App.setAboutPanelOptions')) as [Record<string, string>]
    expect(about.applicationVersion).toMatch(/^\d+\.\d+\.\d+ \(\w+\)\nElectron .*Chromium .*Node \d+/u)
    expect(about.copyright).toContain('THIRD-PARTY-LICENCES.md')
    await main.untilAsked('BrowserWindow.loadURL')
    await main.ask({ kind: 'clickMenu', label: 'About Tickmark' })
    await main.untilAsked('App.showAboutPanel')
    await main.ask({ kind: 'clickMenu', label: 'Third-party licences' })
    expect(String(await main.untilAsked('Shell.openPath'))).toContain('THIRD-PARTY-LICENCES.md')
  })

  it('shows the folder of its log', async () => {
    const { main, library } = await startEntry()
    await main.untilAsked('BrowserWindow.loadURL')
    expect(await main.ask({ kind: 'clickMenu', label: 'Show log folder' })).toBe(true)
    expect(await main.untilAsked('Shell.openPath')).toEqual([join(library, 'logs')])
  })

  it('logs its start, its versions, what befalls its pages, failed calls and its end', async () => {
    const { main, library, call } = await startEntry()
    await main.untilAsked('BrowserWindow.loadURL')
    await call('story/open', { storyId: '0123456789abcdef' })
    const gone = { kind: 'emit', target: 'app', event: 'render-process-gone' } as const
    await main.ask({ ...gone, args: [{}, { reason: 'crashed', exitCode: 11 }] })
    main.tell({ kind: 'closeWindow', windowId: 1 })
    expect(await main.ended).toBe(0)
    const log = await logOf(library)
    expect(log).toMatch(/ info {4}app\.started host=desktop version=\d+\.\d+\.\d+ commit=\w+ node=\d+/u)
    expect(log).toMatch(/ info {4}library\.opened ms=\d+/u)
    expect(log).toMatch(/ warning call\.failed operation=story\.open code=story-not-found ms=\d+/u)
    expect(log).toMatch(/ error {3}page\.gone reason=crashed exitCode=11/u)
    expect(log).toMatch(/ info {4}app\.ended exitCode=0\n$/u)
  })
})
