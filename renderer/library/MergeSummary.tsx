/** What a session package is and what it changes here, in a few lines and a list of stories. */
import type { MergeOutcome } from '../../electron/core/contract.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** Null when nothing changes. */
export const describeChange = ({
  stories,
  events,
  claims,
  outlets,
}: MergeOutcome): ((speech: Speech) => string) | null =>
  stories.new + events.new + outlets.newChanges === 0
    ? null
    : ({ words, list }) =>
        list([
          ...(stories.new === 0 ? [] : [words('packages.newStories', { count: stories.new })]),
          ...(events.new === 0 ? [] : [words('packages.newDecisions', { count: events.new })]),
          ...(outlets.newChanges === 0
            ? []
            : [words('packages.newOutletChanges', { count: outlets.newChanges })]),
          ...(claims === 0 ? [] : [words('packages.claimsChange', { count: claims })]),
        ])

const describePackage = ({ session }: MergeOutcome, { words, dayAndTime }: Speech): string => {
  const instant = dayAndTime(session.madeAt)
  const { madeBy, signature } = session
  return [
    madeBy === null
      ? words('packages.madeByNobody', { instant })
      : words('packages.madeBy', { checker: madeBy.name, instant }),
    signature.kind === 'signed'
      ? words('packages.signed', { fingerprint: signature.fingerprint })
      : words('packages.unsigned'),
    ...(session.blind ? [words('packages.isBlind')] : []),
    ...(session.sealed ? [words('packages.isSealed')] : []),
    ...(session.evidence ? [] : [words('packages.withoutCopies')]),
  ].join(' ')
}

export const MergeSummary = ({ outcome }: { readonly outcome: MergeOutcome }) => {
  const speech = useSpeech()
  const { words } = speech
  const { events, withoutClaim, changed } = outcome
  const change = describeChange(outcome)
  return (
    <div className="merge-summary" data-testid="merge-summary">
      <p>{describePackage(outcome, speech)}</p>
      <p>
        <b>{change === null ? words('packages.nothingNew') : change(speech)}</b>
        {change === null || events.known === 0 ? null : (
          <span> {words('packages.known', { count: events.known })}</span>
        )}
      </p>
      {withoutClaim === 0 ? null : <p>{words('packages.noClaim', { count: withoutClaim })}</p>}
      {changed.length === 0 ? null : (
        <section aria-label={words('packages.changes')}>
          <ul>
            {changed.map(({ storyId, title, isNew, newEvents }) => (
              <li key={storyId}>
                <span dir="auto">{title}</span>{' '}
                <small>
                  {isNew && newEvents === 0
                    ? words('packages.newStory')
                    : words('packages.newDecisions', { count: newEvents })}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
