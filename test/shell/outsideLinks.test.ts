/** Links of the desk in the desktop app: only web addresses, only after the dialog, only the one that was shown. */
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../scripts/parts/build.mjs'
import type { MainProcess } from '../standin/mainProcess.js'
import { startEntry } from '../standin/startEntry.js'

beforeAll(() => ensureBuilt(['electron', 'renderer']), 300_000)

interface Question {
  readonly detail: string
  readonly buttons: readonly string[]
  readonly defaultId: number
  readonly cancelId: number
}

const started = async (): Promise<MainProcess> => {
  const { main } = await startEntry()
  await main.untilAsked('BrowserWindow.loadURL')
  return main
}
const ask = (main: MainProcess, url: string) => main.ask({ kind: 'openWindow', windowId: 1, url })
const times = (main: MainProcess, what: string): number => main.asked.filter((a) => a.what === what).length

describe('an address outside of the desk', () => {
  it('is opened only when the checker says so, and by default is not', async () => {
    const main = await started()
    expect(await ask(main, 'https://example.org/minutes?page=2')).toBe('deny')
    const [question] = (await main.untilAsked('Dialog.showMessageBox')) as [Question]
    expect(question.detail).toContain('https://example.org/minutes?page=2')
    expect(question.buttons).toEqual(['Cancel', 'Copy the address', 'Open in the browser'])
    expect([question.defaultId, question.cancelId]).toEqual([0, 0])
    main.tell({ kind: 'script', what: 'messageBox', value: 1 })
    await ask(main, 'https://example.org/minutes')
    expect(await main.untilAsked('Clipboard.writeText')).toEqual(['https://example.org/minutes'])
    expect(times(main, 'Shell.openExternal')).toBe(0)
    main.tell({ kind: 'script', what: 'messageBox', value: 2 })
    await ask(main, 'https://example.org/third')
    expect(await main.untilAsked('Shell.openExternal')).toEqual(['https://example.org/third'])
  })

  it('is nothing but a web address, and names no host that looks like another', async () => {
    const main = await started()
    main.tell({ kind: 'script', what: 'messageBox', value: 2 })
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'mailto:desk@example.org',
      'smb://example.org/share',
      'ms-msdt:/id PCWDiagnostic',
      'tickmark://x',
      'https://reuters.com@example.org/',
      'https://',
      'example.org',
      '',
    ])
      expect(await ask(main, url), url).toBe('deny')
    // Calls are answered in order: a dialog of an earlier one would stand before this one’s.
    await ask(main, 'https://реутерс.example/')
    const [question] = (await main.untilAsked('Dialog.showMessageBox')) as [Question]
    expect(question.detail).toMatch(/^https:\/\/xn--/u)
    expect(times(main, 'Dialog.showMessageBox')).toBe(1)
    await main.untilAsked('Shell.openExternal')
  })
})
