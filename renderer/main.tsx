/** Starts the screen. */
import './api/plainSchemas.js'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource/jetbrains-mono/400.css'
import './ui/theme.css'
import './ui/base.css'
import './ui/frame.css'
import './ui/palette.css'
import './library/library.css'
import './search/search.css'
import './story/story.css'
import './claims/claims.css'
import './verdicts/verdicts.css'
import './evidence/evidence.css'
import './outlets/outlets.css'
import './reports/reports.css'
import './sessions/review.css'
import './logs/logs.css'
import { App } from './App.js'
import { SpeechProvider } from './words/SpeechProvider.js'

const place = document.getElementById('desk')
if (place === null) throw new Error('index.html has no element #desk')
createRoot(place).render(
  <StrictMode>
    <SpeechProvider>
      <App />
    </SpeechProvider>
  </StrictMode>,
)
