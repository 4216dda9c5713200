/** What the library list shows of a story without opening it. */
import { holdCounts } from '../agreement/seenCounts.js'
import { foldEvents } from '../events/foldEvents.js'
import type { DerivedStory } from '../events/foldEvents.js'
import type { CheckEvent, StorySummary } from '../model.js'
import type { StoryRecord } from '../ports.js'

/** Names of the outlets credited in a story, most often credited first. */
export const citedOutlets = (record: StoryRecord): string[] => {
  const times = new Map<string, number>()
  for (const m of record.extraction.mentions) {
    if (m.cited) times.set(m.outlet.name, (times.get(m.outlet.name) ?? 0) + 1)
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** The instant of the latest event, whatever their order. */
export const lastInstant = (events: readonly CheckEvent[]): string | null => {
  let last: string | null = null
  for (const { at } of events) if (last === null || at > last) last = at
  return last
}

export const summariseStory = (
  record: StoryRecord,
  derived: DerivedStory = foldEvents(record),
): StorySummary => {
  const { id, title, publisher, date, language, fileName, origin, importedAt } = record.story
  const story = { id, title, publisher, date, language, fileName, origin, importedAt }
  return {
    story,
    counts: holdCounts(derived),
    outlets: citedOutlets(record),
    lastEventAt: lastInstant(record.events),
  }
}
