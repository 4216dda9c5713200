/** The language of the desk, each by its own name. */
import { isDeskLanguage, languages, offeredLanguages } from './languages.js'
import { useSpoken } from './SpeechProvider.js'

export const LanguageSelect = () => {
  const { speech, choose } = useSpoken()
  const { words, language } = speech
  return (
    <select
      className="language"
      aria-label={words('frame.language')}
      title={words('frame.language')}
      value={language}
      onChange={(event) => {
        if (isDeskLanguage(event.target.value)) choose(event.target.value)
      }}
    >
      {offeredLanguages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languages[tag].name}
        </option>
      ))}
      {language === 'ar-XB' ? <option value={language}>{language}</option> : null}
    </select>
  )
}
