/** The registry of outlets: looked up, added to, changed and taken back, all in this library only. */
import { useState } from 'react'
import type { ListedOutlet, Outlet } from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { draftFromOutlet, emptyOutlet } from './outletDraft.js'
import { OutletFinder } from './OutletFinder.js'
import { OutletForm } from './OutletForm.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { bold } from '../ui/Keys.js'

/** What was done last, for the note above the list. */
type Done =
  | { readonly kind: 'saved'; readonly outlet: Outlet }
  | { readonly kind: 'removed'; readonly outlet: Outlet }
  | { readonly kind: 'failed'; readonly trouble: Trouble }

const Note = ({
  done,
  isListed,
  onPutBack,
}: {
  readonly done: Done
  readonly isListed: (outlet: Outlet) => boolean
  readonly onPutBack: (outlet: Outlet) => void
}) => {
  const { words, rich, failure } = useSpeech()
  if (done.kind === 'failed')
    return (
      <p className="trouble" role="alert">
        {failure(done.trouble)}
      </p>
    )
  const named = { outlet: done.outlet.name, b: bold }
  return (
    <p className="outlet-note" role="status">
      {done.kind === 'saved' ? (
        rich('registry.saved', named)
      ) : (
        <>
          {rich(isListed(done.outlet) ? 'registry.asShipped' : 'registry.isOut', named)}{' '}
          <button type="button" className="button" onClick={() => onPutBack(done.outlet)}>
            {words('registry.putBack')}
          </button>
        </>
      )}
    </p>
  )
}

export const OutletsDialog = ({
  state,
  actions,
  onClose,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const { words } = useSpeech()
  const { registry, outletDraft } = state
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const write = (draft: typeof outletDraft) => actions.dispatch({ kind: 'outletDraftChanged', draft })

  const save = async (outlet: Outlet): Promise<Trouble | null> => {
    const reply = await actions.saveOutlet(outlet)
    if (!reply.ok) return reply.trouble
    write(null)
    setQuery(outlet.name)
    setChosen(outlet.id)
    setDone({ kind: 'saved', outlet })
    return null
  }
  const takeBack = async ({ own: _own, ...outlet }: ListedOutlet) => {
    const reply = await actions.removeOutlet(outlet.id)
    setDone(reply.ok ? { kind: 'removed', outlet } : { kind: 'failed', trouble: reply.trouble })
  }
  const putBack = async (outlet: Outlet) => {
    const trouble = await save(outlet)
    if (trouble !== null) setDone({ kind: 'failed', trouble })
  }

  return (
    <Dialog
      key={outletDraft === null ? 'find' : 'write'}
      title={words('registry.title')}
      wide
      onClose={onClose}
    >
      {outletDraft === null ? (
        <>
          {done === null ? null : (
            <Note
              done={done}
              isListed={({ id }) => registry.byId.has(id)}
              onPutBack={(outlet) => void putBack(outlet)}
            />
          )}
          <OutletFinder
            directory={registry}
            query={query}
            chosen={chosen}
            onQuery={(next) => {
              setQuery(next)
              setChosen(null)
            }}
            onChoose={setChosen}
            onAdd={(name) => write({ ...emptyOutlet, name })}
            onChange={(outlet) => write(draftFromOutlet(outlet))}
            onTakeBack={(outlet) => void takeBack(outlet)}
          />
        </>
      ) : (
        <OutletForm
          draft={outletDraft}
          directory={registry}
          onDraft={write}
          onSave={save}
          onInstead={(outlet) => write(draftFromOutlet(outlet))}
        />
      )}
    </Dialog>
  )
}
