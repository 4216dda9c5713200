/** Gives the desk its language: chosen by the checker, remembered, and told to the page and to the program around it. */
import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { DeskLanguage } from './languages.js'
import { askedLanguage, firstLanguage, rememberLanguage } from './languages.js'
import type { Speech } from './speak.js'
import { speak } from './speak.js'

interface Spoken {
  readonly speech: Speech
  /** Whether the checker chose it in this window. */
  readonly chosen: boolean
  readonly choose: (language: DeskLanguage) => void
  /** Takes what was chosen at another time, unless the checker has chosen since. */
  readonly adopt: (language: DeskLanguage) => void
}
const SpeechContext = createContext<Spoken>({
  speech: speak('en'),
  chosen: false,
  choose: () => undefined,
  adopt: () => undefined,
})

export const SpeechProvider = ({ children }: { readonly children: ReactNode }) => {
  const [{ language, chosen }, setSpoken] = useState(() => ({
    language: firstLanguage(localStorage, navigator.languages, location.search),
    chosen: false,
  }))
  const speech = speak(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = speech.direction
  }, [language, speech])
  const choose = useCallback((next: DeskLanguage) => {
    rememberLanguage(localStorage, next)
    setSpoken({ language: next, chosen: true })
  }, [])
  const adopt = useCallback((kept: DeskLanguage) => {
    if (askedLanguage(location.search) === null)
      setSpoken((now) => (now.chosen ? now : { language: kept, chosen: false }))
  }, [])
  const spoken = useMemo(() => ({ speech, chosen, choose, adopt }), [speech, chosen, choose, adopt])
  return <SpeechContext value={spoken}>{children}</SpeechContext>
}

export const useSpeech = (): Speech => useContext(SpeechContext).speech

export const useSpoken = (): Spoken => useContext(SpeechContext)
