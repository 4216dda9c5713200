/** Session packages that the checker dropped or chose, as the desk offers them for a merge. */
import type { DeskActions } from '../state/deskActions.js'

export const offerFiles = (files: readonly File[], { dispatch }: Pick<DeskActions, 'dispatch'>): void => {
  if (files.length === 0) return
  const packages = files.map((file) => ({ id: crypto.randomUUID(), name: file.name, source: { file } }))
  dispatch({ kind: 'packagesOffered', packages })
}
