/** The native menu, from the desk's own list of commands, in the desk's language. */
import { app, BrowserWindow, dialog, Menu } from 'electron'
import type { MenuItemConstructorOptions, OpenDialogOptions } from 'electron'
import type { CommandFacts, CommandId } from '../core/contract.js'
import { commandWords, deskCommands } from '../core/contract.js'
import { appLanguage, shellWords } from './appLanguage.js'
import type { RecentEntry } from './systemRecent.js'
import { editMenu, macMenu, viewMenu, windowMenu } from './systemMenus.js'
import { shownTitle } from './systemRecent.js'

export interface MenuDeeds {
  readonly run: (command: CommandId) => void
  readonly open: (paths: readonly string[]) => void
  readonly openStory: (storyId: string) => void
  readonly clearRecent: () => void
  readonly showLogs: () => void
  readonly showLicences: () => void
}

const underHelp: ReadonlySet<CommandId> = new Set(['palette', 'help'])

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** A page may open the file dialog only after a key or a click in itself, so the menu opens one of its own. */
const chooseFiles = async (kind: 'import' | 'merge', open: MenuDeeds['open']): Promise<void> => {
  const options: OpenDialogOptions = {
    title: kind === 'import' ? shellWords().importStories : shellWords().mergePackage,
    properties: ['openFile', 'multiSelections'],
    filters: [
      kind === 'import'
        ? { name: shellWords().stories, extensions: ['txt', 'md', 'markdown'] }
        : { name: shellWords().packages, extensions: ['tickmark'] },
    ],
  }
  // macOS has its menu without a window as well.
  const [window] = BrowserWindow.getAllWindows()
  const chosen = await (window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  if (chosen.filePaths.length > 0) open(chosen.filePaths)
}

/** Titles are shown as they are: an ampersand in one underlines no letter. */
const recentMenu = (recent: readonly RecentEntry[], deeds: MenuDeeds): MenuItemConstructorOptions => ({
  label: shellWords().recent,
  enabled: recent.length > 0,
  submenu: [
    ...recent.map(({ storyId, title }) => ({
      label: shownTitle(title).replaceAll('&', '&&'),
      click: () => deeds.openStory(storyId),
    })),
    separator,
    { label: shellWords().clearRecent, click: deeds.clearRecent },
  ],
})

export const setMenu = (deeds: MenuDeeds, recent: readonly RecentEntry[]): void => {
  const isMac = process.platform === 'darwin'
  const { groups, titles } = commandWords[appLanguage()]
  const words = shellWords()
  const item = (command: CommandFacts<CommandId>): MenuItemConstructorOptions => ({
    label: titles[command.id],
    click: () => {
      if (command.id === 'import' || command.id === 'merge') void chooseFiles(command.id, deeds.open)
      else deeds.run(command.id)
    },
    // The page answers its own keys. The menu shows them, and takes only those that nobody types.
    ...(command.accelerator !== undefined
      ? { accelerator: command.accelerator }
      : isMac
        ? {}
        : { accelerator: command.keys[0] ?? '', registerAccelerator: false }),
  })
  const group = (name: CommandFacts['group']): MenuItemConstructorOptions[] =>
    deskCommands.filter((c) => c.group === name && !underHelp.has(c.id)).map(item)
  const help = deskCommands.filter((c) => underHelp.has(c.id)).map(item)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [macMenu()] : []),
      {
        label: groups.Library,
        submenu: [
          ...group('Library'),
          recentMenu(recent, deeds),
          separator,
          isMac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit },
        ],
      },
      editMenu(),
      { label: groups.Move, submenu: group('Move') },
      { label: groups.Mark, submenu: [...group('Mark'), separator, ...group('Record')] },
      viewMenu(),
      windowMenu(isMac),
      {
        role: 'help',
        label: words.help,
        submenu: [
          ...help,
          separator,
          { label: words.showLogs, click: deeds.showLogs },
          { label: words.showLicences, click: deeds.showLicences },
          ...(isMac ? [] : [separator, { label: words.about, click: () => app.showAboutPanel() }]),
        ],
      },
    ]),
  )
}
