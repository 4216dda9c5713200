/** Up to two initials of a name, in any script. */
export const initials = (name: string): string => {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return chosen.map((w) => /^./u.exec(w ?? '')?.[0].toLocaleUpperCase() ?? '').join('')
}
