/** Makes text fit for a document: whatever no document format may hold, or what would turn the text around it, becomes the replacement character. */

/**
 * C0 and C1 controls other than tab and line feed, delete, lone surrogates, and the bidirectional embeddings, overrides and
 * isolates (not the marks, which Arabic and Hebrew text needs). Noncharacters U+FFFE and U+FFFF are not XML.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, (c) =>
      c === '\n' || c === '\t' ? c : '\ufffd',
    )
