/** The menu of the right mouse button and the menu key: copy where text is marked, and the usual where it is typed. */
import { BrowserWindow, Menu } from 'electron'
import type { MenuItemConstructorOptions, WebContents } from 'electron'
import { shellWords } from './appLanguage.js'

export const addContextMenu = (contents: WebContents): void => {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags, x, y, menuSourceType }) => {
    const words = shellWords()
    const copy = { role: 'copy', label: words.copy, enabled: editFlags.canCopy } as const
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'undo', label: words.undo, enabled: editFlags.canUndo },
          { role: 'redo', label: words.redo, enabled: editFlags.canRedo },
          { type: 'separator' },
          { role: 'cut', label: words.cut, enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
        ]
      : selectionText === ''
        ? []
        : [copy]
    const window = BrowserWindow.fromWebContents(contents)
    if (items.length === 0 || window === null) return
    // At the place that was asked for: by the menu key, that is not where the mouse lies.
    Menu.buildFromTemplate(items).popup({ window, x, y, sourceType: menuSourceType })
  })
}
