/** The folder that libraries share: chosen here, and what the last exchange brought. */
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { ExchangeOutcome } from '../../electron/core/contract.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { useSpeech } from '../words/SpeechProvider.js'
import './exchange.css'

const Outcome = ({ outcome, at }: { readonly outcome: ExchangeOutcome; readonly at: string }) => {
  const { words, clockTime, failure } = useSpeech()
  const { published, decisions, conflicts, waiting, refused } = outcome
  return (
    <>
      <p>
        {words('exchange.done', { time: clockTime(at) })} {words('exchange.published', { count: published })}{' '}
        {words('exchange.brought', { count: decisions })}
        {conflicts === 0 ? '' : ` ${words('exchange.conflicts', { count: conflicts })}`}
      </p>
      {waiting.length === 0 ? null : <p>{words('exchange.waiting', { count: waiting.length })}</p>}
      {refused.map(({ name, error }) => (
        <p key={name} className="trouble">
          <b>{name}</b> {failure(error)}
        </p>
      ))}
    </>
  )
}

const LastExchange = ({ state }: { readonly state: DeskState }) => {
  const { words, failure } = useSpeech()
  const { exchangeRun } = state
  if (state.shared?.folder == null || exchangeRun === null) return null
  switch (exchangeRun.kind) {
    case 'running':
      return <p>{words('exchange.running')}</p>
    case 'failed':
      return (
        <p className="trouble" role="alert">
          {failure(exchangeRun.trouble)}
        </p>
      )
    case 'done':
      return <Outcome outcome={exchangeRun.outcome} at={exchangeRun.at} />
  }
}

export const ExchangeDialog = ({
  state,
  actions,
  onClose,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const { words, failure } = useSpeech()
  const shared = state.shared?.folder ?? null
  const [folder, setFolder] = useState(shared ?? '')
  const [confidential, setConfidential] = useState(state.shared?.confidential ?? false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const share = async (chosen: string | null): Promise<void> => {
    setTrouble(await actions.share(chosen, confidential))
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (folder.trim() !== '') void share(folder.trim())
  }
  const isNew = folder.trim() !== shared || confidential !== state.shared?.confidential
  return (
    <Dialog
      title={words('exchange.title')}
      onClose={onClose}
      foot={
        <>
          {shared === null ? null : (
            <button type="button" className="button" onClick={() => void share(null)}>
              {words('exchange.off')}
            </button>
          )}
          {shared === null || isNew ? (
            <button
              type="submit"
              form="exchange-form"
              className="button main"
              disabled={folder.trim() === ''}
            >
              {words('exchange.share')}
            </button>
          ) : (
            <button
              type="button"
              className="button main"
              disabled={state.exchangeRun?.kind === 'running'}
              onClick={() => void actions.exchange()}
            >
              {words('exchange.now')}
            </button>
          )}
        </>
      }
    >
      <form id="exchange-form" className="exchange-form" onSubmit={save}>
        <p>{words('exchange.explain')}</p>
        <label>
          {words('exchange.folder')}
          <input
            className="field"
            dir="ltr"
            value={folder}
            placeholder={words('exchange.folderHint')}
            maxLength={4000}
            onChange={(event) => setFolder(event.target.value)}
          />
        </label>
        <label className="exchange-check">
          <input
            type="checkbox"
            checked={confidential}
            onChange={(event) => setConfidential(event.target.checked)}
          />
          {words('exchange.confidential')}
        </label>
        {trouble === null ? null : (
          <p className="trouble" role="alert">
            {failure(trouble)}
          </p>
        )}
        <div role="status" data-testid="exchange-outcome">
          <LastExchange state={state} />
        </div>
        {state.unsettled === 0 ? null : (
          <p>
            {words('conflicts.sign', { count: state.unsettled })}{' '}
            <button
              type="button"
              className="button"
              onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'conflicts' })}
            >
              {words('conflicts.open')}
            </button>
          </p>
        )}
      </form>
    </Dialog>
  )
}
