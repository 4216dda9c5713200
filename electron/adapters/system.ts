/** The clock, the ids and the hashes of this machine. */
import { createHash, randomUUID } from 'node:crypto'
import type { Clock, Hashes, Ids } from '../core/ports.js'

export const systemClock: Clock = { now: () => new Date().toISOString() }

export const randomIds: Ids = { next: () => randomUUID() }

export const nodeHashes: Hashes = { sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') }
