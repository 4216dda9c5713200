/** A folder that electron-builder takes for an unpacked Electron: it proves the packaging where no Electron can be had. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where @electron/fuses finds the switches inside the binary: https://www.electronjs.org/docs/latest/tutorial/fuses */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Each fuse of version 1 as the Electron of package.json ships it: on (1) or off (0), in the wire's order. */
const shippedFuses = '010111101'

/** @param {string} folder */
export const writeStandInDistribution = (folder) => {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const fuses = Buffer.concat([
    Buffer.from(fuseSentinel),
    Buffer.from([1, shippedFuses.length]),
    Buffer.from(shippedFuses),
  ])
  const binary = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 1\n'),
    Buffer.alloc(4096),
    fuses,
    Buffer.alloc(64),
  ])
  writeFileSync(join(folder, 'electron'), binary)
  chmodSync(join(folder, 'electron'), 0o755)
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '')
}
