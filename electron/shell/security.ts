/** Closes what a page could use to leave the desk: requests, navigation, windows, permissions, webviews. */
import { app, session } from 'electron'
import { appOrigin } from './appProtocol.js'

const isOurs = (url: string): boolean => url.startsWith(`${appOrigin}/`)
/** Pages make these of their own data; they reach no network. `devtools:` appears only when a developer opens the tools. */
const isLocalData = (url: string): boolean => /^(?:blob:app:\/\/tickmark\/|data:|devtools:)/u.test(url)

/** To be called when the app is ready, before the first window. */
export const lockDown = (): void => {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) && !isLocalData(details.url) })
  })
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  // Spelling dictionaries would be downloaded.
  defaultSession.setSpellCheckerEnabled(false)
  // A report that the checker saves is a blob of our own page; nothing else may be downloaded.
  defaultSession.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${appOrigin}/`)) event.preventDefault()
  })
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
