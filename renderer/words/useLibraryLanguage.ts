/** Keeps the language of the desk in step with the library: takes the one that was chosen for it, and tells it a new choice. */
import { useEffect, useState } from 'react'
import type { DeskActions } from '../state/deskActions.js'
import { useSpoken } from './SpeechProvider.js'

export const useLibraryLanguage = ({ readLanguage, speak }: DeskActions): void => {
  const { speech, chosen, adopt } = useSpoken()
  const { language } = speech
  const [known, setKnown] = useState(false)
  useEffect(() => {
    const read = async () => {
      const kept = await readLanguage()
      if (kept !== null) adopt(kept)
      setKnown(true)
    }
    void read()
  }, [readLanguage, adopt])
  // Not before the library has answered: the menu would change twice.
  useEffect(() => {
    if (known) void speak(language, chosen)
  }, [speak, known, language, chosen])
}
