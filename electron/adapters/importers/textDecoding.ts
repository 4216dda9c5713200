/** Decodes text files: UTF-8 with or without BOM and UTF-16 in both byte orders; says where other bytes break the rule. */
import type { Encoding } from '../../core/model.js'
import type { TextDecoding } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { err, ok, unreachable } from '../../core/result.js'

type Decoded = Result<{ readonly text: string; readonly encoding: Encoding }>

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean => prefix.every((b, i) => bytes[i] === b)

const decodeAs = (bytes: Uint8Array, label: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const isUtf8 = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

/** The place of the first byte that begins no UTF-8 character, counted from 0. */
const firstBadByte = (bytes: Uint8Array): number => {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  // A stream may end inside a character of up to four bytes; the bad one is where that character begins.
  for (let at = low; at > low - 4 && at > 0; at--) if (isUtf8(bytes.subarray(0, at), false)) return at
  return 0
}

/** A byte of a C0 control other than tab, line feed, vertical tab, form feed, carriage return and escape: no text has it. */
const controlAt = (text: string): number => {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 9 || (c > 13 && c < 32 && c !== 27)) return i
  }
  return -1
}

/**
 * UTF-16 without a BOM shows as NUL bytes in every other place wherever the text has ASCII. Counts NULs at even and odd
 * places of the first 4 KB; prose in any script has spaces and stops enough for one in fifty. A few may stand at the other
 * places: the Chinese sign for "one" is 4E 00.
 */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 4096)
  if (bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const most = Math.max(even, odd)
  const units = sample.length / 2
  if (even === odd || most <= units / 50) return null
  // ASCII in UTF-16 is NUL in every other place; with fewer it is text of single bytes into which a NUL strayed.
  if (most < units / 2 && isTextBesideNuls(sample)) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Whether the bytes would be a text in UTF-8 if they had no NUL; the sample may end inside a character. */
const isTextBesideNuls = (sample: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return controlAt(text.replaceAll('\0', '')) < 0
  } catch {
    return false
  }
}

const accept = (text: string | null, encoding: Encoding): Decoded => {
  if (text === null)
    return err(
      'file-not-text',
      'its bytes begin as UTF-16 but do not go on as UTF-16. Save it as UTF-8 text.',
    )
  const control = controlAt(text)
  if (control >= 0)
    return err(
      'file-not-text',
      `character ${control + 1} is a control character, as in a program or picture. Import the text itself, saved as UTF-8.`,
      { offset: control },
    )
  return ok({ text, encoding })
}

const decode = (bytes: Uint8Array): Decoded => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    const text = decodeAs(bytes, 'utf-8')
    if (text !== null) return accept(text, 'utf-8-bom')
  } else if (startsWith(bytes, 0xff, 0xfe)) return accept(decodeAs(bytes, 'utf-16le'), 'utf-16le')
  else if (startsWith(bytes, 0xfe, 0xff)) return accept(decodeAs(bytes, 'utf-16be'), 'utf-16be')
  const guessed = guessUtf16(bytes)
  if (guessed !== null) {
    const text = decodeAs(bytes, guessed)
    // What is no character of any script comes from a picture or a program, not from a text.
    if (text !== null && controlAt(text) < 0 && !/\p{Cn}/u.test(text)) return ok({ text, encoding: guessed })
  }
  const text = decodeAs(bytes, 'utf-8')
  if (text !== null) return accept(text, 'utf-8')
  const at = firstBadByte(bytes)
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return err(
    'file-not-text',
    `byte ${at + 1} (0x${byte}) is neither UTF-8 nor UTF-16. Save the story as UTF-8 text and import it again.`,
    { offset: at },
  )
}

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

const spellings: TextDecoding['spellings'] = (text, encoding) =>
  ['\n', '\r\n', '\r'].flatMap((lineEnd) => {
    const spelled = text.replaceAll('\n', lineEnd)
    switch (encoding) {
      case 'utf-8':
        return [Buffer.from(spelled, 'utf8')]
      case 'utf-8-bom':
        return [Buffer.from(`\ufeff${spelled}`, 'utf8')]
      case 'utf-16le':
        return [Buffer.from(`\ufeff${spelled}`, 'utf16le'), Buffer.from(spelled, 'utf16le')]
      case 'utf-16be':
        return [utf16be(`\ufeff${spelled}`), utf16be(spelled)]
      default:
        return unreachable(encoding)
    }
  })

const encode = (text: string): Uint8Array => Buffer.from(text, 'utf8')

const utf8 = (bytes: Uint8Array): string | null => decodeAs(bytes, 'utf-8')

export const textDecoding: TextDecoding = { decode, utf8, spellings, encode }
