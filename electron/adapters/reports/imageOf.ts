/** Reads the logo of a template: its bytes, its kind and its size in pixels. */

export interface Image {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** The size at which it fits into a box, never larger than it is. */
  fitInto(width: number, height: number): { readonly width: number; readonly height: number }
}

const withFit = (type: Image['type'], bytes: Uint8Array, width: number, height: number): Image => ({
  type,
  bytes,
  width,
  height,
  fitInto: (most, tallest) => {
    const scale = Math.min(1, most / width, tallest / height)
    return { width: Math.round(width * scale), height: Math.round(height * scale) }
  },
})

/** Walks the segments of a JPEG to its frame header (ITU T.81, B.2.2). */
const jpegSize = (bytes: Buffer): { width: number; height: number } | null => {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Null when the bytes are not the picture that the data URL says. */
export const imageOf = (dataUrl: string): Image | null => {
  const [, kind, data] = /^data:image\/(png|jpeg);base64,(.*)$/u.exec(dataUrl) ?? []
  if (kind === undefined || data === undefined) return null
  const bytes = Buffer.from(data, 'base64')
  if (kind === 'png') {
    // The header chunk of a PNG is its first, 16 bytes in (ISO/IEC 15948, 11.2.2).
    if (bytes.length < 24) return null
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    return width > 0 && height > 0 ? withFit('png', bytes, width, height) : null
  }
  const size = jpegSize(bytes)
  return size === null || size.width === 0 || size.height === 0
    ? null
    : withFit('jpg', bytes, size.width, size.height)
}
