/** What Node has of WebAssembly and its types leave out: a compiled module, which threads can share. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
    readonly [Symbol.toStringTag]: 'WebAssembly.Module'
  }
}
