/** What a journal entry says of each story that it is about: all readers of the journal see entries of every kind this way. */
import type { CheckEvent, StoryId, StorySummary } from '../../../core/model.js'
import { unreachable } from '../../../core/result.js'
import type { UnnumberedEntry } from './records.js'

export interface EntryPart {
  readonly storyId: StoryId
  /** The line of a story that came in, and the SHA-256 of its file. */
  readonly added: { readonly summary: StorySummary; readonly file: string } | null
  /** Decisions, and what they make of the line. */
  readonly decided: {
    readonly events: readonly CheckEvent[]
    readonly change: Pick<StorySummary, 'counts' | 'lastEventAt'>
  } | null
}

export const partsOf = (entry: UnnumberedEntry): readonly EntryPart[] => {
  switch (entry.kind) {
    case 'story': {
      const { storyId, summary, file } = entry
      return [{ storyId, added: { summary, file }, decided: null }]
    }
    case 'events': {
      const { storyId, counts, lastEventAt, events } = entry
      return [{ storyId, added: null, decided: { events, change: { counts, lastEventAt } } }]
    }
    case 'merge':
      return entry.stories.map(({ storyId, added, counts, lastEventAt, events }) => ({
        storyId,
        added,
        decided: { events, change: { counts, lastEventAt } },
      }))
    default:
      return unreachable(entry)
  }
}
