/** Imports the files that the system hands over (a double click, a second start, the menu's dialog) and asks the desk to show the last. */
import type { DeskRequest, IncomingFile } from '../core/contract.js'
import type { Result } from '../core/result.js'
import type { Workbench } from '../core/workbench.js'

export interface NamedFiles {
  readonly workbench: Workbench
  readonly ask: (request: DeskRequest) => void
  readonly read: (path: string) => Promise<Result<IncomingFile>>
}

/** Every file is either a story of the library afterwards, or named on the desk with the cause. */
export const openNamedFiles = async (
  { workbench, ask, read }: NamedFiles,
  paths: readonly string[],
): Promise<void> => {
  const files: IncomingFile[] = []
  const refusals: string[] = []
  for (const path of paths) {
    const file = await read(path)
    if (file.ok) files.push(file.value)
    else refusals.push(file.error.message)
  }
  if (files.length > 0) {
    let storyId: string | null = null
    for await (const step of await workbench.story.import({ files, origin: 'file' })) {
      if (step.kind === 'imported') storyId = step.storyId
      if (step.kind === 'refused') refusals.push(step.error.message)
    }
    if (storyId !== null) ask({ kind: 'storyOpened', storyId })
  }
  if (refusals.length > 0) ask({ kind: 'told', message: refusals.join(' ') })
}
