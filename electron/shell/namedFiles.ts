/** Which files the system wants opened: those on a command line, and those that macOS sends. */
import { resolve } from 'node:path'
import { app } from 'electron'

/** Chromium adds switches of its own to a second start's command line, and Electron's own start names the app's folder first. */
const isStoryFile = (argument: string): boolean =>
  !argument.startsWith('-') && /\.(?:txt|md|markdown)$/iu.test(argument)

/** The story files of a command line, as whole paths. */
export const namedOn = (commandLine: readonly string[], folder: string): readonly string[] =>
  commandLine
    .slice(1)
    .filter(isStoryFile)
    .map((argument) => resolve(folder, argument))

/** To be called before the app is ready: macOS may send files that early. They are handed over once `open` is there. */
export const hearOpenedFiles = (): {
  readonly handTo: (open: (paths: readonly string[]) => void) => void
} => {
  const early: string[] = []
  let open = (paths: readonly string[]): void => void early.push(...paths)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open([path])
  })
  app.on('second-instance', (_event, commandLine, folder) => {
    const paths = namedOn(commandLine, folder)
    if (paths.length > 0) open(paths)
  })
  return {
    handTo: (next) => {
      open = next
      const paths = [...early, ...namedOn(process.argv, process.cwd())]
      if (paths.length > 0) next(paths)
    },
  }
}
