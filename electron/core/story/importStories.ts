/** Imports files one after the other; a file that is refused does not hold up the rest. */
import type { ImportStep, IncomingFile } from '../contract.js'
import type { Story } from '../model.js'
import type { CancelSignal, Ports, Watch } from '../ports.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import { withProgress } from '../withProgress.js'
import { buildRecord, readText, visibleName } from './readStory.js'
import { summariseStory } from './summariseStory.js'

/** Imports one file. The same bytes are never stored twice: `existed` tells that the story was there already. */
export const importStory = async (
  file: IncomingFile,
  origin: Story['origin'],
  ports: Ports,
  watch?: Watch,
): Promise<Result<{ readonly story: Story; readonly existed: boolean }>> => {
  const read = await readText(file, ports)
  if (!read.ok) return read
  const held = await ports.store.read(read.value.sha256.slice(0, 16))
  if (held.ok) return ok({ story: held.value.story, existed: true })
  if (held.error.code !== 'story-not-found') return held
  const record = await buildRecord(read.value, origin, ports, watch)
  if (!record.ok) return record
  const added = await ports.store.add(record.value, read.value.bytes, summariseStory(record.value))
  return added.ok ? ok({ story: record.value.story, existed: false }) : added
}

/** Reports each file as it starts, goes on and ends. A cancelled import keeps the files that were imported before. */
export async function* importStories(
  files: readonly IncomingFile[],
  origin: Story['origin'],
  ports: Ports,
  onImported: (story: Story) => void,
  signal?: CancelSignal,
): AsyncGenerator<ImportStep, void, void> {
  const total = files.length
  for (const [index, file] of files.entries()) {
    if (signal?.aborted === true) return
    const step = { index, total, name: visibleName(file.name) }
    yield { kind: 'started', ...step }
    const reading = withProgress((onProgress) => importStory(file, origin, ports, { signal, onProgress }))
    let next = await reading.next()
    while (next.done !== true) {
      yield { kind: 'reading', ...step, fraction: next.value }
      next = await reading.next()
    }
    const imported = next.value
    if (imported.ok) {
      const { story, existed } = imported.value
      if (!existed) onImported(story)
      yield { kind: 'imported', ...step, storyId: story.id, existed }
    } else if (imported.error.code === 'cancelled') {
      return
    } else {
      yield { kind: 'refused', ...step, error: imported.error }
    }
  }
}
