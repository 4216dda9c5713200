/** How many checkers the library asks for: changed at once, for everybody who uses it. */
import { useEffect, useState } from 'react'
import type { ReviewPolicy } from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { useSpeech } from '../words/SpeechProvider.js'

const kinds = [
  ['one', 'review.one'],
  ['two', 'review.two'],
  ['adjudicated', 'review.adjudicatedRule'],
] as const

export const PolicyForm = ({ actions }: { readonly actions: DeskActions }) => {
  const { words, failure } = useSpeech()
  const [policy, setPolicy] = useState<ReviewPolicy | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { readPolicy } = actions
  useEffect(() => {
    let gone = false
    const read = async () => {
      const reply = await readPolicy()
      if (gone) return
      if (reply.ok) setPolicy(reply.value)
      else setTrouble(reply.trouble)
    }
    void read()
    return () => {
      gone = true
    }
  }, [readPolicy])
  const save = async (next: ReviewPolicy) => {
    const before = policy
    setPolicy(next)
    const reply = await actions.savePolicy(next)
    setTrouble(reply.ok ? null : reply.trouble)
    if (!reply.ok) setPolicy(before)
  }
  return (
    <fieldset className="policy" disabled={policy === null}>
      <legend>{words('review.rule')}</legend>
      {kinds.map(([kind, key]) => (
        <label key={kind}>
          <input
            type="radio"
            name="policy"
            value={kind}
            checked={policy?.kind === kind}
            onChange={() => void save({ kind, hideNames: policy?.hideNames ?? false })}
          />{' '}
          {words(key)}
        </label>
      ))}
      {policy === null || policy.kind === 'one' ? null : (
        <>
          <label>
            <input
              type="checkbox"
              checked={policy.hideNames}
              onChange={(event) => void save({ ...policy, hideNames: event.target.checked })}
            />{' '}
            {words('review.hideNames')}
          </label>
          <p className="hint">{words('review.ruleHint')}</p>
        </>
      )}
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {failure(trouble)}
        </p>
      )}
    </fieldset>
  )
}
