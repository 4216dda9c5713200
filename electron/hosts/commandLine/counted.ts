/** A number with its noun, for lines of a terminal, which are English. */

/** "1 story", "2 stories": `many` is needed where it is not `one` with an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

export const countedStories = (count: number, kind = ''): string =>
  counted(count, `${kind}story`, `${kind}stories`)
