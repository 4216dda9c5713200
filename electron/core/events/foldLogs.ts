/** Derives the logs of a story from its events. */
import type { CheckEvent, EventOf, StoryLogs } from '../model.js'
import { noLogs } from '../model.js'

type LogEvent = EventOf<'correctionLogged' | 'replyAsked' | 'replyReceived' | 'interestDeclared'>

export const isLogEvent = (e: CheckEvent): e is LogEvent =>
  e.kind === 'correctionLogged' ||
  e.kind === 'replyAsked' ||
  e.kind === 'replyReceived' ||
  e.kind === 'interestDeclared'

const byDay = <T extends { readonly day: string }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

const headOf = ({ id, checker, at }: CheckEvent) => ({ id, checker, at })

/** `events` are in order and in force. An answer to a question that was taken back is left out. */
export const foldLogs = (events: readonly CheckEvent[]): StoryLogs => {
  const logs = events.filter(isLogEvent)
  if (logs.length === 0) return noLogs
  const answers = logs.filter((e) => e.kind === 'replyReceived')
  return {
    corrections: byDay(
      logs.flatMap((e) => {
        if (e.kind !== 'correctionLogged') return []
        const { day, what, why, oldText } = e
        return [{ ...headOf(e), day, what, why, oldText }]
      }),
    ),
    replies: byDay(
      logs.flatMap((e) => {
        if (e.kind !== 'replyAsked') return []
        const { day, whom, question, deadline } = e
        const given = answers
          .filter((a) => a.askedId === e.id)
          .map((a) => ({ ...headOf(a), day: a.day, answer: a.answer }))
        return [{ ...headOf(e), day, whom, question, deadline, answers: byDay(given) }]
      }),
    ),
    interests: logs.flatMap((e) =>
      e.kind === 'interestDeclared' ? [{ ...headOf(e), interest: e.interest }] : [],
    ),
  }
}
