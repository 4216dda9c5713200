/** The files of session packages over zip. */
import type { SessionPackages } from '../../core/sessions/sessionPorts.js'
import { base64Pieces } from '../reports/inlineDocuments.js'
import { openZip } from './openZip.js'
import { writeZip } from './writeZip.js'

export const sessionPackages: SessionPackages = { open: openZip, write: writeZip, inBase64: base64Pieces }
