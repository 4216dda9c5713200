/** Recent stories in the menu and where the system shows them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { addRecent } from '../../electron/hosts/recentStories.js'
import { ensureBuilt } from '../../scripts/parts/build.mjs'
import type { MainProcess } from '../standin/mainProcess.js'
import type { StartedEntry } from '../standin/startEntry.js'
import { startEntry } from '../standin/startEntry.js'
import { temporaryFolder } from '../support/temporary.js'

beforeAll(() => ensureBuilt(['electron', 'renderer']), 300_000)

interface MenuItem {
  readonly label?: string
  readonly submenu?: readonly MenuItem[]
}

const recentIn = (main: MainProcess): readonly (string | undefined)[] => {
  const items = main.asked.findLast((a) => a.what === 'Menu.setApplicationMenu')?.args[0]
  return (items as readonly MenuItem[])
    .flatMap((item) => item.submenu ?? [])
    .flatMap((item) => (item.label === 'Recent stories' ? (item.submenu ?? []) : []))
    .map((item) => item.label)
}

/** Opens the newest two stories of the library, the second one last. */
const openTwo = async ({ call }: StartedEntry): Promise<readonly { id: string; title: string }[]> => {
  const list: unknown = JSON.parse(await call('library/list', { limit: 2 }))
  const found = [...JSON.stringify(list).matchAll(/"id":"([0-9a-f]{16})".*?"title":"([^"]+)"/gu)]
  const stories = found.slice(0, 2).map(([, id = '', title = '']) => ({ id, title }))
  for (const { id } of stories) await call('story/open', { storyId: id })
  return stories
}

describe('recent stories', () => {
  it('are the last ten, each once, newest first', () => {
    let recent: readonly { storyId: string; title: string }[] = []
    for (const id of ['a', 'b', 'c', 'a']) recent = addRecent(recent, { storyId: id, title: id })
    expect(recent.map((r) => r.storyId)).toEqual(['a', 'c', 'b'])
    for (let n = 0; n < 20; n++) recent = addRecent(recent, { storyId: String(n), title: '' })
    expect(recent).toHaveLength(10)
  })

  it('stand in the menu, open with a click, come back at the next start, and can be cleared', async () => {
    const first = await startEntry()
    await first.main.untilAsked('BrowserWindow.loadURL')
    const [one, two] = await openTwo(first)
    await expect.poll(() => recentIn(first.main).slice(0, 2)).toEqual([two?.title, one?.title])
    first.main.tell({ kind: 'closeWindow', windowId: 1 })
    expect(await first.main.ended).toBe(0)

    const { main, library } = await startEntry({ library: first.library })
    await main.untilAsked('BrowserWindow.loadURL')
    expect(recentIn(main).slice(0, 2)).toEqual([two?.title, one?.title])
    const heard: string[] = []
    main.onMessage((message) => {
      if (message.kind === 'send') heard.push(...message.args.map(String))
    })
    main.tell({
      kind: 'ipc',
      windowId: 1,
      channel: 'tickmark',
      args: ['{"i":"1","p":{"u":"/desk/requests"}}'],
    })
    await main.ask({ kind: 'clickMenu', label: one?.title ?? '' })
    await expect.poll(() => heard.join(' ')).toContain(`"storyId":"${one?.id}"`)
    await main.ask({ kind: 'clickMenu', label: 'Clear the list' })
    await expect.poll(() => recentIn(main)).not.toContain(one?.title)
    main.tell({ kind: 'closeWindow', windowId: 1 })
    expect(await main.ended).toBe(0)
    expect(await readFile(join(library, 'desk', 'recent-stories.json'), 'utf8')).toBe('[]')
  })

  it('are an empty list when their file is damaged', async () => {
    const library = await temporaryFolder()
    await mkdir(join(library, 'desk'))
    await writeFile(join(library, 'desk', 'recent-stories.json'), '[{"storyId":"../../etc","title":3}')
    const { main } = await startEntry({ library })
    await main.untilAsked('BrowserWindow.loadURL')
    expect(recentIn(main)).toContain('Clear the list')
  })

  it('stand in the jump list of Windows, without those that the checker took off it', async () => {
    const entry = await startEntry({ named: false, env: { STANDIN_PLATFORM: 'win32' } })
    await entry.main.untilAsked('BrowserWindow.loadURL')
    const [one, two] = await openTwo(entry)
    const list = () => JSON.stringify(entry.main.asked.findLast((a) => a.what === 'App.setJumpList')?.args)
    await expect.poll(list).toContain(`--story=${two?.id}`)
    expect(list()).toContain('"name":"Recent stories"')
    const removed = [{ type: 'task', args: `--story=${two?.id}` }]
    entry.main.tell({ kind: 'script', what: 'removedJumpListItems', value: removed })
    await entry.call('story/open', { storyId: one?.id })
    await expect.poll(list).not.toContain(`--story=${two?.id}`)
    expect(list()).toContain(`--story=${one?.id}`)
  })

  it('stand in the Dock of macOS', async () => {
    const entry = await startEntry({ named: false, env: { STANDIN_PLATFORM: 'darwin' } })
    await entry.main.untilAsked('BrowserWindow.loadURL')
    const [, two] = await openTwo(entry)
    await expect
      .poll(() => JSON.stringify(entry.main.asked.findLast((a) => a.what === 'Dock.setMenu')?.args))
      .toContain(two?.title)
  })

  it('leave no trace outside of a library that was named', async () => {
    for (const platform of ['win32', 'darwin']) {
      const entry = await startEntry({ env: { STANDIN_PLATFORM: platform } })
      await entry.main.untilAsked('BrowserWindow.loadURL')
      const [, two] = await openTwo(entry)
      await expect.poll(() => recentIn(entry.main)).toContain(two?.title)
      const asked = entry.main.asked.map((a) => a.what)
      expect(asked).not.toContain('App.setJumpList')
      expect(asked).not.toContain('Dock.setMenu')
    }
  })

  it('open from the system, at the first start and at a later one', async () => {
    const { main } = await startEntry({ args: ['--story=0123456789abcdef'] })
    await main.untilAsked('BrowserWindow.loadURL')
    const heard: string[] = []
    main.onMessage((message) => {
      if (message.kind === 'send') heard.push(...message.args.map(String))
    })
    main.tell({
      kind: 'ipc',
      windowId: 1,
      channel: 'tickmark',
      args: ['{"i":"1","p":{"u":"/desk/requests"}}'],
    })
    await expect.poll(() => heard.join(' ')).toContain('"storyId":"0123456789abcdef"')
    const again = ['/usr/bin/tickmark', '--story=fedcba9876543210', '--story=../../etc']
    await main.ask({ kind: 'emit', target: 'app', event: 'second-instance', args: [again, '/'] })
    await expect.poll(() => heard.join(' ')).toContain('"storyId":"fedcba9876543210"')
    expect(heard.join(' ')).not.toContain('etc')
  })
})
