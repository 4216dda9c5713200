/** Who marks: read from the library, and said anew by whoever sits down. */
import type { Profile, ProfileEntry } from '../../electron/core/model.js'
import type { Reply, Trouble } from '../api/ask.js'
import { ask } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { Decision } from './decision.js'
import type { DeskStore } from './deskStore.js'
import { isAsked, rememberAsked } from './askedAtStart.js'

export interface CheckerActions {
  readonly readChecker: () => Promise<void>
  /** Who sat at this library before, the one who did last first. */
  readonly readProfiles: () => Promise<Reply<readonly Profile[]>>
  /** Resolves to why the checker is not seated, or null. */
  readonly seat: (entry: ProfileEntry) => Promise<Trouble | null>
  /** Changes a profile without seating anybody. */
  readonly editProfile: (profile: Profile) => Promise<Trouble | null>
  /** At the start of a window: whoever shares a library, or opens a new one, is asked who they are. */
  readonly askAtStart: () => Promise<void>
}

export const createCheckerActions = (
  client: Client,
  { dispatch, read }: DeskStore,
  desk: {
    readonly decide: (decision: Decision) => void
    /** What may be seen is another for another checker. */
    readonly lookAgain: () => Promise<void>
  },
): CheckerActions => {
  let named = 0
  const readProfiles = (): Promise<Reply<readonly Profile[]>> => ask(() => client.checker.known())
  const readChecker = async (): Promise<void> => {
    const before = named
    const reply = await ask(() => client.checker.get())
    // Somebody sat down while the answer was on its way: it may be from before.
    if (reply.ok && before === named) dispatch({ kind: 'checkerRead', checker: reply.value })
  }
  return {
    readChecker,
    readProfiles,
    seat: async (entry) => {
      named += 1
      const reply = await ask(() => client.checker.set(entry))
      if (!reply.ok) return reply.trouble
      named += 1
      const { waiting } = read()
      dispatch({ kind: 'checkerRead', checker: reply.value })
      dispatch({ kind: 'nameLeft' })
      if (waiting !== null) desk.decide(waiting)
      await desk.lookAgain()
      return null
    },
    editProfile: async (profile) => {
      const reply = await ask(() => client.checker.edit(profile))
      if (!reply.ok) return reply.trouble
      await readChecker()
      return null
    },
    askAtStart: async () => {
      if (isAsked()) return
      const known = await readProfiles()
      // One checker alone is asked nothing: their name is in the head, and can be changed there.
      if (!known.ok || known.value.length === 1) return
      rememberAsked()
      // What came meanwhile, such as a package that the system opened, waits behind the question.
      dispatch({ kind: 'nameAsked', waiting: read().waiting })
    },
  }
}
