/** Temporary folders and libraries for tests, removed when the test file is done. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { inlineExtractor } from '../../electron/adapters/extraction/inlineExtractor.js'
import { openLibrary } from '../../electron/adapters/openLibrary.js'
import type { Ports } from '../../electron/core/ports.js'
import type { Result } from '../../electron/core/result.js'
import type { Workbench } from '../../electron/core/workbench.js'
import { createWorkbench } from '../../electron/core/workbench.js'

export const projectRoot = join(import.meta.dirname, '..', '..')

const made: string[] = []
afterAll(async () => {
  await Promise.all([...opened.values()].map((ports) => ports.store.close()))
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-'))
  made.push(folder)
  return folder
}

/** The value of a result that a test relies on; a failure fails the test with its message. */
export const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`${result.error.code}: ${result.error.message}`)
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

const opened = new Map<string, Ports>()

export const closeLibrary = async (folder: string): Promise<void> => {
  await opened.get(folder)?.store.close()
}

/** Opens a library as a program that starts does; the one that had it open before has ended by then. */
export const openPorts = async (folder: string, samples = false): Promise<Ports> => {
  await closeLibrary(folder)
  const ports = valueOf(
    await openLibrary({ folder, seeds: join(projectRoot, 'seeds'), extractor: inlineExtractor(), samples }),
  )
  opened.set(folder, ports)
  return ports
}

/** Seats somebody: a decision without a checker is refused. */
export const seated = async (workbench: Workbench, name = 'Vera'): Promise<Workbench> => {
  valueOf(await workbench.checker.set({ name }))
  return workbench
}

/** A workbench over a library of its own, on the real disk; Vera sits there, or nobody. */
export const temporaryWorkbench = async (
  who: 'Vera' | null = 'Vera',
): Promise<{
  workbench: Workbench
  folder: string
  ports: Ports
}> => {
  const folder = await temporaryFolder()
  const ports = await openPorts(folder)
  const workbench = createWorkbench(ports)
  return { workbench: who === null ? workbench : await seated(workbench, who), folder, ports }
}

export const textFile = (name: string, text: string | Uint8Array): File =>
  new File([typeof text === 'string' ? text : Buffer.from(text)], name)

/** A digest in the genre that Tickmark is for: a credit line, two paragraphs, a quotation behind a pronoun. */
export const digest = `Credited from: REUTERS
The harbour council of Port Amity voted on Tuesday to replace the old lighthouse lamp. The new lamp will cost $2.5 million, according to SCMP and Reuters.
Mayor Ida Lunde praised the plan. She said, "The light has guided us for ninety years," as reported by Al Jazeera.
`

/** Imports one text and gives its id. */
export const importText = async (workbench: Workbench, text: string, name = 'story.txt'): Promise<string> => {
  for await (const step of await workbench.story.import({ files: [textFile(name, text)], origin: 'file' })) {
    if (step.kind === 'imported') return step.storyId
    if (step.kind === 'refused') throw new Error(step.error.message)
  }
  throw new Error('nothing was imported')
}

export interface MadeReport {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly text: string
}

/** The whole report as a file; a refused one fails the test with its message. */
export const makeReport = async (
  workbench: Workbench,
  request: Parameters<Workbench['report']['export']>[0],
): Promise<MadeReport> => {
  let named = { fileName: '', mediaType: '' }
  const pieces: Buffer[] = []
  for await (const step of await workbench.report.export(request)) {
    if (step.kind === 'started') named = step
    if (step.kind === 'piece')
      pieces.push(Buffer.from(step.data, step.encoding === 'base64' ? 'base64' : 'utf8'))
    if (step.kind === 'failed') throw new Error(`${step.error.code}: ${step.error.message}`)
  }
  const bytes = Buffer.concat(pieces)
  return { ...named, bytes, text: bytes.toString('utf8') }
}

export const openStory = async (workbench: Workbench, storyId: string) =>
  valueOf(await workbench.story.open({ storyId }))
