/** The menus that every program of a system has, with our words: Electron's own would be English in any language. */
import { app } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { shellWords } from './appLanguage.js'

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The first menu of macOS, which bears the program's name. */
export const macMenu = (): MenuItemConstructorOptions => {
  const words = shellWords()
  return {
    label: app.name,
    submenu: [
      { role: 'about', label: words.about },
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.unhide },
      separator,
      { role: 'quit', label: words.quit },
    ],
  }
}

export const editMenu = (): MenuItemConstructorOptions => {
  const words = shellWords()
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

/** One item takes one key. Ctrl and plus needs Shift on many keyboards, where browsers take the key without it. */
const furtherKeys: readonly MenuItemConstructorOptions[] = (
  [
    ['zoomIn', 'CmdOrCtrl+='],
    ['zoomIn', 'CmdOrCtrl+numadd'],
    ['zoomOut', 'CmdOrCtrl+numsub'],
    ['resetZoom', 'CmdOrCtrl+num0'],
  ] as const
).map(([role, accelerator]) => ({
  role,
  accelerator,
  label: role,
  visible: false,
  acceleratorWorksWhenHidden: true,
}))

export const viewMenu = (): MenuItemConstructorOptions => {
  const words = shellWords()
  return {
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      ...furtherKeys,
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  }
}

export const windowMenu = (isMac: boolean): MenuItemConstructorOptions => {
  const words = shellWords()
  return {
    role: 'windowMenu',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      ...(isMac
        ? ([
            { role: 'zoom', label: words.zoomWindow },
            separator,
            { role: 'front', label: words.front },
          ] as const)
        : ([{ role: 'close', label: words.close }] as const)),
    ],
  }
}
