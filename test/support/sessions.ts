/** Packs, merges and takes packages apart, for tests of session packages. */
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { writeZip } from '../../electron/adapters/sessions/writeZip.js'
import { canonicalJson } from '../../electron/core/sessions/canonicalJson.js'
import type { MergeOutcome, SessionRequest } from '../../electron/core/contract.js'
import type { Failure, Result } from '../../electron/core/result.js'
import { err, ok } from '../../electron/core/result.js'
import type { Workbench } from '../../electron/core/workbench.js'

export const wholeLibrary: SessionRequest = {
  scope: { kind: 'library', text: '', filters: {} },
  blind: false,
  sealed: false,
  evidence: false,
  confidential: false,
  signed: false,
}

export const tryPack = async (
  workbench: Workbench,
  request: Partial<SessionRequest> = {},
): Promise<Result<File>> => {
  let name = ''
  const pieces: Buffer[] = []
  for await (const step of await workbench.session.pack({ ...wholeLibrary, ...request })) {
    if (step.kind === 'started') name = step.fileName
    if (step.kind === 'piece') pieces.push(Buffer.from(step.data, 'base64'))
    if (step.kind === 'failed') return { ok: false, error: step.error }
  }
  return ok(new File([Buffer.concat(pieces)], name))
}

export const pack = async (workbench: Workbench, request: Partial<SessionRequest> = {}): Promise<File> => {
  const packed = await tryPack(workbench, request)
  if (!packed.ok) throw new Error(packed.error.message)
  return packed.value
}

export const tryMerge = async (
  workbench: Workbench,
  file: File,
  dryRun = false,
): Promise<Result<MergeOutcome>> => {
  for await (const step of await workbench.session.merge({ package: { file }, dryRun })) {
    if (step.kind === 'done') return ok(step.outcome)
    if (step.kind === 'failed') return { ok: false, error: step.error }
  }
  return err('cancelled', 'The merge ended without a word.')
}

export const merge = async (workbench: Workbench, file: File, dryRun = false): Promise<MergeOutcome> => {
  const merged = await tryMerge(workbench, file, dryRun)
  if (!merged.ok) throw new Error(`${merged.error.code}: ${merged.error.message}`)
  return merged.value
}

export const failureOf = (result: Result<unknown>): Failure => {
  if (result.ok) throw new Error('it was taken')
  return result.error
}

export type Files = Map<string, Uint8Array>

export const filesOf = async (file: File): Promise<Files> =>
  new Map(Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))))

export const jsonIn = (files: Files, name: string): unknown =>
  JSON.parse(Buffer.from(files.get(name) ?? []).toString('utf8'))

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Zips the files again under a manifest that fits them, unless it is to stay as it was. */
export const zipAgain = async (
  files: Files,
  keepManifest = false,
  name = 'forged.tickmark',
): Promise<File> => {
  const manifest = jsonIn(files, 'manifest.json')
  if (!keepManifest && typeof manifest === 'object' && manifest !== null) {
    const entries = [...files]
      .filter(([path]) => path !== 'manifest.json' && path !== 'signature.json')
      .map(([path, bytes]) => ({ name: path, byteLength: bytes.length, sha256: sha256Of(bytes) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    files.set('manifest.json', Buffer.from(`${canonicalJson({ ...manifest, entries })}\n`))
  }
  async function* all() {
    for (const [path, bytes] of files) yield { name: path, bytes }
  }
  const pieces: Uint8Array[] = []
  for await (const piece of writeZip(all())) pieces.push(piece)
  return new File([Buffer.concat(pieces)], name)
}
