/** Kills a program that merges at random moments and looks each time whether every merge is there whole or not at all. */
import { join } from 'node:path'
import { nodeDisk } from '../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import { verifyLibrary } from '../../electron/adapters/store/verify/verifyLibrary.js'
import { runAndKill } from './crashRounds.js'

export interface MergeTotals {
  kills: number
  /** Merges that were acknowledged. */
  merges: number
  /** Kills that came between the beginning of a merge and its acknowledgement, by what was found of it. */
  before: number
  after: number
  readonly faults: string[]
}

interface Begun {
  /** Merge number to how many decisions it brings. */
  readonly sizes: Map<string, number>
  readonly acknowledged: Set<string>
  last: string | null
}

const take = (out: string, held: Begun, faults: string[]): void => {
  held.last = null
  for (const line of out.slice(0, out.lastIndexOf('\n') + 1).split('\n')) {
    const [kind, n = '', size = ''] = line.split(' ')
    if (kind === 'begun') {
      held.sizes.set(n, Number(size))
      held.last = n
    }
    if (kind === 'merged') {
      held.acknowledged.add(n)
      held.last = null
    }
    if (kind === 'failed' || kind === 'refused') faults.push(line)
  }
}

const compare = async (folder: string, held: Begun, totals: MergeTotals): Promise<readonly string[]> => {
  const opened = await LowdbStore.open(folder, { now: () => new Date().toISOString(), access: 'read' })
  if (!opened.ok) return [`does not open: ${opened.error.message}`]
  const store = opened.value
  const listed = await store.list()
  const faults: string[] = []
  const found = new Map<string, Set<string>>()
  for (const { story } of listed.ok ? listed.value.stories : []) {
    const record = await store.read(story.id)
    if (!record.ok) {
      faults.push(`${story.id}: ${record.error.message}`)
      continue
    }
    if (record.value.events.length === 0) faults.push(`${story.id} came without its decision`)
    for (const e of record.value.events) {
      const n = e.kind === 'verdictRecorded' ? (e.rationale.split(' ')[1] ?? '') : ''
      const ids = found.get(n) ?? new Set<string>()
      if (ids.has(e.id)) faults.push(`${e.id} is there twice`)
      found.set(n, ids.add(e.id))
    }
  }
  await store.close()
  for (const [n, size] of held.sizes) {
    const there = found.get(n)?.size ?? 0
    if (there !== 0 && there !== size) faults.push(`merge ${n} is there by ${there} of ${size}`)
    if (held.acknowledged.has(n) && there === 0) faults.push(`merge ${n} was acknowledged and is lost`)
  }
  if (held.last !== null) totals[found.has(held.last) ? 'after' : 'before'] += 1
  return faults
}

/** `rounds` kills; a new library, after a look at every hash of the last, every `perLibrary` of them. */
export const mergeRounds = async (
  merger: string,
  scratch: string,
  rounds: number,
  random: () => number,
  perLibrary = 20,
): Promise<MergeTotals> => {
  const totals: MergeTotals = { kills: 0, merges: 0, before: 0, after: 0, faults: [] }
  let held: Begun = { sizes: new Map(), acknowledged: new Set(), last: null }
  let folder = ''
  for (let round = 0; round < rounds; round++) {
    if (round % perLibrary === 0) {
      held = { sizes: new Map(), acknowledged: new Set(), last: null }
      folder = join(scratch, `library-${round}`)
    }
    const before = held.acknowledged.size
    take(await runAndKill(merger, [folder, String(round)], random() * 200, false), held, totals.faults)
    totals.merges += held.acknowledged.size - before
    totals.kills += 1
    const faults = [...(await compare(folder, held, totals))]
    if (round % perLibrary === perLibrary - 1 || round === rounds - 1) {
      // A start on what the last kill left, as the next checker makes it, and then every hash.
      const again = await LowdbStore.open(folder, { now: () => new Date().toISOString() })
      if (again.ok) await again.value.close()
      faults.push(...(await verifyLibrary(folder, nodeDisk)).problems)
    }
    totals.faults.push(...faults.map((fault) => `round ${round}, ${folder}: ${fault}`))
  }
  return totals
}
