/** What the library list shows of a story without opening it. */
import { foldEvents } from '../events/foldEvents.js'
import type { DerivedStory } from '../events/foldEvents.js'
import type { StorySummary } from '../model.js'
import type { StoryRecord } from '../ports.js'

/** Names of the outlets credited in a story, most often credited first. */
export const citedOutlets = (record: StoryRecord): string[] => {
  const times = new Map<string, number>()
  for (const m of record.extraction.mentions) {
    if (m.cited) times.set(m.outlet.name, (times.get(m.outlet.name) ?? 0) + 1)
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

export const summariseStory = (
  record: StoryRecord,
  derived: DerivedStory = foldEvents(record),
): StorySummary => {
  let lastEventAt: string | null = null
  for (const e of record.events) if (lastEventAt === null || e.at > lastEventAt) lastEventAt = e.at
  const { id, title, publisher, date, language, fileName, origin, importedAt } = record.story
  const story = { id, title, publisher, date, language, fileName, origin, importedAt }
  return { story, counts: derived.counts, outlets: citedOutlets(record), lastEventAt }
}
