/** The file of a story's decisions that are folded out of the journal, read and written a little at a time. */
import type { CheckEvent } from '../../core/model.js'
import { eventSchema } from '../../core/model.js'
import type { GradualKind } from './gradualFile.js'
import { GradualFile } from './gradualFile.js'
import type { EventsFile } from './libraryFiles.js'
import { eventsKind } from './libraryFiles.js'
import type { FileWorld } from './sealedFile.js'

const slicesOf = eventSchema.array()

const gradually: GradualKind<EventsFile, CheckEvent> = {
  ...eventsKind,
  key: 'events',
  // The schema of events takes most of the time.
  slice: 128 * 1024,
  brackets: ['[', ']'],
  itemsOf: ({ events }) => events,
  jsonOf: (event) => JSON.stringify(event),
  check: (slice) => {
    const parsed = slicesOf.safeParse(slice)
    return parsed.success ? { events: parsed.data } : null
  },
  join: (parts) => ({ events: parts.flatMap(({ events }) => events) }),
}

export const eventsFile = (path: string, world: FileWorld) => new GradualFile(path, gradually, world)
