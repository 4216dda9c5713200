/** Does what the menu or the system asked of the desk. */
import type { DeskRequest } from '../../electron/core/contract.js'
import { unreachable } from '../../electron/core/result.js'
import type { DeskActions } from '../state/deskActions.js'
import type { Command } from './commands.js'

export const answerRequest = (
  request: DeskRequest,
  commands: readonly Command[],
  actions: DeskActions,
): void => {
  switch (request.kind) {
    case 'command':
      // A dialog holds the desk: what is behind it does not change.
      if (document.querySelector('dialog[open]') === null) commands.find((c) => c.id === request.id)?.run()
      return
    case 'storyOpened':
      void actions.openStory(request.storyId)
      return
    case 'packageOffered': {
      const { packageId, name } = request
      actions.dispatch({
        kind: 'packagesOffered',
        packages: [{ id: packageId, name, source: { packageId } }],
      })
      return
    }
    case 'told':
      actions.dispatch({ kind: 'noted', note: { code: 'told', message: request.message } })
      return
    default:
      unreachable(request)
  }
}
