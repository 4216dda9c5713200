/** A file of the list of stories, read and written a little at a time. */
import type { StoryId, StorySummary } from '../../core/model.js'
import type { GradualKind } from './gradualFile.js'
import { GradualFile } from './gradualFile.js'
import { isSummaries } from './isSummaries.js'
import type { Shard } from './libraryFiles.js'
import { shardKind } from './libraryFiles.js'
import type { FileWorld } from './sealedFile.js'

type Line = readonly [StoryId, StorySummary]

const gradually: GradualKind<Shard, Line> = {
  ...shardKind,
  key: 'stories',
  slice: 512 * 1024,
  brackets: ['{', '}'],
  itemsOf: ({ stories }) => Object.entries(stories),
  jsonOf: ([id, line]) => `${JSON.stringify(id)}:${JSON.stringify(line)}`,
  check: (slice) => (isSummaries(slice) ? { stories: slice } : null),
  // A small file is one part: nothing is copied.
  join: ([first = { stories: {} }, ...rest]) => ({
    stories: Object.assign(first.stories, ...rest.map(({ stories }) => stories)),
  }),
}

export const shardFile = (path: string, world: FileWorld) => new GradualFile(path, gradually, world)
