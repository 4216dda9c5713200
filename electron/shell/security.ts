/** Closes what a page could use to leave the desk: requests, navigation, windows, permissions, webviews. */
import { app, BrowserWindow, session } from 'electron'
import type { Session, WebContents } from 'electron'
import { appOrigin } from './appProtocol.js'
import { askToOpen } from './outsideLinks.js'

const isOurs = (url: string): boolean => url.startsWith(`${appOrigin}/`)
/** Pages make these of their own data; they reach no network. `devtools:` appears only when a developer opens the tools. */
const isLocalData = (url: string): boolean => /^(?:blob:app:\/\/tickmark\/|data:|devtools:)/u.test(url)

const closeSession = (closed: Session): void => {
  closed.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) && !isLocalData(details.url) })
  })
  closed.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  closed.setPermissionCheckHandler(() => false)
  closed.setDevicePermissionHandler(() => false)
  closed.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  // No certificate is good, for nothing of ours comes over the network. -2 is net::ERR_FAILED.
  closed.setCertificateVerifyProc((_request, answer) => answer(-2))
  // Spelling dictionaries would be downloaded.
  closed.setSpellCheckerEnabled(false)
  // A report that the checker saves is a blob of our own page; nothing else may be downloaded.
  closed.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${appOrigin}/`)) event.preventDefault()
  })
}

const closeContents = (contents: WebContents, onBug: (bug: unknown) => void): void => {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  // Frames within the page (the report's preview) go nowhere either.
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    const window = BrowserWindow.fromWebContents(contents)
    if (window !== null) void askToOpen(window, url).catch(onBug)
    return { action: 'deny' }
  })
}

/** What servers may ask of a client: nothing of ours speaks to one. Electron would choose the first certificate by itself. */
const answerNoServer = (): void => {
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault()
    answer()
  })
  app.on('login', (event, _contents, _details, _server, answer) => {
    event.preventDefault()
    answer()
  })
}

/** Every page is sandboxed, whatever its window asks for. To be called before the app is ready. */
export const sandboxAll = (): void => app.enableSandbox()

/** To be called when the app is ready, before the first window. `onBug` hears of a link that could not be opened. */
export const lockDown = (onBug: (bug: unknown) => void): void => {
  closeSession(session.defaultSession)
  answerNoServer()
  // There is no other one; should a part of Electron make one, it is closed as well.
  app.on('session-created', closeSession)
  app.on('web-contents-created', (_event, contents) => closeContents(contents, onBug))
}
