/** JSON with sorted keys: the same value has the same bytes, whatever made it and in whichever order. */

/** Nothing that JSON escapes: no quotation mark, no backslash, no control character, no half of a pair. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/

const quote = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text))

const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** `value` holds what JSON can hold; keys whose value is undefined are left out, as JSON leaves them out. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) {
    let text = '['
    for (let i = 0; i < value.length; i++) text += (i === 0 ? '' : ',') + canonicalJson(value[i])
    return `${text}]`
  }
  if (isRecord(value)) {
    let text = '{'
    // Without a comparison of its own, sort goes by UTF-16 code units.
    for (const key of Object.keys(value).sort()) {
      const member = value[key]
      if (member !== undefined) text += `${text === '{' ? '' : ','}${quote(key)}:${canonicalJson(member)}`
    }
    return `${text}}`
  }
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new Error(`${typeof value} has no place in JSON`)
  return text
}
