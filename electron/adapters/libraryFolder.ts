/** Where a library lies when nobody says: the same folder for the desktop app, the browser host and the command line. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Electron's own convention for per-user data, so that all hosts open one library. */
const perUserFolder = (env: NodeJS.ProcessEnv): string => {
  switch (process.platform) {
    case 'win32':
      return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support')
    default:
      return env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
  }
}

export const libraryFolder = (asked: string | undefined, env: NodeJS.ProcessEnv = process.env): string =>
  resolve(asked ?? env.TICKMARK_LIBRARY ?? join(perUserFolder(env), 'Tickmark', 'library'))
