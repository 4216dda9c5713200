/** Who sits here: chosen among those who did before, added, or changed. */
import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import type { Profile } from '../../electron/core/model.js'
import type { Reply } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { KnownCheckers } from './KnownCheckers.js'
import { ProfileForm } from './ProfileForm.js'
import { draftOf, newDraft } from './profileDraft.js'

type Page =
  | { readonly kind: 'choose' }
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly profile: Profile }

interface Props {
  readonly state: DeskState
  readonly actions: DeskActions
}

/** Names that differ in case and spacing only are one. */
const isSameName = (a: string, b: string): boolean => {
  const plain = (name: string) => name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en')
  return plain(a) === plain(b)
}

const formId = 'profile-form'

const Who = ({
  state,
  actions,
  known,
  onChanged,
}: Props & { readonly known: readonly Profile[]; readonly onChanged: () => Promise<void> }) => {
  const { words, failure } = useSpeech()
  const [page, setPage] = useState<Page>(known.length === 0 ? { kind: 'add' } : { kind: 'choose' })
  const [trouble, setTrouble] = useState<Parameters<typeof failure>[0] | null>(null)
  const seated = state.checker === 'unknown' ? null : state.checker
  const leave = () => actions.dispatch({ kind: 'nameLeft' })
  const choose = () => setPage({ kind: 'choose' })
  const seat = (profile: Profile) => {
    if (profile.id === seated?.id) return leave()
    void actions.seat({ name: profile.name }).then(setTrouble)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (page.kind !== 'choose' || event.ctrlKey || event.metaKey || event.altKey) return
    const profile = /^[1-9]$/u.test(event.key) ? known[Number(event.key) - 1] : undefined
    if (profile === undefined) return
    event.preventDefault()
    seat(profile)
  }
  const hint = state.waiting === null ? 'checker.whoStart' : 'checker.whoWaiting'
  const back =
    page.kind === 'choose' || known.length === 0 ? null : (
      <button type="button" className="button" onClick={choose}>
        {words('checker.back')}
      </button>
    )
  const later =
    seated === null && state.waiting === null && page.kind !== 'edit' ? (
      <button type="button" className="button" onClick={leave}>
        {words('checker.later')}
      </button>
    ) : null
  return (
    <Dialog
      title={
        page.kind === 'edit'
          ? words('checker.editTitle', { name: page.profile.name })
          : words(page.kind === 'add' && known.length > 0 ? 'checker.addTitle' : 'checker.who')
      }
      quiet={page.kind === 'choose'}
      onKey={onKey}
      onClose={leave}
      foot={
        <>
          {back}
          {later}
          {page.kind === 'choose' ? (
            <button type="button" className="button" onClick={() => setPage({ kind: 'add' })}>
              {words('checker.add')}
            </button>
          ) : (
            <button type="submit" form={formId} className="button main">
              {words(page.kind === 'add' ? 'checker.sit' : 'checker.save')}
            </button>
          )}
        </>
      }
    >
      {page.kind === 'choose' ? (
        <>
          <p>
            {words(hint)} <span className="hint">{words('checker.choose')}</span>
          </p>
          <KnownCheckers
            known={known}
            seatedId={seated?.id ?? null}
            onSeat={seat}
            onEdit={(profile) => setPage({ kind: 'edit', profile })}
          />
        </>
      ) : null}
      {page.kind === 'add' ? (
        <ProfileForm
          key="add"
          formId={formId}
          start={newDraft}
          known={known}
          isNew
          hint={words(hint)}
          onSave={async (entry) =>
            known.some((p) => isSameName(p.name, entry.name))
              ? 'checker.nameKnown'
              : await actions.seat(entry)
          }
        />
      ) : null}
      {page.kind === 'edit' ? (
        <ProfileForm
          key={page.profile.id}
          formId={formId}
          start={draftOf(page.profile)}
          known={known}
          isNew={false}
          hint=""
          onSave={async (entry) => {
            const { interests = '' } = entry
            const failed = await actions.editProfile({ ...entry, interests, id: page.profile.id })
            if (failed !== null) return failed
            await onChanged()
            choose()
            return null
          }}
        />
      ) : null}
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {failure(trouble)}
        </p>
      )}
    </Dialog>
  )
}

export const WhoDialog = ({ state, actions }: Props) => {
  const { words, failure } = useSpeech()
  const [reply, setReply] = useState<Reply<readonly Profile[]> | null>(null)
  const { readProfiles } = actions
  const read = async (): Promise<void> => setReply(await readProfiles())
  useEffect(() => {
    let gone = false
    const readFirst = async (): Promise<void> => {
      const answer = await readProfiles()
      if (!gone) setReply(answer)
    }
    void readFirst()
    return () => {
      gone = true
    }
  }, [readProfiles])
  // An answer is there in a few milliseconds; a dialog that is empty until then would flicker.
  if (reply === null) return null
  if (reply.ok) return <Who state={state} actions={actions} known={reply.value} onChanged={read} />
  return (
    <Dialog title={words('checker.who')} onClose={() => actions.dispatch({ kind: 'nameLeft' })}>
      <p className="trouble" role="alert">
        {failure(reply.trouble)}
      </p>
    </Dialog>
  )
}
