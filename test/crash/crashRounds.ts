/** Kills a writer at random moments and looks each time whether everything that it acknowledged is there, once. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import type { StoryPage } from '../../electron/core/story/storyPages.js'
import { pageOf } from '../../electron/core/story/storyPages.js'

export interface CrashTotals {
  kills: number
  stories: number
  events: number
  /** Kills that came before the writer had opened the library. */
  beforeReady: number
  readonly faults: string[]
}

interface Acknowledged {
  readonly stories: Set<string>
  readonly events: Map<string, string>
}

/** Runs the writer until it is killed `delay` ms after it was ready (or after its start); gives what it printed. */
export const runAndKill = (
  writer: string,
  args: readonly string[],
  delay: number,
  early: boolean,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    let armed = false
    const arm = (): void => {
      if (armed) return
      armed = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    }
    if (early) arm()
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8')
      if (out.includes('ready\n')) arm()
    })
    child.once('error', reject)
    child.once('close', () => resolve(out))
  })

const take = (out: string, held: Acknowledged, totals: CrashTotals): void => {
  if (!out.startsWith('ready')) totals.beforeReady += 1
  // What follows the last line feed was cut by the kill.
  for (const line of out.slice(0, out.lastIndexOf('\n') + 1).split('\n')) {
    const [kind, first = '', second = ''] = line.split(' ')
    if (kind === 'story') held.stories.add(first)
    if (kind === 'event') held.events.set(second, first)
    if (kind === 'failed' || kind === 'refused') totals.faults.push(line)
  }
}

const shownOn = ({ stories, groups }: StoryPage): string => JSON.stringify([groups, stories])

/** Lost or doubled work, in words. */
const compare = async (folder: string, held: Acknowledged): Promise<readonly string[]> => {
  const opened = await LowdbStore.open(folder, { now: () => new Date().toISOString(), access: 'read' })
  if (!opened.ok) return [`does not open: ${opened.error.message}`]
  const store = opened.value
  const faults: string[] = []
  // Before the list is read, so that it is the first page as the files have it.
  const page = await store.page()
  const listed = await store.list()
  const lines = listed.ok ? listed.value.stories : []
  if (!page.ok) faults.push(`its first page: ${page.error.message}`)
  else if (shownOn(page.value) !== shownOn(pageOf(lines)))
    faults.push('its first page is not that of the list')
  const times = new Map<string, number>()
  for (const line of lines) {
    const { id } = line.story
    const record = await store.read(id)
    if (!record.ok) {
      faults.push(`${id}: ${record.error.message}`)
      continue
    }
    for (const e of record.value.events) times.set(e.id, (times.get(e.id) ?? 0) + 1)
    const marked = new Set(record.value.events.flatMap((e) => ('claimId' in e ? [e.claimId] : []))).size
    if (line.counts.total - line.counts.open !== marked) faults.push(`${id}: the list counts wrongly`)
  }
  for (const id of held.stories) if (!lines.some((l) => l.story.id === id)) faults.push(`lost story ${id}`)
  for (const [id, storyId] of held.events) if (!times.has(id)) faults.push(`lost ${id} of ${storyId}`)
  for (const [id, n] of times) if (n > 1) faults.push(`${id} is there ${n} times`)
  await store.close()
  return faults
}

/** `rounds` kills; a new library every `perLibrary` of them. */
export const crashRounds = async (
  writer: string,
  scratch: string,
  rounds: number,
  random: () => number,
  perLibrary = 40,
): Promise<CrashTotals> => {
  const totals: CrashTotals = { kills: 0, stories: 0, events: 0, beforeReady: 0, faults: [] }
  let held: Acknowledged = { stories: new Set(), events: new Map() }
  let folder = ''
  for (let round = 0; round < rounds; round++) {
    if (round % perLibrary === 0) {
      totals.stories += held.stories.size
      totals.events += held.events.size
      held = { stories: new Set(), events: new Map() }
      folder = join(scratch, `library-${round}`)
    }
    const early = random() < 0.15
    const delay = early ? 40 + random() * 250 : random() ** 2 * 150
    const offset = String(Math.floor((round % perLibrary) / 8))
    take(await runAndKill(writer, [folder, '5', offset], delay, early), held, totals)
    totals.kills += 1
    const faults = await compare(folder, held)
    totals.faults.push(...faults.map((fault) => `round ${round}, ${folder}: ${fault}`))
  }
  totals.stories += held.stories.size
  totals.events += held.events.size
  return totals
}
