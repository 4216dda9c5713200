/** One suite for every way to call the workbench: in process, over a message channel, over the loopback host. */
import { enter } from '../support/loopback.js'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Contract } from '../../electron/core/contract.js'
import { createIpcHost } from '../../electron/hosts/ipcHost.js'
import { startLoopbackHost } from '../../electron/hosts/loopbackHost.js'
import { createRouter } from '../../electron/hosts/router.js'
import {
  codeOf,
  digest,
  temporaryFolder,
  temporaryWorkbench,
  textFile,
  valueOf,
} from '../support/temporary.js'

type Client = ContractRouterClient<Contract>

const inProcess = async (): Promise<Client> =>
  createRouterClient(createRouter((await temporaryWorkbench()).workbench))

const overChannel = async (): Promise<Client> => {
  const { workbench } = await temporaryWorkbench()
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  createIpcHost(workbench).connect({
    send: (message) => port1.postMessage(message),
    onMessage: (listener) => void port1.on('message', listener),
    onClose: (listener) => void port1.once('close', listener),
  })
  port2.start()
  return createORPCClient(
    new PortLink({
      port: {
        postMessage: (message: unknown) => port2.postMessage(message),
        onMessage: {
          addListener: (listener: (message: unknown) => void) => void port2.on('message', listener),
        },
        onDisconnect: { addListener: (listener: () => void) => void port2.once('close', listener) },
      },
    }),
  )
}

const overLoopback = async (): Promise<Client> => {
  const { workbench } = await temporaryWorkbench()
  const host = await startLoopbackHost(workbench, { rendererFolder: await temporaryFolder() })
  onTestFinished(() => host.close())
  const { cookie, desk } = await enter(host)
  return createORPCClient(
    new FetchLink({ url: `${host.origin}${desk}rpc`, headers: { cookie, origin: host.origin } }),
  )
}

const importThrough = async (client: Client, text: string): Promise<void> => {
  for await (const step of await client.story.import({ files: [textFile('more.txt', text)], origin: 'file' }))
    expect(step.kind).not.toBe('refused')
}

describe.each([
  ['in process', inProcess],
  ['over a message channel', overChannel],
  ['over the loopback host', overLoopback],
])('the contract %s', (_how, connect) => {
  const withStory = async () => {
    const client = await connect()
    const steps = []
    for await (const step of await client.story.import({
      files: [textFile('story.txt', digest)],
      origin: 'file',
    }))
      steps.push(step)
    const last = steps.at(-1)
    if (last?.kind !== 'imported') throw new Error('not imported')
    return {
      client,
      steps,
      storyId: last.storyId,
      view: valueOf(await client.story.open({ storyId: last.storyId })),
    }
  }

  it('imports a file with progress and opens it', async () => {
    const { steps, view } = await withStory()
    expect(steps.map((s) => s.kind)).toEqual(['started', 'imported'])
    expect(view.text).toBe(digest)
    for (const { claim } of view.claims) expect(view.text.slice(claim.start, claim.end)).toBe(claim.text)
  })

  it('records a verdict and reports it', async () => {
    const { client, storyId, view } = await withStory()
    const claimId = view.claims[0]?.claim.id ?? ''
    const patch = valueOf(
      await client.verdict.record({ storyId, claimId, status: 'supported', rationale: 'Seen.' }),
    )
    expect(patch.claims[0]?.standing.kind).toBe('marked')
    const scope = { kind: 'story' as const, storyId }
    const preview = valueOf(await client.report.preview({ format: 'md', scope }))
    expect(preview.text).toContain('Seen.')
    const steps = []
    for await (const step of await client.report.export({ format: 'docx', scope })) steps.push(step)
    expect(steps[0]).toMatchObject({ kind: 'started', fileName: expect.stringMatching(/\.docx$/u) })
    expect(steps.at(-1)).toEqual({ kind: 'done' })
  })

  it('carries evidence files both ways', async () => {
    const { client } = await withStory()
    const bytes = new Uint8Array(300_000).map((_, i) => i % 251)
    const attachment = valueOf(
      await client.evidence.storeFile({ file: new File([bytes], 'scan.pdf', { type: 'application/pdf' }) }),
    )
    const { file } = valueOf(await client.evidence.readFile({ attachment }))
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
    expect([file.name, file.type]).toEqual(['scan.pdf', 'application/pdf'])
  })

  it('searches, and lists in pages', async () => {
    const { client, storyId } = await withStory()
    for (;;) {
      const found = valueOf(await client.library.search({ text: 'lighthuose lamp' }))
      if (!found.index.ready) continue
      const [story] = found.stories
      expect(story?.storyId).toBe(storyId)
      const marked = story?.matches[0]?.marks.map((m) => digest.slice(m.start, m.end))
      expect(marked).toEqual(['lighthouse', 'lamp'])
      break
    }
    await importThrough(client, `${digest}Nothing else was said.\n`)
    const first = valueOf(await client.library.list({ limit: 1 }))
    expect(first.groups).toEqual({ toCheck: 2, conflicts: 0, done: 0 })
    const second = valueOf(await client.library.list({ limit: 1, cursor: first.next }))
    expect([first.stories[0]?.story.id, second.stories[0]?.story.id]).toContain(storyId)
    expect(second.next).toBeNull()
  })

  it('answers an expected failure with its code and a bad input with a refusal, and lives on', async () => {
    const { client, storyId } = await withStory()
    expect(codeOf(await client.story.open({ storyId: '0123456789abcdef' }))).toBe('story-not-found')
    await expect(client.story.open({ storyId: '../../etc/passwd' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    expect(codeOf(await client.story.open({ storyId }))).toBe('ok')
  })

  it('streams changes until the listener stops', async () => {
    const { client, storyId, view } = await withStory()
    const changes = await client.library.changes(undefined)
    const next = changes.next()
    // The stream begins on the other side; give it the time of one round trip.
    await client.checker.get(undefined)
    valueOf(
      await client.verdict.record({ storyId, claimId: view.claims[0]?.claim.id ?? '', status: 'disputed' }),
    )
    expect(await next).toMatchObject({ done: false, value: { kind: 'storyChanged', storyId } })
    await changes.return?.()
  })
})
