/** The logs of a story as a report tells them: a heading, then one entry after the other, each of a few plain sentences. */
import type { ReportStory } from './model/reportSchema.js'
import type { Speech } from './words/speak.js'

export interface LogSection {
  readonly title: string
  readonly entries: readonly (readonly string[])[]
}

/** Logs with nothing in them have no section. */
export const logSections = (
  { logs, standingInterests = [] }: Pick<ReportStory, 'logs' | 'standingInterests'>,
  speech: Speech,
): readonly LogSection[] => {
  const { corrections, replies, interests } = logs
  const { t, day } = speech
  const sections = [
    {
      title: t('corrections'),
      entries: corrections.map((c) => [
        t('correctionEntry', { date: day(c.day), what: c.what }),
        ...(c.oldText === '' ? [] : [t('correctionOld', { text: c.oldText })]),
        ...(c.why === '' ? [] : [t('correctionWhy', { why: c.why })]),
        t('loggedBy', { checker: c.checker.name, instant: speech.instant(c.at) }),
      ]),
    },
    {
      title: t('replies'),
      entries: replies.map((r) => [
        t('replyAsked', { date: day(r.day), whom: r.whom }),
        ...(r.question === '' ? [] : [r.question]),
        ...(r.deadline === null ? [] : [t('replyDeadline', { date: day(r.deadline) })]),
        ...(r.answers.length === 0
          ? [t('replyNone')]
          : r.answers.map((a) => t('replyAnswer', { date: day(a.day), answer: a.answer }))),
      ]),
    },
    {
      title: t('interests'),
      entries: [
        ...interests.map((i) => [
          t('interestEntry', { checker: i.checker.name, interest: i.interest }),
          t('loggedBy', { checker: i.checker.name, instant: speech.instant(i.at) }),
        ]),
        ...standingInterests.map((s) => [
          t('interestEntry', { checker: s.checker.name, interest: s.interests }),
          t('standingInterest'),
        ]),
      ],
    },
  ]
  return sections.filter((s) => s.entries.length > 0)
}
