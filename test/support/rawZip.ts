/** Writes zips that a well-behaved writer would not: links, lies about lengths, shared bytes, false counts. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface RawEntry {
  readonly name: string
  readonly bytes: Uint8Array
  readonly deflated?: boolean
  /** Unix mode, for links. */
  readonly mode?: number
  /** The unpacked length that the headers tell. */
  readonly toldLength?: number
  readonly flags?: number
}

const header = (entry: RawEntry, packed: Uint8Array): Buffer => {
  const bytes = Buffer.alloc(26)
  const name = Buffer.from(entry.name)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(entry.flags ?? 0x800, 2)
  bytes.writeUInt16LE(entry.deflated === true ? 8 : 0, 4)
  bytes.writeUInt32LE(crc32(entry.bytes), 10)
  bytes.writeUInt32LE(packed.length, 14)
  bytes.writeUInt32LE(entry.toldLength ?? entry.bytes.length, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

/** `aliases` are further names in the directory for the bytes of an entry; `zip64Count` claims so many entries. */
export const rawZip = (
  entries: readonly RawEntry[],
  aliases: readonly { readonly name: string; readonly at: string }[] = [],
  { zip64Count }: { readonly zip64Count?: number } = {},
): File => {
  const pieces: Buffer[] = []
  const lines: Buffer[] = []
  let offset = 0
  const line = (name: string, shared: Buffer, mode: number, at: number): void => {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(at, 10)
    const named = Buffer.from(shared)
    named.writeUInt16LE(Buffer.byteLength(name), 22)
    lines.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), named, rest, Buffer.from(name))
  }
  for (const entry of entries) {
    const packed = entry.deflated === true ? deflateRawSync(entry.bytes) : Buffer.from(entry.bytes)
    const shared = header(entry, packed)
    line(entry.name, shared, entry.mode ?? 0, offset)
    for (const { name } of aliases.filter((a) => a.at === entry.name)) line(name, shared, 0, offset)
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      shared,
      Buffer.from(entry.name),
      packed,
    ])
    pieces.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(lines)
  const count = entries.length + aliases.length
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  const wide: Buffer[] = []
  if (zip64Count !== undefined) {
    const record = Buffer.alloc(56)
    record.write('PK\x06\x06', 'latin1')
    record.writeBigUInt64LE(44n, 4)
    record.writeBigUInt64LE(BigInt(zip64Count), 24)
    record.writeBigUInt64LE(BigInt(zip64Count), 32)
    record.writeBigUInt64LE(BigInt(directory.length), 40)
    record.writeBigUInt64LE(BigInt(offset), 48)
    const locator = Buffer.alloc(20)
    locator.write('PK\x06\x07', 'latin1')
    locator.writeBigUInt64LE(BigInt(offset + directory.length), 8)
    locator.writeUInt32LE(1, 16)
    wide.push(record, locator)
  }
  return new File([Buffer.concat([...pieces, directory, ...wide, end])], 'hostile.tickmark')
}
