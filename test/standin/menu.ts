/** The stand-in's menus: they are kept, and a test clicks in them by label. */
import { record, require, strict } from './strict.js'

type Item = Electron.MenuItemConstructorOptions
interface StandInMenu {
  readonly items: readonly Item[]
  popup(options: Electron.PopupOptions): void
}

/** Roles of electron.d.ts that the entry may use; each brings its own label and deed. */
const roles = new Set(
  'about close copy cut front help hide hideOthers minimize paste quit redo resetZoom selectAll services togglefullscreen undo unhide windowMenu zoom zoomIn zoomOut'.split(
    ' ',
  ),
)
let shown: StandInMenu | null = null

const check = (item: Item): void => {
  if (item.type === 'separator') return
  if (item.role !== undefined && !roles.has(item.role))
    throw new Error(`stand-in: no menu role “${item.role}”`)
  if (item.role === undefined && item.label === undefined)
    throw new Error('stand-in: a menu item has neither role nor label')
  if (item.accelerator === '') throw new Error(`stand-in: “${item.label}” has an empty accelerator`)
  if (Array.isArray(item.submenu)) for (const inner of item.submenu) check(inner)
}

export const Menu = strict('Menu', {
  buildFromTemplate: (items: readonly Item[]): StandInMenu => {
    for (const item of items) check(item)
    return strict('Menu', {
      items,
      popup: (options: Electron.PopupOptions) =>
        record('Menu.popup', [items, { x: options.x, y: options.y, sourceType: options.sourceType }]),
    })
  },
  setApplicationMenu: (menu: StandInMenu) => {
    require('ready', 'Menu.setApplicationMenu')
    record('Menu.setApplicationMenu', [menu.items])
    shown = menu
  },
})

const find = (items: readonly Item[], label: string): Item | undefined => {
  for (const item of items) {
    if (item.label === label && item.click !== undefined) return item
    const inner = Array.isArray(item.submenu) ? find(item.submenu, label) : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}

/** True when there is such an item. */
export const clickMenu = (label: string): boolean => {
  const item = find(shown?.items ?? [], label)
  // The desk's items take no arguments.
  Reflect.apply(item?.click ?? (() => undefined), undefined, [])
  return item !== undefined
}
