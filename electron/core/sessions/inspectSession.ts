/** Says what is in a session package, after all of it was checked. */
import type { IncomingFile } from '../contract.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import type { ReadPorts } from './readSession.js'
import { readSession } from './readSession.js'
import type { SessionInspection } from './sessionFacts.js'

const mostOutlines = 1000

export const inspectSession = async (
  file: IncomingFile,
  ports: ReadPorts,
): Promise<Result<SessionInspection>> => {
  const session = await readSession(file, ports)
  if (!session.ok) return session
  return ok({ session: session.value.facts, outlines: session.value.outlines.slice(0, mostOutlines) })
}
