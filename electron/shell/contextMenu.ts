/** The menu of the right mouse button: copy where text is marked, and the usual where it is typed. */
import { Menu } from 'electron'
import type { MenuItemConstructorOptions, WebContents } from 'electron'

export const addContextMenu = (contents: WebContents): void => {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'undo' },
          { role: 'redo' },
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
        ]
      : selectionText === ''
        ? []
        : [{ role: 'copy' }]
    if (items.length > 0) Menu.buildFromTemplate(items).popup()
  })
}
