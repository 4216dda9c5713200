/** The menu of the right mouse button: copy where text is marked, and the usual where it is typed. */
import { Menu } from 'electron'
import type { MenuItemConstructorOptions, WebContents } from 'electron'
import { shellWords } from './appLanguage.js'

export const addContextMenu = (contents: WebContents): void => {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const words = shellWords()
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'undo', label: words.undo },
          { role: 'redo', label: words.redo },
          { type: 'separator' },
          { role: 'cut', label: words.cut },
          { role: 'copy', label: words.copy },
          { role: 'paste', label: words.paste },
        ]
      : selectionText === ''
        ? []
        : [{ role: 'copy', label: words.copy }]
    if (items.length > 0) Menu.buildFromTemplate(items).popup()
  })
}
