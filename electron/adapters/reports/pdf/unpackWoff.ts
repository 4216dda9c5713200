/** Turns a WOFF font into the SFNT that is packed in it (W3C WOFF 1.0): the typesetter reads no packed fonts. */
import { inflateSync } from 'node:zlib'

const headerLength = 44
const entryLength = 20

export interface FontName {
  readonly family: string
  readonly weight: number
}

interface Table {
  readonly entry: Buffer
  readonly data: Buffer
}

/** A name table (OpenType) that says only what the font is called, for Windows in US English. */
const nameTable = ({ family, weight }: FontName): Buffer => {
  const names = [
    { id: 1, name: family },
    { id: 4, name: `${family} ${weight}` },
    // The PostScript name, which PDF uses, has no spaces.
    { id: 6, name: `${family.replace(/ /gu, '')}-${weight}` },
  ].map(({ id, name }) => ({ id, words: Buffer.from(name, 'utf16le').swap16() }))
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let at = 0
  for (const [i, { id, words }] of names.entries()) {
    const record = [3, 1, 0x409, id, words.length, at]
    for (const [j, value] of record.entries()) head.writeUInt16BE(value, 6 + 12 * i + 2 * j)
    at += words.length
  }
  return Buffer.concat([head, ...names.map((n) => n.words)])
}

/** `name` takes the place of the font's own: the parts of one font all bear the same, and could not be told apart. */
export const unpackWoff = (woff: Buffer, name: FontName): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('the font is no WOFF file')
  const count = woff.readUInt16BE(12)
  const tables: Table[] = []
  // Past the header of the SFNT and its directory of 16 bytes a table.
  let offset = 12 + 16 * count
  for (let i = 0; i < count; i++) {
    const at = headerLength + entryLength * i
    const packed = woff.subarray(
      woff.readUInt32BE(at + 4),
      woff.readUInt32BE(at + 4) + woff.readUInt32BE(at + 8),
    )
    const isName = woff.toString('latin1', at, at + 4) === 'name'
    const isPacked = packed.length < woff.readUInt32BE(at + 12)
    const data = isName ? nameTable(name) : isPacked ? inflateSync(packed) : packed
    const { length } = data
    const entry = Buffer.alloc(16)
    woff.copy(entry, 0, at, at + 4)
    woff.copy(entry, 4, at + 16, at + 20)
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(length, 12)
    // Tables begin at multiples of four bytes.
    const padding = (4 - (length % 4)) % 4
    tables.push({ entry, data: Buffer.concat([data, Buffer.alloc(padding)]) })
    offset += length + padding
  }
  const header = Buffer.alloc(12)
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * count - 16 * 2 ** power, 10)
  return Buffer.concat([header, ...tables.map((t) => t.entry), ...tables.map((t) => t.data)])
}
