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

  it.each([
    ['one word', 'Amity'],
    ['ASCII', 'The mayor left, Reuters reported.\r\nNobody came.\n'],
    ['Ukrainian', 'Мер поїхав, повідомляє Суспільне.\nНіхто не прийшов.\n'],
    [
      'Chinese',
      '路透社报道，市长已于周二离开港口，码头上没有一个人等候。\n港务局说，新灯将在2026年一月点亮。\n',
    ],
  ])('reads %s in UTF-16, in both byte orders, with and without a byte order mark', (_what, text) => {
    for (const bigEndian of [false, true])
      for (const bom of [false, true])
        expect(textDecoding.decode(utf16(text, bigEndian, bom))).toEqual({
          ok: true,
          value: { text, encoding: bigEndian ? 'utf-16be' : 'utf-16le' },
        })
  })

  it.each([
    ['a short line of even length', 'The mayor \0 left, Reuters reported.\n'],
    ['a short line of odd length', 'The mayor \0left, Reuters reported.\n'],
    ['an odd place', 'The mayor\0 left, Reuters reported..\n'],
    ['the first place', '\0The mayor left, Reuters reported.\n'],
    ['the last place', 'The mayor left, Reuters reported.\0'],
    ['several places', 'The\0mayor\0left, Reuters reported.\0\0'],
    ['Ukrainian', 'Мер \0поїхав, повідомляє Суспільне.\n'],
    ['Chinese', '市长\0已离开，路透社报道。'],
  ])('takes text in UTF-8 with a NUL for no text: %s', (_where, text) => {
    const result = textDecoding.decode(Buffer.from(text))
    expect(result).toMatchObject({ ok: false, error: { code: 'file-not-text' } })
    expect(!result.ok && result.error.message).toContain(`character ${text.indexOf('\0') + 1} is a control`)
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
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]),
      Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 8, 0, 8, 0, 0x21, 0x5c, 0x71, 0x57]),
      new Uint8Array(64),
      // 16-bit samples of a quiet sound: every other byte is 0.
      new Uint8Array(Int16Array.from({ length: 64 }, (_, i) => (i * 7) % 120).buffer),
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
