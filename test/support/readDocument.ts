/** The words in a report of any format, as far as the programs here can read it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { ReportFormat } from '../../electron/core/model.js'
import { hasTool, runTool } from './tools.js'

/** Gives `use` a file with these bytes; the file is gone afterwards. */
export const withFile = <T>(name: string, bytes: Uint8Array, use: (path: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-document-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every XML part of a DOCX, its metadata and links included. */
export const docxParts = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n')

/** What is written, and beneath it the document's own objects uncompressed, where qpdf is here. */
const pdfText = (bytes: Uint8Array): string =>
  withFile('report.pdf', bytes, (path) => {
    const objects = hasTool('qpdf') ? runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-']) : ''
    return (hasTool('pdftotext') ? runTool('pdftotext', ['-enc', 'UTF-8', path, '-']) : '') + objects
  })

export const readDocument = (format: ReportFormat, bytes: Buffer): string => {
  if (format === 'docx') return docxParts(bytes)
  return format === 'pdf' ? `${pdfText(bytes)}${bytes.toString('latin1')}` : bytes.toString('utf8')
}
