/** Recent stories where the system shows them: the jump list of Windows, the Dock of macOS. */
import { app, Menu } from 'electron'
import { shellWords } from './appLanguage.js'

export interface RecentEntry {
  readonly storyId: string
  readonly title: string
}

/** What the system shows of a title, in UTF-16 code units; Windows leaves an item out that says more than 260. */
const mostShown = 100

export const shownTitle = (title: string): string => {
  const tidy = title.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return tidy.length > mostShown ? `${tidy.slice(0, mostShown).trimEnd()}…` : tidy || '…'
}

/** The argument that asks for a story; the ids of stories hold hexadecimal digits only. */
const argumentOf = (storyId: string): string => `--story=${storyId}`

/** What the checker took off the list stays off: Windows drops the whole category else. */
const setJumpList = (recent: readonly RecentEntry[]): void => {
  const removed = new Set(app.getJumpListSettings().removedItems.map((item) => item.args))
  const items = recent
    .map(
      (story): Electron.JumpListItem => ({
        type: 'task',
        title: shownTitle(story.title),
        // A portable program runs from a folder that is gone afterwards, and names the real one.
        program: process.env.PORTABLE_EXECUTABLE_FILE ?? process.execPath,
        args: argumentOf(story.storyId),
        iconPath: process.execPath,
        iconIndex: 0,
      }),
    )
    .filter((item) => !removed.has(item.args))
  app.setJumpList(items.length === 0 ? null : [{ type: 'custom', name: shellWords().recent, items }])
}

/** Windows joins the running program to its shortcut and its jump list by this name; the same as `appId` in electron-builder.yml. */
export const nameForWindows = (): void => {
  if (process.platform === 'win32') app.setAppUserModelId('org.tickmark.desk')
}

/** Tells the system. Only for a library in the user's own folder: one that was named may lie on a stick, and leaves no trace. */
export const showRecentInSystem = (
  recent: readonly RecentEntry[],
  openStory: (storyId: string) => void,
): void => {
  if (process.platform === 'win32') setJumpList(recent)
  if (process.platform === 'darwin')
    app.dock?.setMenu(
      Menu.buildFromTemplate(
        recent.map(({ storyId, title }) => ({ label: shownTitle(title), click: () => openStory(storyId) })),
      ),
    )
}
