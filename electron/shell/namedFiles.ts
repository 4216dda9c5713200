/** What the system wants opened: the files on a command line, those that macOS sends, and a story of the recent ones. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'

/** Chromium adds switches of its own to a second start's command line, and Electron's own start names the app's folder first. */
const isStoryFile = (argument: string): boolean =>
  !argument.startsWith('-') && /\.(?:txt|md|markdown|tickmark)$/iu.test(argument)

/** Desktops of Linux hand files over as addresses: `file:///home/ana/story.txt`. Null for a file of another machine. */
const pathOf = (argument: string, folder: string): string | null => {
  if (!/^file:/iu.test(argument)) return resolve(folder, argument)
  try {
    return fileURLToPath(argument)
  } catch {
    return null
  }
}

/** The story files of a command line, as whole paths. */
export const namedOn = (commandLine: readonly string[], folder: string): readonly string[] =>
  commandLine
    .slice(1)
    .filter(isStoryFile)
    .flatMap((argument) => pathOf(argument, folder) ?? [])

/** The folder after `--library`, with or without "=" between them; empty when there is none, undefined without the option. */
export const libraryNamedOn = (commandLine: readonly string[]): string | undefined => {
  const at = commandLine.findIndex((argument) => /^--library(?:=|$)/u.test(argument))
  const option = commandLine[at]
  if (option === undefined) return undefined
  const named = option.startsWith('--library=') ? option.slice('--library='.length) : commandLine[at + 1]
  return named === undefined || named.startsWith('-') ? '' : named
}

/** The story that an entry of the system's recent stories asks for. */
export const storyNamedOn = (commandLine: readonly string[]): string | null =>
  commandLine.flatMap((argument) => /^--story=([0-9a-f]{16})$/u.exec(argument)?.[1] ?? [])[0] ?? null

/** To be called before the app is ready: macOS may send files that early. They are handed over once `open` is there. */
export const hearOpenedFiles = (): {
  readonly handTo: (open: (paths: readonly string[]) => void, openStory: (storyId: string) => void) => void
} => {
  const early: string[] = []
  let earlyStory = storyNamedOn(process.argv)
  let openStory = (storyId: string): void => {
    earlyStory = storyId
  }
  let open = (paths: readonly string[]): void => void early.push(...paths)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open([path])
  })
  app.on('second-instance', (_event, commandLine, folder) => {
    const paths = namedOn(commandLine, folder)
    if (paths.length > 0) open(paths)
    const storyId = storyNamedOn(commandLine)
    if (storyId !== null) openStory(storyId)
  })
  return {
    handTo: (next, nextStory) => {
      open = next
      openStory = nextStory
      if (earlyStory !== null) nextStory(earlyStory)
      const paths = [...early, ...namedOn(process.argv, process.cwd())]
      if (paths.length > 0) next(paths)
    },
  }
}
