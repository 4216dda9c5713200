/** Facts of an outlet in words. */
import type { Outlet } from '../../electron/core/model.js'
import type { Speech } from '../words/speak.js'

/** "News agency · Kyrgyzstan" */
export const placeOutlet = ({ kind, country }: Outlet, speech: Speech): string =>
  [speech.words(`registry.${kind}`), country === undefined ? '' : (speech.country(country) ?? country)]
    .filter(Boolean)
    .join(' · ')
