/** Which program runs here, and on what: for the log and the About window. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const versionSchema = z.object({ version: z.string() })
const commitSchema = z.object({ commit: z.string() })

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

export interface ProgramFacts {
  readonly version: string
  /** The commit that was packaged; `unpackaged` where the program runs from its sources. */
  readonly commit: string
  readonly node: string
  /** `none` where the program does not run in Electron. */
  readonly electron: string
  readonly chromium: string
  readonly system: string
}

/** `root` holds package.json and dist/. */
export const programFacts = (root: string): ProgramFacts => {
  const { version } = versionSchema.catch({ version: 'unknown' }).parse(readJson(join(root, 'package.json')))
  const { commit } = commitSchema
    .catch({ commit: 'unpackaged' })
    .parse(readJson(join(root, 'dist', 'electron', 'version.json')))
  // Electron's types say that its versions are always there; in plain Node they are not.
  const versions: Readonly<Record<string, string | undefined>> = process.versions
  const { node = '', electron = 'none', chrome = 'none' } = versions
  return { version, commit, node, electron, chromium: chrome, system: `${process.platform}-${process.arch}` }
}
