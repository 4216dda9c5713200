/** Reads a story, or every story that somebody decided on, and measures how far its checkers agree. */
import type { Agreement, StoryId } from '../model.js'
import type { CancelSignal, Store } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStories } from '../story/openStories.js'
import { AgreementTally } from './agreementTally.js'

/** `storyId` null measures the library. A claim that waits for its second verdict is in no figure. */
export const measureAgreement = async (
  storyId: StoryId | null,
  {
    stories,
    store,
  }: { readonly stories: Pick<OpenStories, 'peekSettled'>; readonly store: Pick<Store, 'list'> },
  signal?: CancelSignal,
): Promise<Result<Agreement>> => {
  const listed = storyId === null ? await store.list() : null
  if (listed?.ok === false) return listed
  const decided = listed?.value.stories.filter((line) => line.lastEventAt !== null) ?? []
  const tally = new AgreementTally()
  for (const id of storyId === null ? decided.map((line) => line.story.id) : [storyId]) {
    if (signal?.aborted === true) return err('cancelled', 'The agreement was not measured to its end.')
    const opened = await stories.peekSettled(id)
    if (!opened.ok) return opened
    tally.add(opened.value.derived.claims)
  }
  return ok(tally.figures())
}
