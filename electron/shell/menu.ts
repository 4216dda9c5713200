/** The native menu, from the desk's own list of commands. */
import { app, BrowserWindow, dialog, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { CommandFacts, CommandId } from '../core/contract.js'
import { deskCommands } from '../core/contract.js'

export interface MenuDeeds {
  readonly run: (command: CommandId) => void
  readonly open: (paths: readonly string[]) => void
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** A page may open the file dialog only after a key or a click in itself, so the menu opens one of its own. */
const chooseFiles = async (open: MenuDeeds['open']): Promise<void> => {
  const [window] = BrowserWindow.getAllWindows()
  if (window === undefined) return
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Import stories',
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'Stories', extensions: ['txt', 'md', 'markdown'] }],
  })
  if (chosen.filePaths.length > 0) open(chosen.filePaths)
}

export const setMenu = (deeds: MenuDeeds): void => {
  const isMac = process.platform === 'darwin'
  const item = (command: CommandFacts<CommandId>): MenuItemConstructorOptions => ({
    label: command.label,
    click: () => {
      if (command.id === 'import') void chooseFiles(deeds.open)
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
    deskCommands.filter((c) => c.group === name && c.id !== 'help').map(item)
  const help = deskCommands.filter((c) => c.id === 'help').map(item)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' } as const] : []),
      { label: 'Library', submenu: [...group('Library'), separator, { role: isMac ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      { label: 'Move', submenu: group('Move') },
      { label: 'Mark', submenu: [...group('Mark'), separator, ...group('Record')] },
      {
        label: 'View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          separator,
          { role: 'togglefullscreen' },
        ],
      },
      { role: 'windowMenu' },
      {
        role: 'help',
        submenu: [
          ...help,
          ...(isMac ? [] : [separator, { label: 'About Tickmark', click: () => app.showAboutPanel() }]),
        ],
      },
    ]),
  )
}

export const setAbout = (): void =>
  app.setAboutPanelOptions({
    applicationName: 'Tickmark',
    applicationVersion: app.getVersion(),
    copyright:
      'MIT licence. What it is made of, and under which licences, stands in THIRD-PARTY-LICENCES.md beside it.',
  })
