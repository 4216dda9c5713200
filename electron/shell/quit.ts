/** Ends the app once what it holds is closed; what cannot be closed does not keep it. */
import { app } from 'electron'

export const closeBeforeQuit = (close: () => Promise<void>, onBug: (bug: unknown) => void): void => {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    void close()
      .catch(onBug)
      .then(() => app.quit())
  })
}
