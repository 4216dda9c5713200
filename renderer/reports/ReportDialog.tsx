/** The report: choose what goes in and in which form, look at it, save it. */
import { useEffect, useRef, useState } from 'react'
import type { ReportPreview } from '../../electron/core/contract.js'
import type { Reply, Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { saveBlob } from '../ui/saveBlob.js'
import type { ReportChoices, ReportPlace } from './reportChoices.js'
import { requestOf } from './reportChoices.js'
import { ReportFilters } from './ReportFilters.js'
import { ReportOptions } from './ReportOptions.js'
import { ReportSubject } from './ReportSubject.js'
import { useReportFacets } from './useReportFacets.js'
import { TemplateForm } from './TemplateForm.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** The report is a page of its own and may quote anything: it is shown without scripts and without an origin. */
const Preview = ({ shown }: { readonly shown: ReportPreview }) => {
  const title = useSpeech().words('reports.preview')
  return shown.mediaType.startsWith('text/html') ? (
    <iframe className="report-page" title={title} sandbox="" srcDoc={shown.text} />
  ) : (
    <pre className="report-text" dir="auto" tabIndex={0} aria-label={title}>
      {shown.text}
    </pre>
  )
}

const Problem = ({ trouble, onRetry }: { readonly trouble: Trouble; readonly onRetry: () => void }) => {
  const { words, failure } = useSpeech()
  return (
    <div className="trouble" role="alert">
      <p>{failure(trouble)}</p>
      <div className="acts">
        <button type="button" className="button" onClick={onRetry}>
          {words('frame.retry')}
        </button>
      </div>
    </div>
  )
}

/** Asks for the preview of what is chosen; an answer to an older choice is not shown. */
const usePreview = (actions: DeskActions, choices: ReportChoices, place: ReportPlace) => {
  const { language } = useSpeech()
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<{ readonly of: string; readonly reply: Reply<ReportPreview> } | null>(
    null,
  )
  const request = requestOf(choices, place, language === 'ar-XB' ? 'en' : language)
  const wanted = JSON.stringify([request, attempt])
  useEffect(() => {
    const ask = { wanted: true }
    const render = async () => {
      if (request === null) return
      const reply = await actions.previewReport(request)
      if (ask.wanted) setAnswer({ of: wanted, reply })
    }
    void render()
    return () => {
      ask.wanted = false
    }
    // The request is a value: `wanted` says when it is another one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [actions, wanted])
  const reply = answer?.of === wanted ? answer.reply : null
  return { request, reply, again: () => setAttempt(attempt + 1) }
}

interface Saving {
  readonly fraction: number
  readonly stop: AbortController
}

export const ReportDialog = ({
  place,
  state,
  actions,
  onClose,
}: {
  readonly place: ReportPlace
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const { words, percent } = useSpeech()
  const [choices, setChoices] = useState<ReportChoices>({
    format: 'html',
    scope: place.storyId === null ? 'library' : 'story',
    storyIds: place.storyId === null ? [] : [place.storyId],
    session: null,
    statuses: [],
    outletId: '',
    checkerId: '',
    from: '',
    to: '',
    language: null,
  })
  const facets = useReportFacets(state, actions)
  const [house, setHouse] = useState(false)
  const { request, reply, again } = usePreview(actions, choices, place)
  const [saving, setSaving] = useState<Saving | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const running = useRef<AbortController | null>(null)
  // A dialog that is closed gives up what it was making.
  useEffect(() => () => running.current?.abort(), [])
  const shown = reply?.ok === true ? reply.value : null

  const save = async () => {
    if (request === null) return
    const stop = new AbortController()
    running.current = stop
    setTrouble(null)
    setSaving({ fraction: 0, stop })
    const made = await actions.exportReport(request, {
      signal: stop.signal,
      onProgress: (fraction) => setSaving({ fraction, stop }),
    })
    setSaving(null)
    if (made.ok) saveBlob(made.value.blob, made.value.fileName)
    else if (made.trouble.code !== 'cancelled') setTrouble(made.trouble)
  }

  return (
    <Dialog
      title={words('reports.title')}
      wide
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note" role="status">
            {saving === null
              ? shown === null
                ? ''
                : words('reports.claimsAndFile', {
                    claims: words('claims.claims', { count: shown.claims }),
                    fileName: shown.fileName,
                  })
              : words('reports.writingShare', { share: percent(saving.fraction) })}
          </span>
          <button type="button" className="button" aria-expanded={house} onClick={() => setHouse(!house)}>
            {words('reports.house')}
          </button>
          {saving === null ? (
            <button
              type="button"
              className="button main"
              disabled={shown === null}
              onClick={() => void save()}
            >
              {words('reports.save')}
            </button>
          ) : (
            <button type="button" className="button main" onClick={() => saving.stop.abort()}>
              {words('frame.cancel')}
            </button>
          )}
        </>
      }
    >
      <ReportOptions choices={choices} place={place} onChange={setChoices}>
        <ReportSubject choices={choices} state={state} actions={actions} onChange={setChoices} />
      </ReportOptions>
      <ReportFilters choices={choices} facets={facets} onChange={setChoices} />
      {house ? (
        <TemplateForm
          actions={actions}
          onSaved={() => {
            setHouse(false)
            again()
          }}
        />
      ) : null}
      {trouble === null ? null : <Problem trouble={trouble} onRetry={() => void save()} />}
      {request === null ? <p role="status">{words('reports.nothingChosen')}</p> : null}
      {request !== null && reply === null ? <p role="status">{words('reports.writing')}</p> : null}
      {reply?.ok === false ? <Problem trouble={reply.trouble} onRetry={again} /> : null}
      {shown === null ? null : (
        <>
          {shown.whole ? null : <p className="dialog-note">{words('reports.firstOnly')}</p>}
          <Preview shown={shown} />
        </>
      )}
    </Dialog>
  )
}
