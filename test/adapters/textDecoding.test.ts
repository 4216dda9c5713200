import { describe, expect, it } from 'vitest'
import { textDecoding } from '../../electron/adapters/importers/textDecoding.js'

const utf16 = (text: string, bigEndian: boolean, bom: boolean): Uint8Array => {
  const bytes = Buffer.from(`${bom ? '\ufeff' : ''}${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const prose = 'Die Brücke über den Dnipro (Дніпро) wurde 1953 gebaut. 𝒳 is one letter.'

describe('textDecoding', () => {
  it.each([
    ['utf-8', Buffer.from(prose)],
    ['utf-8-bom', Buffer.from(`\ufeff${prose}`)],
    ['utf-16le', utf16(prose, false, true)],
    ['utf-16be', utf16(prose, true, true)],
    ['utf-16le', utf16(prose, false, false)],
    ['utf-16be', utf16(prose, true, false)],
  ])('reads %s without its byte order mark', (encoding, bytes) => {
    expect(textDecoding.decode(bytes)).toEqual({ ok: true, value: { text: prose, encoding } })
  })

  it('names the byte that is neither UTF-8 nor UTF-16', () => {
    const latin1 = Buffer.from('Le café est fermé.', 'latin1')
    const result = textDecoding.decode(latin1)
    expect(result).toMatchObject({ ok: false, error: { code: 'file-not-text', context: { offset: 6 } } })
    expect(!result.ok && result.error.message).toContain('byte 7 (0xE9)')
  })

  it('refuses a program or a picture', () => {
    for (const bytes of [
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
      Buffer.from('GIF89a\u0001\u0000\u0001'),
    ])
      expect(textDecoding.decode(bytes)).toMatchObject({ ok: false, error: { code: 'file-not-text' } })
  })

  it('refuses a lone surrogate and an odd byte in UTF-16', () => {
    expect(textDecoding.decode(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toMatchObject({
      ok: false,
    })
    expect(textDecoding.decode(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x42]))).toMatchObject({ ok: false })
  })
})
