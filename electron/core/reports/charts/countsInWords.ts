/** What a bar says to who cannot see it: "Supported 3, Open 2". */
import type { Counts } from '../../model.js'
import type { Speech } from '../words/speak.js'
import { statusOrder } from '../wording.js'

export const countsInWords = (counts: Counts, speech: Speech): string =>
  statusOrder
    .filter((s) => counts[s] > 0)
    .map((s) => `${speech.status(s)} ${speech.number(counts[s])}`)
    .join(', ')
