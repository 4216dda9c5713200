/** Calls that no desk would make, over the desktop's channel: each has an answer with a stable code or none at all, and the host lives on. */
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { contract } from '../../electron/core/contract.js'
import { errorCodeSchema } from '../../electron/core/result.js'
import { createIpcHost } from '../../electron/hosts/ipcHost.js'
import { digest, importText, temporaryWorkbench } from '../support/temporary.js'

/** Streams that never end by themselves are asked elsewhere. */
const endless = new Set(['/library/changes', '/desk/requests'])
const paths = Object.entries(contract).flatMap(([group, operations]) =>
  Object.keys(operations)
    .map((name) => `/${group}/${name}`)
    .filter((path) => !endless.has(path)),
)
/** Ten thousand calls in all; a short form by habit. */
const calls = process.env.TICKMARK_LONG_TESTS === '1' ? 10_000 : 1_000

const connect = async () => {
  const { workbench } = await temporaryWorkbench()
  const storyId = await importText(workbench, digest)
  const opened = await workbench.story.open({ storyId })
  const claimId = opened.ok ? (opened.value.claims[0]?.claim.id ?? '') : ''
  const answers: string[] = []
  const listeners: ((message: unknown) => void)[] = []
  createIpcHost(workbench).connect({
    send: (message) => answers.push(typeof message === 'string' ? message : ''),
    onMessage: (listener) => listeners.push(listener),
    onClose: () => undefined,
  })
  const rejections: unknown[] = []
  const note = (cause: unknown): void => void rejections.push(cause)
  process.on('unhandledRejection', note)
  onTestFinished(() => void process.off('unhandledRejection', note))
  return {
    answers,
    rejections,
    storyId,
    claimId,
    send: (message: unknown) => {
      for (const listener of listeners) listener(message)
    },
  }
}

/** A result, an expected failure with a code of ours, or a refusal of the call itself; anything else is a mistake of the program. */
const isStable = (answer: string): boolean => {
  const { p } = JSON.parse(answer)
  const status: number = p.s ?? 200
  const said = p.b?.json
  if (status === 404) return p.b === 'No procedure matched'
  if (status > 404) return false
  if (status >= 400) return said?.code === 'BAD_REQUEST'
  return said?.ok === false ? errorCodeSchema.safeParse(said.error?.code).success : true
}

const json = fc.jsonValue({ maxDepth: 3 })
/** Parts that are nearly right reach further into the workbench than noise does. */
const input = (storyId: string, claimId: string) =>
  fc.oneof(
    json,
    fc.record(
      {
        storyId: fc.oneof(fc.constant(storyId), fc.string(), fc.constant('../../etc')),
        claimId: fc.oneof(fc.constant(claimId), fc.string()),
        claimIds: fc.array(fc.oneof(fc.constant(claimId), fc.string()), { maxLength: 4 }),
        status: fc.oneof(fc.constantFrom('supported', 'disputed', 'open'), json),
        reason: fc.oneof(fc.constantFrom('refuted', 'confirmed'), json),
        rationale: fc.oneof(fc.string({ unit: 'binary' }), json),
        offset: fc.oneof(fc.integer(), fc.double()),
        start: fc.oneof(fc.integer(), json),
        end: fc.oneof(fc.integer(), json),
        span: fc.record({ start: fc.integer(), end: fc.integer() }),
        tick: fc.constantFrom('right', 'wrong', 'open', 'other'),
        name: fc.oneof(fc.string(), json),
        outlet: json,
        evidence: json,
        files: json,
        evidenceId: fc.uuid(),
        verdictId: fc.uuid(),
        format: fc.constantFrom('html', 'md', 'json', 'exe'),
      },
      { requiredKeys: [] },
    ),
  )

describe('hostile calls', () => {
  it('are answered or have no effect, and never end the program', { timeout: 300_000 }, async () => {
    const desk = await connect()
    let serial = 0
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...paths), fc.string()),
        input(desk.storyId, desk.claimId),
        async (path, body) => {
          serial += 1
          const call = String(serial)
          let read = desk.answers.length
          let answer: string | undefined
          desk.send(
            JSON.stringify({
              i: call,
              p: { u: path.startsWith('/') ? path : `/${path}`, b: { json: body } },
            }),
          )
          // A stream that an earlier call began may speak in between.
          for (let i = 0; i < 2000 && answer === undefined; i++) {
            await new Promise((resolve) => setTimeout(resolve, i < 50 ? 0 : 2))
            for (; read < desk.answers.length && answer === undefined; read++)
              if (JSON.parse(desk.answers[read] ?? 'null').i === call) answer = desk.answers[read]
          }
          expect(answer, `${path} ${JSON.stringify(body)} is answered`).toBeDefined()
          expect(isStable(answer ?? ''), `${path} ${JSON.stringify(body)}: ${answer}`).toBe(true)
        },
      ),
      { numRuns: calls },
    )
    expect(desk.rejections).toEqual([])
  })

  it('that were good ones before a part of them was changed do no harm', { timeout: 300_000 }, async () => {
    const desk = await connect()
    const { storyId, claimId } = desk
    const good = [
      ['/story/open', { storyId }],
      ['/library/list', { limit: 3 }],
      ['/library/search', { text: 'the', filters: {}, limit: 5 }],
      ['/verdict/record', { storyId, claimId, status: 'supported', rationale: 'Seen.' }],
      ['/report/preview', { scope: { kind: 'story', storyId }, format: 'html', language: 'en' }],
      ['/checker/set', { name: 'Ana' }],
      ['/outlets/list', null],
    ] as const
    const slips = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        gone: fc.nat({ max: 12 }),
        come: fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.constantFrom('"', '{', '[', 'null', '\\u0000', '1e999', '__proto__'),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    )
    for (const [path, body] of good) {
      desk.send(JSON.stringify({ i: `good ${path}`, p: { u: path, b: { json: body } } }))
      await expect.poll(() => desk.answers.find((a) => a.startsWith(`{"i":"good ${path}"`))).toBeDefined()
      const answer = desk.answers.find((a) => a.startsWith(`{"i":"good ${path}"`)) ?? ''
      expect(answer, path).not.toMatch(/"s":4|"ok":false/u)
    }
    let serial = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...good), slips, async ([path, body], changes) => {
        serial += 1
        // The number of the call stays, so that its answer is known.
        let text = JSON.stringify({ u: path, b: { json: body } }).slice(1)
        for (const { at, gone, come } of changes) {
          const place = Math.floor(at * text.length)
          text = text.slice(0, place) + come + text.slice(place + gone)
        }
        const before = desk.answers.length
        desk.send(`{"i":"m${serial}","p":{${text}}`)
        desk.send(`{"i":"after${serial}","p":{"u":"/checker/get"}}`)
        const isHere = (): boolean =>
          desk.answers.slice(before).some((a) => a.startsWith(`{"i":"after${serial}"`))
        for (let i = 0; i < 2000 && !isHere(); i++)
          await new Promise((resolve) => setTimeout(resolve, i < 50 ? 0 : 2))
        expect(isHere(), `${text} holds the next call up`).toBe(true)
        for (const answer of desk.answers.slice(before))
          expect(isStable(answer), `${text}: ${answer}`).toBe(true)
      }),
      { numRuns: calls },
    )
    expect(desk.rejections).toEqual([])
  })

  it('that are no calls at all have no effect', async () => {
    const desk = await connect()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 }), fc.json(), fc.anything()),
        async (noise) => {
          desk.send(noise)
          await Promise.resolve()
        },
      ),
      { numRuns: calls },
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    desk.send('{"i":"last","p":{"u":"/checker/get"}}')
    await expect.poll(() => desk.answers.join(' ')).toContain('"last"')
    expect(desk.rejections).toEqual([])
  })
})
