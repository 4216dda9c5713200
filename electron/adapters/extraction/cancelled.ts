/** The answer to a caller who gave up. */
import { err } from '../../core/result.js'

export const cancelledExtraction = () =>
  err('cancelled', 'The extraction was cancelled; nothing was changed.')
