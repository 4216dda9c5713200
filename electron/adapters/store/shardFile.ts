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
  brackets: ['{', '}'],
  itemsOf: ({ stories }) => Object.entries(stories),
  jsonOf: ([id, line]) => `${JSON.stringify(id)}:${JSON.stringify(line)}`,
  check: (slice) => (isSummaries(slice) ? Object.entries(slice) : null),
  valueOf: (lines) => ({ stories: Object.fromEntries(lines) }),
}

export const shardFile = (path: string, world: FileWorld) => new GradualFile(path, gradually, world)
