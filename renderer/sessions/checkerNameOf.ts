/** A checker's name as the desk shows it; one that the library's rule leaves out is told by a number. */
import type { Checker } from '../../electron/core/model.js'
import { maskedId } from '../../electron/core/model.js'
import type { Speech } from '../words/speak.js'

export const checkerNameOf = ({ id, name }: Checker, { words }: Speech): string =>
  id.startsWith(maskedId) ? words('review.masked', { number: name }) : name
