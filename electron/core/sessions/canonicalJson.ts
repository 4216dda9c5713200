/** JSON with sorted keys: the same value has the same bytes, whatever made it and in whichever order. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** `value` holds what JSON can hold; keys whose value is undefined are left out, as JSON leaves them out. */
const sorted = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(sorted)
  if (isRecord(value))
    return Object.fromEntries(
      Object.keys(value)
        .toSorted()
        .flatMap((key): [string, Json][] => (value[key] === undefined ? [] : [[key, sorted(value[key])]])),
    )
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  throw new Error(`${typeof value} has no place in JSON`)
}

export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))
