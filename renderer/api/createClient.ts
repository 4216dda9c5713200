/** The typed client of the workbench: over the desktop's bridge where there is one, else over HTTP on this machine. */
import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../electron/core/contract.js'
import { bridgePort } from './bridgePort.js'

export type Client = ContractRouterClient<Contract>

export const createClient = (): Client =>
  createORPCClient(
    window.tickmark === undefined
      ? new FetchLink({
          url: new URL('rpc', location.href),
          fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
        })
      : new PortLink({ port: bridgePort(window.tickmark) }),
  )
