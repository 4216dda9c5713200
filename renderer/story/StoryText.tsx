/** The story's text on the page, its claims and credits marked; what is selected in it goes to the desk. */
import { useEffect, useRef, useState } from 'react'
import type { ClaimId, Span, StoryView } from '../../electron/core/model.js'
import { claimAt } from '../state/chooseClaim.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { statusReader } from '../verdicts/shownVerdict.js'
import { claimMarks, creditLineMarks, currentMark, mentionMarks } from './decorateStory.js'
import { findHeadline } from './findHeadline.js'
import { loadReadingFaces } from './loadReadingFaces.js'
import type { PageGeometry } from './pageGeometry.js'
import { SelectionActions } from './SelectionActions.js'
import { isRightToLeft } from './textDirection.js'
import { useReader } from './useReader.js'
import { useSpeech } from '../words/SpeechProvider.js'

/** How long a mention that was jumped to stays lit (milliseconds). */
const flashTime = 1600

export interface PlacedSelection extends Span {
  readonly top: number
  readonly left: number
}

interface Props {
  readonly view: StoryView
  readonly state: DeskState
  readonly actions: DeskActions
  readonly geometry: PageGeometry
}

const spanOf = (view: StoryView, claimId: ClaimId | null): Span | undefined =>
  view.claims.find((c) => c.claim.id === claimId)?.claim

export const StoryText = ({ view, state, actions, geometry }: Props) => {
  const label = useSpeech().words('story.text')
  const { currentClaimId, chosenIn, flash, pending } = state
  const { text, claims } = view
  const { title, language } = view.story
  const element = useRef<HTMLDivElement>(null)
  const [shownText, setShownText] = useState<string | null>(null)
  const [selection, setSelection] = useState<PlacedSelection | null>(null)
  const reader = useReader(element, geometry, {
    onMove: () => setSelection(null),
    onSelect: (selected, page) => {
      const found = claimAt(view.claims, selected.start)
      if (found !== null) actions.dispatch({ kind: 'claimChosen', claimId: found.claim.id, chosenIn: 'text' })
      const place = selected.end > selected.start ? page.placeOf(selected.end) : null
      setSelection(place === null ? null : { ...selected, ...place })
    },
  })

  useEffect(() => reader?.setLabel(label), [reader, label])

  useEffect(() => {
    if (reader === null) return undefined
    const load = { wanted: true }
    const show = async () => {
      await loadReadingFaces(text)
      if (!load.wanted) return
      reader.setText(text, findHeadline(text, title), isRightToLeft(text, language))
      setShownText(text)
      setSelection(null)
    }
    void show()
    return () => {
      load.wanted = false
    }
  }, [reader, text, title, language])

  /** Changes when claims came or went, not when one was marked. */
  const order = `${claims.length} ${spanOf(view, currentClaimId)?.end ?? ''}`
  const ready = shownText === text ? reader : null
  useEffect(() => {
    ready?.mark('claims', claimMarks({ claims }, statusReader(pending)))
  }, [ready, claims, pending])
  useEffect(() => {
    ready?.mark('mentions', [...creditLineMarks(view), ...mentionMarks(view)])
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ready])
  useEffect(() => {
    ready?.mark('current', currentMark(view, currentClaimId))
    const span = spanOf(view, currentClaimId)
    if (span !== undefined && chosenIn === 'desk') ready?.reveal(span)
    geometry.moved()
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, currentClaimId, order, chosenIn])
  useEffect(() => {
    if (flash === null || ready === null) return undefined
    ready.reveal(flash.span)
    ready.mark('flash', [{ ...flash.span, className: 'mention-flash' }])
    const timer = setTimeout(() => ready.mark('flash', []), flashTime)
    return () => clearTimeout(timer)
  }, [ready, flash])

  return (
    <div className="story-text" data-testid="story-text" data-ready={ready !== null}>
      <div
        ref={element}
        className={isRightToLeft(text, language) ? 'monaco-page right-to-left' : 'monaco-page'}
        lang={language}
        // Monaco counts its pixels from the left; it sets its lines from the right where the story is read so.
        dir="ltr"
      />
      {selection === null ? null : (
        <SelectionActions
          selection={selection}
          claims={view.claims}
          actions={actions}
          onDone={() => setSelection(null)}
        />
      )}
    </div>
  )
}
