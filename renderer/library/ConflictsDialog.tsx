/** What is still to be settled in the library, whichever way it came: every story's conflicts, but for verdicts, and those of outlets. */
import { useEffect, useState } from 'react'
import type { MergeConflict, OpenConflicts } from '../../electron/core/contract.js'
import type { Trouble } from '../api/ask.js'
import type { DeskActions } from '../state/deskActions.js'
import { Dialog } from '../ui/Dialog.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { MergeConflicts } from './MergeConflicts.js'
import { OutletConflicts } from './OutletConflicts.js'
import { SettleBar } from './SettleBar.js'
import { openSides } from './sideWords.js'
import { useSettling } from './useSettling.js'

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly open: OpenConflicts }
  | { readonly kind: 'failed'; readonly trouble: Trouble }

const ListOfConflicts = ({
  open,
  actions,
  onOpen,
}: {
  readonly open: OpenConflicts
  readonly actions: DeskActions
  readonly onOpen: (conflict: MergeConflict) => void
}) => {
  const { words } = useSpeech()
  const [rationale, setRationale] = useState('')
  const work = useSettling(open, rationale, actions)
  const { count, conflicts, outlets } = open
  if (count === 0) return <p role="status">{words('conflicts.none')}</p>
  return (
    <>
      <p>{words('conflicts.explain')}</p>
      <SettleBar work={work} sides={openSides} rationale={rationale} onRationale={setRationale} />
      <MergeConflicts
        conflicts={conflicts}
        count={count - outlets.length}
        sides={openSides}
        work={work}
        onOpen={onOpen}
      />
      <section className="merge-conflicts" data-testid="outlet-conflicts">
        <OutletConflicts conflicts={outlets} sides={openSides} work={work} />
      </section>
    </>
  )
}

export const ConflictsDialog = ({
  actions,
  onClose,
}: {
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const { words, failure } = useSpeech()
  const [reading, setReading] = useState<Reading>({ kind: 'reading' })
  useEffect(() => {
    let isLeft = false
    const read = async (): Promise<void> => {
      const reply = await actions.readConflicts()
      if (!isLeft)
        setReading(
          reply.ok ? { kind: 'read', open: reply.value } : { kind: 'failed', trouble: reply.trouble },
        )
    }
    void read()
    return () => {
      isLeft = true
    }
  }, [actions])
  const show = ({ storyId, claimId }: MergeConflict): void => {
    onClose()
    void actions.openStory(storyId, claimId)
  }
  return (
    <Dialog title={words('conflicts.title')} wide quiet onClose={onClose}>
      {reading.kind === 'reading' ? <p role="status">{words('conflicts.reading')}</p> : null}
      {reading.kind === 'failed' ? (
        <p className="trouble" role="alert">
          {failure(reading.trouble)}
        </p>
      ) : null}
      {reading.kind === 'read' ? (
        <ListOfConflicts open={reading.open} actions={actions} onOpen={show} />
      ) : null}
    </Dialog>
  )
}
