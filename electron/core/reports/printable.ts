/** Makes text fit for a document: whatever no document format may hold becomes the replacement character. */

/** C0 controls other than tab and line feed, delete, and lone surrogates. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : '\ufffd'))
