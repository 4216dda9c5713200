/** Gives the desk its language: chosen by the checker, remembered, and told to the page and to the program around it. */
import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { DeskLanguage } from './languages.js'
import { firstLanguage, rememberLanguage } from './languages.js'
import type { Speech } from './speak.js'
import { speak } from './speak.js'

interface Spoken {
  readonly speech: Speech
  readonly choose: (language: DeskLanguage) => void
}
const SpeechContext = createContext<Spoken>({ speech: speak('en'), choose: () => undefined })

export const SpeechProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(() =>
    firstLanguage(localStorage, navigator.languages, location.search),
  )
  const speech = speak(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = speech.direction
  }, [language, speech])
  const choose = useCallback((next: DeskLanguage) => {
    rememberLanguage(localStorage, next)
    setLanguage(next)
  }, [])
  const spoken = useMemo(() => ({ speech, choose }), [speech, choose])
  return <SpeechContext value={spoken}>{children}</SpeechContext>
}

export const useSpeech = (): Speech => useContext(SpeechContext).speech

export const useChooseLanguage = (): Spoken['choose'] => useContext(SpeechContext).choose
