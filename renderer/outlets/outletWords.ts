/** Kinds of outlets and their facts in words. */
import type { Outlet, OutletKind } from '../../electron/core/model.js'
import { countryName } from './countries.js'

export const kindWords: Readonly<Record<OutletKind, string>> = {
  agency: 'News agency',
  newspaper: 'Newspaper',
  broadcaster: 'Broadcaster',
  online: 'Online',
  magazine: 'Magazine',
}

/** "News agency · Kyrgyzstan" */
export const placeOutlet = ({ kind, country }: Outlet): string =>
  [kindWords[kind], country === undefined ? '' : (countryName(country) ?? country)]
    .filter(Boolean)
    .join(' · ')
