/** How the import goes: progress with Cancel, then what came in and what was refused, with cause and remedy. */
import type { DeskActions } from '../state/deskActions.js'
import type { ImportRun, Refusal } from '../state/deskState.js'
import type { Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

export const summariseImport = (run: ImportRun, { words, list }: Speech): string => {
  const parts = [words('library.imported', { count: run.imported })]
  if (run.existed > 0) parts.push(words('library.existed', { count: run.existed }))
  if (run.refusals.length > 0) parts.push(words('library.refused', { count: run.refusals.length }))
  const left = run.total - run.done
  if (run.phase === 'cancelled') parts.push(words('library.cancelled', { count: left }))
  if (run.phase === 'failed') parts.push(words('library.stopped', { count: left }))
  return list(parts)
}

const sayRefusal = (refusal: Refusal, { words, failure }: Speech): string => {
  const why = failure(refusal)
  return why.includes(refusal.name) ? why : words('library.refusal', { name: refusal.name, why })
}

export const ImportNote = ({
  run,
  actions,
}: {
  readonly run: ImportRun | null
  readonly actions: DeskActions
}) => {
  const speech = useSpeech()
  const { words } = speech
  if (run === null) return null
  const running = run.phase === 'running'
  return (
    <section className="import-note" aria-label={words('library.importPart')} data-testid="import-note">
      <div className="line">
        <span role="status">
          {running
            ? words('library.importing', { done: run.done, total: run.total })
            : summariseImport(run, speech)}
        </span>
        <button
          type="button"
          className="quiet"
          onClick={() => (running ? actions.cancelImport() : actions.dispatch({ kind: 'importDismissed' }))}
        >
          {words(running ? 'frame.cancel' : 'frame.dismiss')}
        </button>
      </div>
      {running ? (
        <progress
          aria-label={words('library.importProgress')}
          value={run.done + run.fraction}
          max={Math.max(run.total, 1)}
        />
      ) : null}
      {running && run.name !== '' ? <small>{run.name}</small> : null}
      {run.trouble === null ? null : (
        <p className="trouble" role="alert">
          {speech.failure(run.trouble)}
        </p>
      )}
      {run.refusals.length === 0 ? null : (
        <ul role="alert">
          {run.refusals.map((refusal, i) => (
            <li key={`${refusal.name}-${i}`}>{sayRefusal(refusal, speech)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
