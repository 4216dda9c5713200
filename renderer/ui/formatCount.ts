/** A number with its noun, English only, until the report dialog takes its words from the tables. */
const grouped = new Intl.NumberFormat('en-GB')

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${grouped.format(n)} ${n === 1 ? one : many}`
