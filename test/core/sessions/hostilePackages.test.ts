import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckEvent } from '../../../electron/core/model.js'
import { eventSchema } from '../../../electron/core/model.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import type { Files } from '../../support/sessions.js'
import { failureOf, filesOf, jsonIn, merge, pack, tryMerge, zipAgain } from '../../support/sessions.js'
import type { RawEntry } from '../../support/rawZip.js'
import { rawZip } from '../../support/rawZip.js'
import {
  digest,
  importText,
  openPorts,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

let source: Workbench
let storyId = ''
let sha256 = ''
let sound: Files
/** The library that is attacked; nothing of it may change. */
let target: Workbench
let folder = ''

const treeOf = (at: string): readonly string[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(at, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(at, name)))
          .digest('hex')}`,
    )
    .toSorted()

const markFirst = async (workbench: Workbench) => {
  const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
  return valueOf(await workbench.verdict.record({ storyId, claimId, status: 'supported', rationale: '' }))
}

beforeAll(async () => {
  source = (await temporaryWorkbench()).workbench
  storyId = await importText(source, digest)
  ;({ sha256 } = (await openStory(source, storyId)).story)
  await markFirst(source)
  sound = await filesOf(await pack(source, { signed: true }))
  const made = await temporaryWorkbench()
  folder = made.folder
  await importText(made.workbench, `${digest}Held.`)
  // Opened again, it has nothing left to fold in the background.
  target = createWorkbench(await openPorts(folder))
})

const eventsIn = (files: Files): CheckEvent[] => {
  const value = jsonIn(files, `events/${storyId}.json`)
  return typeof value === 'object' && value !== null && 'events' in value && Array.isArray(value.events)
    ? value.events.map((e: unknown) => eventSchema.parse(e))
    : []
}

const withEvents = async (change: (events: CheckEvent[]) => readonly CheckEvent[]): Promise<File> => {
  const files: Files = new Map(sound)
  files.delete('signature.json')
  files.set(`events/${storyId}.json`, Buffer.from(JSON.stringify({ events: change(eventsIn(files)) })))
  return await zipAgain(files)
}

const withFile = async (name: string, change: (text: string) => string, keep = false): Promise<File> => {
  const files: Files = new Map(sound)
  files.delete('signature.json')
  files.set(name, Buffer.from(change(Buffer.from(files.get(name) ?? []).toString('utf8'))))
  return await zipAgain(files, keep)
}

const entriesOf = (): RawEntry[] => [...sound].map(([name, bytes]) => ({ name, bytes }))

const change = (events: CheckEvent[], changed: Partial<CheckEvent>): CheckEvent[] =>
  events.map((e) => eventSchema.parse({ ...e, ...changed }))

const zeros = Buffer.alloc(40 * 1024 * 1024)
const secondStory = 'fedcba9876543210'

/** What is attacked, the package, the code and the words that say why it is refused. */
const hostile: readonly (readonly [string, () => File | Promise<File>, string, RegExp])[] = [
  [
    'a file that is no zip',
    () => new File(['Dear editor'], 'a.tickmark'),
    'session-invalid',
    /no sound zip/u,
  ],
  ['an empty file', () => new File([], 'a.tickmark'), 'session-invalid', /no sound zip/u],
  [
    'a package cut off at the end',
    async () => new File([(await pack(source)).slice(0, -30)], 'a.tickmark'),
    'session-invalid',
    /no sound zip/u,
  ],
  [
    'a name that climbs out',
    () => rawZip([...entriesOf(), { name: '../../library.json', bytes: Buffer.from('x') }]),
    'session-invalid',
    /relative path/u,
  ],
  [
    'an absolute name',
    () => rawZip([...entriesOf(), { name: '/etc/passwd', bytes: Buffer.from('x') }]),
    'session-invalid',
    /absolute path/u,
  ],
  [
    'a name with back slashes',
    () => rawZip([...entriesOf(), { name: '..\\library.json', bytes: Buffer.from('x') }]),
    'session-invalid',
    /invalid characters in fileName/u,
  ],
  [
    'a file that no package holds',
    () => rawZip([...entriesOf(), { name: 'run.sh', bytes: Buffer.from('x') }]),
    'session-invalid',
    /“run.sh”, which no package/u,
  ],
  [
    'a symbolic link',
    () =>
      rawZip([
        ...entriesOf(),
        { name: `evidence/${'ab'.repeat(32)}`, bytes: Buffer.from('/etc/passwd'), mode: 0o120777 },
      ]),
    'session-invalid',
    /link/u,
  ],
  [
    'a doubled name',
    () => rawZip([...entriesOf(), { name: 'manifest.json', bytes: sound.get('manifest.json') ?? zeros }]),
    'session-invalid',
    /“manifest.json” twice/u,
  ],
  [
    'a bomb that tells its size',
    () => rawZip([...entriesOf(), { name: `evidence/${'ab'.repeat(32)}`, bytes: zeros, deflated: true }]),
    'session-invalid',
    /grow more than 300 times/u,
  ],
  [
    'a bomb that lies about its size',
    () =>
      rawZip([
        ...entriesOf().filter((e) => e.name !== `originals/${sha256}`),
        { name: `originals/${sha256}`, bytes: zeros, deflated: true, toldLength: digest.length },
      ]),
    'session-invalid',
    /damaged/u,
  ],
  [
    'files that share their bytes',
    () => {
      const [first, ...rest] = entriesOf()
      if (first === undefined) throw new Error('no files')
      const evidence = ['ab', 'cd', 'ef'].map((hex) => ({
        name: `evidence/${hex.repeat(32)}`,
        at: first.name,
      }))
      return rawZip([first, ...rest], evidence)
    },
    'session-invalid',
    /lies over another file/u,
  ],
  [
    'very many tiny files',
    () =>
      rawZip(
        Array.from({ length: 65_000 }, (_, i) => ({
          name: `evidence/${i.toString(16).padStart(64, '0')}`,
          bytes: Buffer.alloc(1),
        })),
      ),
    'session-invalid',
    /manifest/u,
  ],
  [
    'a count of files beyond the limit',
    () => rawZip(entriesOf(), [], { zip64Count: 1_000_000 }),
    'session-invalid',
    /1000000 files/u,
  ],
  [
    'an encrypted file',
    () =>
      rawZip(entriesOf().map((e) => (e.name.startsWith('events') ? { ...e, deflated: true, flags: 1 } : e))),
    'session-invalid',
    /encrypted/u,
  ],
  [
    'a changed file under the old hash',
    () => withFile(`events/${storyId}.json`, (text) => text.replace('"supported"', '"suppported"'), true),
    'session-invalid',
    /length/u,
  ],
  [
    'a changed file of the same length under the old hash',
    () => withFile(`events/${storyId}.json`, (text) => text.replace('confirmed', 'comfirned'), true),
    'session-invalid',
    /SHA-256 is not the one/u,
  ],
  [
    'an original that is another text',
    () => withFile(`originals/${sha256}`, (text) => text.replace('council', 'cousins')),
    'session-invalid',
    /original is not the one/u,
  ],
  [
    'a claim that is not in the text',
    () =>
      withFile(`stories/${storyId}.json`, (text) =>
        text.replace('"text":"The harbour', '"text":"Tax harbour'),
      ),
    'session-invalid',
    /not in its text/u,
  ],
  [
    'a place outside the text',
    () =>
      withFile(`stories/${storyId}.json`, (text) =>
        text.replace(/("mentions":\[\{[^}]*"end":)\d+/u, '$199999'),
      ),
    'session-invalid',
    /outside its text/u,
  ],
  [
    'a story under another id',
    () =>
      withFile(`stories/${storyId}.json`, (text) =>
        text.replaceAll(`"id":"${storyId}"`, `"id":"${secondStory}"`),
      ),
    'session-invalid',
    /another story/u,
  ],
  [
    'an event id that is none',
    () =>
      withFile(`events/${storyId}.json`, (text) => text.replace(/"id":"[0-9a-f-]{36}"/u, '"id":"../../x"')),
    'session-invalid',
    /events\.0\.id/u,
  ],
  [
    'an event of an unknown kind',
    () => withFile(`events/${storyId}.json`, (text) => text.replace('verdictRecorded', 'libraryErased')),
    'session-invalid',
    /events\.0\.kind/u,
  ],
  ['an event twice', () => withEvents((events) => [...events, ...events]), 'session-invalid', /in it twice/u],
  [
    'an event on another story',
    () => withEvents((events) => change(events, { storyId: secondStory })),
    'session-invalid',
    /on another story/u,
  ],
  [
    'an event on a claim of another text',
    () => withEvents((events) => change(events, { claimId: `${'0'.repeat(12)}-0-10` })),
    'session-invalid',
    /claim of another text/u,
  ],
  [
    'an event on a claim behind the end',
    () => withEvents((events) => change(events, { claimId: `${sha256.slice(0, 12)}-0-999999` })),
    'session-invalid',
    /claim of another text/u,
  ],
  [
    'an event from the future',
    () => withEvents((events) => change(events, { at: new Date(Date.now() + 25 * 3_600_000).toISOString() })),
    'session-invalid',
    /from the future/u,
  ],
  [
    'a withdrawal of something that is no verdict',
    () =>
      withEvents((events) => {
        const [verdict] = events
        if (verdict === undefined) return []
        const { storyId: of, at, checker } = verdict
        const tick = {
          kind: 'claimAdded' as const,
          id: randomUUID(),
          storyId: of,
          at,
          checker,
          start: 0,
          end: 4,
        }
        return [
          ...events,
          tick,
          {
            kind: 'verdictWithdrawn',
            id: randomUUID(),
            storyId: of,
            at,
            checker,
            verdictId: tick.id,
            rationale: '',
            undo: false,
          },
        ]
      }),
    'session-invalid',
    /something else/u,
  ],
  [
    'a blind package with verdicts',
    () => withFile('manifest.json', (text) => text.replace('"blind":false', '"blind":true')),
    'session-invalid',
    /holds verdicts/u,
  ],
  [
    'a newer format',
    () => withFile('manifest.json', (text) => text.replace('tickmark.session/1', 'tickmark.session/2'), true),
    'session-newer',
    /newer Tickmark \(session format 2/u,
  ],
  [
    'a manifest that is none',
    () => withFile('manifest.json', () => '{"format":"zip"}', true),
    'session-invalid',
    /manifest is not that/u,
  ],
  [
    'a signature by nobody',
    async () => {
      const files: Files = new Map(sound)
      const text = Buffer.from(files.get('signature.json') ?? []).toString('utf8')
      files.set('signature.json', Buffer.from(text.replace(/"signature":"[0-9a-f]{4}/u, '"signature":"0000')))
      return await zipAgain(files, true)
    },
    'session-signature-invalid',
    /does not hold/u,
  ],
  [
    'a signature that is no signature',
    async () => {
      const files: Files = new Map(sound)
      files.set('signature.json', Buffer.from('{}'))
      return await zipAgain(files, true)
    },
    'session-signature-invalid',
    /does not hold/u,
  ],
  [
    'a manifest that was changed under its signature',
    async () => {
      const files: Files = new Map(sound)
      const text = Buffer.from(files.get('manifest.json') ?? []).toString('utf8')
      files.set('manifest.json', Buffer.from(text.replace('"evidence":false', '"evidence":true')))
      return await zipAgain(files, true)
    },
    'session-signature-invalid',
    /does not hold/u,
  ],
  [
    'a copy of evidence that nobody names',
    async () => {
      const files: Files = new Map(sound)
      files.delete('signature.json')
      const bytes = Buffer.from('smuggled')
      files.set(`evidence/${createHash('sha256').update(bytes).digest('hex')}`, bytes)
      return await zipAgain(files)
    },
    'session-invalid',
    /no decision names/u,
  ],
  [
    'a missing file',
    async () => {
      const files: Files = new Map(sound)
      files.delete(`events/${storyId}.json`)
      files.delete('signature.json')
      return await zipAgain(files, true)
    },
    'session-invalid',
    /is missing/u,
  ],
]

describe('a hostile package', () => {
  it.each(hostile)('is refused and writes nothing: %s', async (_what, make, code, words) => {
    const file = await make()
    const before = treeOf(folder)
    for (const dryRun of [true, false]) {
      const failure = failureOf(await tryMerge(target, file, dryRun))
      expect(failure).toMatchObject({ code, message: expect.stringMatching(words) })
    }
    expect(failureOf(await target.session.inspect({ file })).code).toBe(code)
    expect(treeOf(folder)).toEqual(before)
    expect(existsSync(join(folder, '..', 'library.json'))).toBe(false)
  })

  describe('of forty stories', () => {
    let many: File
    let ids: readonly string[] = []
    beforeAll(async () => {
      const { workbench } = await temporaryWorkbench()
      const imported: string[] = []
      for (let i = 0; i < 40; i++) imported.push(await importText(workbench, `${digest}Story ${i}.`))
      ids = imported.toSorted()
      many = await pack(workbench)
    })

    it('leaves nothing behind when only its last story is forged', async () => {
      const files = await filesOf(many)
      files.set(`events/${ids.at(-1)}.json`, Buffer.from('{"events":[{"kind":"verdictRecorded"}]}'))
      const forged = await zipAgain(files)
      const before = treeOf(folder)
      expect(failureOf(await tryMerge(target, forged)).code).toBe('session-invalid')
      expect(treeOf(folder)).toEqual(before)
    })

    it('leaves nothing behind when its merge is cancelled while it is checked', async () => {
      const before = treeOf(folder)
      const giveUp = new AbortController()
      const codes: string[] = []
      const steps = await target.session.merge(
        { package: { file: many }, dryRun: false },
        { signal: giveUp.signal },
      )
      for await (const step of steps) {
        if (step.kind === 'progress') giveUp.abort()
        if (step.kind === 'failed') codes.push(step.error.code)
      }
      expect(codes).toEqual(['cancelled'])
      expect(treeOf(folder)).toEqual(before)
    })
  })

  it('is refused when it holds another decision under the id of one that is here', async () => {
    const { workbench: fresh, folder: at } = await temporaryWorkbench()
    let workbench = fresh
    await merge(workbench, await pack(source))
    workbench = createWorkbench(await openPorts(at))
    const forged = await withEvents((events) => change(events, { rationale: 'I never wrote this' }))
    const before = treeOf(at)
    for (const dryRun of [true, false])
      expect(failureOf(await tryMerge(workbench, forged, dryRun)).code).toBe('session-forged')
    expect(treeOf(at)).toEqual(before)
  })

  it('cannot be a sound one by chance: the package that the others are made of is taken', async () => {
    const { workbench } = await temporaryWorkbench()
    expect(await merge(workbench, rawZip(entriesOf()))).toMatchObject({ events: { new: 1 } })
    const deflated = entriesOf().map((e) => ({ ...e, deflated: true }))
    expect(await merge(workbench, rawZip(deflated))).toMatchObject({ events: { new: 0, known: 1 } })
  })
})
