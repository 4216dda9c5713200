/** JSON with sorted keys: the same value has the same bytes, whatever made it and in whichever order. */

/** `value` holds what JSON can hold; keys whose value is undefined are left out, as JSON leaves them out. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) {
    const text: string | undefined = JSON.stringify(value)
    if (text === undefined) throw new Error(`${typeof value} has no place in JSON`)
    return text
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members: string[] = []
  const entries: [string, unknown][] = Object.entries(value)
  for (const [key, member] of entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
