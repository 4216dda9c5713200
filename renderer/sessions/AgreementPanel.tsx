/** How far the checkers of the open story, or of the library, agree. */
import { useEffect, useState } from 'react'
import type { Agreement, StoryId } from '../../electron/core/model.js'
import type { Reply } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { AgreementTables } from './AgreementTables.js'

/** Measures once; another scope is another one of these. */
const Measured = ({ of, actions }: { readonly of: StoryId | null; readonly actions: DeskActions }) => {
  const { words, failure } = useSpeech()
  const [reply, setReply] = useState<Reply<Agreement> | null>(null)
  const { readAgreement } = actions
  useEffect(() => {
    let gone = false
    const read = async () => {
      const answer = await readAgreement(of)
      if (!gone) setReply(answer)
    }
    void read()
    return () => {
      gone = true
    }
  }, [readAgreement, of])
  if (reply === null) return <p role="status">{words('review.measuring')}</p>
  if (!reply.ok)
    return (
      <p className="trouble" role="alert">
        {failure(reply.trouble)}
      </p>
    )
  return reply.value.claims === 0 ? (
    <p>{words('review.none')}</p>
  ) : (
    <AgreementTables agreement={reply.value} />
  )
}

export const AgreementPanel = ({
  storyId,
  actions,
}: {
  readonly storyId: StoryId | null
  readonly actions: DeskActions
}) => {
  const { words } = useSpeech()
  const [whole, setWhole] = useState(storyId === null)
  const of = whole ? null : storyId
  return (
    <section className="agreement" aria-label={words('review.agreementTitle')}>
      <h3>{words('review.agreementTitle')}</h3>
      {storyId === null ? null : (
        <label>
          {words('review.measureOf')}{' '}
          <select
            className="field"
            value={whole ? 'library' : 'story'}
            onChange={(event) => setWhole(event.target.value === 'library')}
          >
            <option value="story">{words('review.ofStory')}</option>
            <option value="library">{words('review.ofLibrary')}</option>
          </select>
        </label>
      )}
      <Measured key={of ?? ''} of={of} actions={actions} />
    </section>
  )
}
