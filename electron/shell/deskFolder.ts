/** Where the window keeps its own data (its place, drafts): the user's folder, or beside a library that was named. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * To be called before the app is ready. A named library may lie on a stick, and two of them may be open at once: each keeps
 * its own. Where that folder cannot be made the user's stands, and opening the library says why.
 */
export const keepDeskIn = (library: string): void => {
  const folder = join(library, 'desk')
  try {
    mkdirSync(folder, { recursive: true })
    app.setPath('userData', folder)
  } catch {
    // The library is opened next and tells its cause.
  }
}
