/** Imports the files that the system hands over (a double click, a second start, the menu's dialog) and asks the desk to show the last; session packages are offered to its checker. */
import type { DeskRequest, IncomingFile } from '../core/contract.js'
import type { Result } from '../core/result.js'
import type { Workbench } from '../core/workbench.js'

export interface NamedFiles {
  readonly workbench: Workbench
  readonly ask: (request: DeskRequest) => void
  readonly read: (path: string, kind: 'story' | 'session') => Promise<Result<IncomingFile>>
}

/** Every file is either a story of the library afterwards, or offered, or named on the desk with the cause. */
export const openNamedFiles = async (
  { workbench, ask, read }: NamedFiles,
  paths: readonly string[],
): Promise<void> => {
  const files: IncomingFile[] = []
  const refusals: string[] = []
  for (const path of paths) {
    const isPackage = /\.tickmark$/iu.test(path)
    const file = await read(path, isPackage ? 'session' : 'story')
    if (!file.ok) refusals.push(file.error.message)
    else if (isPackage) await workbench.session.offer({ file: file.value })
    else files.push(file.value)
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
