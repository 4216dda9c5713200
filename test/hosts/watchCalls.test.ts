import { createRouterClient } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import type { Log } from '../../electron/core/log/log.js'
import { createRouter } from '../../electron/hosts/router.js'
import { temporaryWorkbench } from '../support/temporary.js'

const listen = (): { readonly log: Log; readonly heard: unknown[][] } => {
  const heard: unknown[][] = []
  return {
    heard,
    log: {
      note: (level, event, facts) => heard.push([level, event, facts]),
      bug: (event, cause) => heard.push(['bug', event, cause]),
    },
  }
}

describe('watchCalls', () => {
  it('notes the code of a call that failed, and nothing of one that did not', async () => {
    const { workbench } = await temporaryWorkbench()
    const { log, heard } = listen()
    const client = createRouterClient(createRouter(workbench, log))
    await client.library.list({})
    await client.story.open({ storyId: '0123456789abcdef' })
    expect(heard).toEqual([
      [
        'warning',
        'call.failed',
        expect.objectContaining({ operation: 'story.open', code: 'story-not-found' }),
      ],
    ])
  })

  it('notes calls that the contract refuses, and bugs by their operation', async () => {
    const { workbench } = await temporaryWorkbench()
    const { log, heard } = listen()
    const broken = {
      ...workbench,
      library: {
        ...workbench.library,
        list: () => {
          throw new RangeError('a bug')
        },
      },
    }
    const client = createRouterClient(createRouter(broken, log))
    await expect(client.library.list({})).rejects.toThrow('a bug')
    await expect(client.checker.set({ name: '' })).rejects.toThrow()
    expect(heard).toEqual([
      ['bug', 'call.broke:library.list', expect.any(RangeError)],
      ['warning', 'call.refused', { operation: 'checker.set', code: 'BAD_REQUEST' }],
    ])
  })
})
