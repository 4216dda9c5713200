/** What the codes of principles ask a house to keep: corrections after publication, the right of reply, declared interests. */
import { z } from 'zod'
import { instantSchema } from './basics.js'
import { checkerSchema } from './checker.js'

const text = z.string().trim().max(100_000)
const said = text.min(1)

export const correctionShape = {
  /** The day of the change, as the house's calendar has it. */
  day: z.iso.date(),
  what: said,
  why: text,
  /** The words before the change. */
  oldText: text,
}
export const replyAskedShape = {
  day: z.iso.date(),
  whom: said,
  question: text,
  /** Until when an answer was asked for. */
  deadline: z.iso.date().nullable(),
}
export const replyReceivedShape = { askedId: z.uuid(), day: z.iso.date(), answer: said }
export const interestShape = { interest: said }

/** What is entered; each becomes an event of the same kind. */
export const logEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correctionLogged'), ...correctionShape }),
  z.object({ kind: z.literal('replyAsked'), ...replyAskedShape }),
  /** `askedId` is the event that asked. */
  z.object({ kind: z.literal('replyReceived'), ...replyReceivedShape }),
  /** An interest that the checker has in the story's matter. */
  z.object({ kind: z.literal('interestDeclared'), ...interestShape }),
])
export type LogEntry = Readonly<z.infer<typeof logEntrySchema>>

/** The ids are those of the events. */
const logged = { id: z.uuid(), checker: checkerSchema, at: instantSchema }

export const storyLogsSchema = z.object({
  /** By the day of the change. */
  corrections: z.array(z.object({ ...logged, ...correctionShape })),
  /** By the day on which they were asked; answers in the order in which they came. */
  replies: z.array(
    z.object({
      ...logged,
      ...replyAskedShape,
      answers: z.array(z.object({ ...logged, day: z.iso.date(), answer: said })),
    }),
  ),
  interests: z.array(z.object({ ...logged, ...interestShape })),
})
export type StoryLogs = Readonly<z.infer<typeof storyLogsSchema>>

export const noLogs: StoryLogs = { corrections: [], replies: [], interests: [] }
