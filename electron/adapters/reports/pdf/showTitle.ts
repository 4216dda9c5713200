/** Has viewers show a PDF's title rather than the name of its file, as PDF/UA (ISO 14289-1, 7.1) asks; Typst has no word for it. */

/**
 * Appends a new version of the catalogue (ISO 32000-1, 7.5.6, incremental update): nothing of what Typst wrote is touched.
 * Its files have one plain cross-reference table and a catalogue with viewer preferences in it; anything else is a bug here.
 */
export const showTitle = (pdf: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const ending = bytes.toString('latin1', bytes.lastIndexOf('trailer'))
  const [, trailer, root, previous] =
    /^trailer\s*<<([^]*\/Root (\d+) 0 R[^]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/u.exec(ending) ?? []
  const start = bytes.lastIndexOf(`\n${root} 0 obj`) + 1
  const catalogue = bytes.toString('latin1', start, bytes.indexOf('endobj', start))
  const preferences = '/ViewerPreferences <<'
  if (trailer === undefined || start === 0 || !catalogue.includes(preferences))
    throw new Error('the typesetter writes its PDF in another way now')
  const shown = `\n${catalogue.replace(preferences, `${preferences}\n/DisplayDocTitle true`)}endobj\n`
  // A cross-reference entry has twenty bytes: ten digits, five, a letter and a line end of two.
  const entry = `${String(bytes.length + 1).padStart(10, '0')} 00000 n\r\n`
  const table = `xref\n${root} 1\n${entry}trailer\n<<${trailer}/Prev ${previous}\n>>\n`
  const update = `${shown}${table}startxref\n${bytes.length + shown.length}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(update, 'latin1')]))
}
