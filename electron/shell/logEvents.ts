/** Logs what befalls the app: pages and helper processes that end, starts beside it, its own end. Reasons are Electron's codes. */
import { app } from 'electron'
import type { Log } from '../core/log/log.js'

export const logEvents = (log: Log): void => {
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) =>
    log.note(reason === 'clean-exit' ? 'info' : 'error', 'page.gone', { reason, exitCode }),
  )
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.note(reason === 'clean-exit' ? 'info' : 'error', 'process.gone', {
      type: type.replaceAll(' ', '-'),
      reason,
      exitCode,
    }),
  )
  app.on('second-instance', () => log.note('info', 'app.started-again'))
  app.on('quit', (_event, exitCode) => log.note('info', 'app.ended', { exitCode }))
}
