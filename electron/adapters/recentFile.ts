/** Keeps the list of recent stories beside the library: a convenience, so that a lost or damaged file is an empty list. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { storyIdSchema } from '../core/model.js'

const recentSchema = z.array(z.object({ storyId: storyIdSchema, title: z.string().max(2_000) })).max(100)
type Recent = Readonly<z.infer<typeof recentSchema>>

export interface RecentFile {
  read(): Promise<Recent>
  /** Writes one after the other; the last one stands. */
  write(recent: Recent): void
  /** Resolves once all is written. */
  settled(): Promise<void>
}

export const recentFile = (library: string): RecentFile => {
  const path = join(library, 'desk', 'recent-stories.json')
  let last: Promise<void> = Promise.resolve()
  const write = async (recent: Recent): Promise<void> => {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.new`, JSON.stringify(recent))
      await rename(`${path}.new`, path)
    } catch {
      // The next story that is opened tries again.
    }
  }
  return {
    read: async () => {
      try {
        const stored: unknown = JSON.parse(await readFile(path, 'utf8'))
        return recentSchema.catch([]).parse(stored)
      } catch {
        return []
      }
    },
    write: (recent) => {
      last = last.then(() => write(recent))
    },
    settled: () => last,
  }
}
