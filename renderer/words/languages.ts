/** The languages of the desk, by what its formats and its layout need to know of each. */
import type { Language } from '../../electron/core/contract.js'
import { languageFor } from '../../electron/core/contract.js'

/** `ar-XB` is English in the dress of Arabic, for tests of the layout; no menu offers it. */
export type DeskLanguage = Language | 'ar-XB'

export interface LanguageFacts {
  /** As its own speakers call it; null where it is not offered. */
  readonly name: string | null
  /** BCP 47, for numbers, dates and plurals. British order of day and month, as in the reports. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
}

export const languages: Readonly<Record<DeskLanguage, LanguageFacts>> = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  uk: { name: 'Українська', locale: 'uk', direction: 'ltr' },
  es: { name: 'Español', locale: 'es', direction: 'ltr' },
  'ar-XB': { name: null, locale: 'ar-XB', direction: 'rtl' },
}

export const offeredLanguages = ['en', 'uk', 'es'] as const satisfies readonly Language[]

export const isDeskLanguage = (tag: string): tag is DeskLanguage => Object.hasOwn(languages, tag)

const key = 'tickmark.language'

/** What the checker chose last on this desk, else what the system speaks. Storage that is switched off remembers nothing. */
export const firstLanguage = (
  storage: Pick<Storage, 'getItem'>,
  wanted: readonly string[],
  address: string,
): DeskLanguage => {
  const asked = new URLSearchParams(address).get('language')
  if (asked !== null && isDeskLanguage(asked)) return asked
  try {
    const held = storage.getItem(key)
    if (held !== null && isDeskLanguage(held)) return held
  } catch {
    // The storage may be forbidden: then the system's language it is.
  }
  return languageFor(wanted)
}

export const rememberLanguage = (storage: Pick<Storage, 'setItem'>, language: DeskLanguage): void => {
  try {
    storage.setItem(key, language)
  } catch {
    // The choice holds until the window closes.
  }
}
