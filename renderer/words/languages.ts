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

/** What the address asks for: it goes before every choice. */
export const askedLanguage = (address: string): DeskLanguage | null => {
  const asked = new URLSearchParams(address).get('language')
  return asked !== null && isDeskLanguage(asked) ? asked : null
}

/**
 * The language to begin with: what the checker chose last in this window, else what the system speaks. The library knows what
 * was chosen for its desk, but says so a moment later.
 */
export const firstLanguage = (
  storage: Pick<Storage, 'getItem'>,
  wanted: readonly string[],
  address: string,
): DeskLanguage => {
  const asked = askedLanguage(address)
  if (asked !== null) return asked
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
