/** The desktop's preload bridge as the port that the oRPC link speaks to. */

/** What preload exposes as `window.tickmark`: raw messages of the oRPC peers, both ways. */
export interface Bridge {
  call(message: string | ArrayBuffer): void
  onEvent(listener: (message: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly tickmark?: Bridge
  }
}

export interface BridgePort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
  postMessage(message: unknown): void
}

/** The bridge lives as long as the window does, so there is no disconnection to report. */
export const bridgePort = (bridge: Bridge): BridgePort => ({
  onMessage: {
    addListener: (listener) => {
      bridge.onEvent(listener)
    },
  },
  onDisconnect: { addListener: () => undefined },
  postMessage: (message) => {
    if (typeof message === 'string' || message instanceof ArrayBuffer) {
      bridge.call(message)
    } else if (ArrayBuffer.isView(message)) {
      const bytes = new Uint8Array(message.byteLength)
      bytes.set(new Uint8Array(message.buffer, message.byteOffset, message.byteLength))
      bridge.call(bytes.buffer)
    } else {
      throw new TypeError('The bridge carries text and bytes only.')
    }
  },
})
