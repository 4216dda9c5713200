/** The desk: library, story and claims side by side, one list of commands over them. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ClaimsPanel } from './claims/ClaimsPanel.js'
import { ConflictsDialog } from './library/ConflictsDialog.js'
import { LibraryPanel } from './library/LibraryPanel.js'
import { offerFiles } from './library/offerFiles.js'
import { MergeDialog } from './library/MergeDialog.js'
import { PackDialog } from './library/PackDialog.js'
import { PasteDialog } from './library/PasteDialog.js'
import { packageFilesId, pickPackages, pickStoryFiles, storyFilesId } from './library/pickStoryFiles.js'
import type { Dropped } from './library/readDrop.js'
import { holdBack, isPackage } from './library/readDrop.js'
import { useFileDrop } from './library/useFileDrop.js'
import { OutletsDialog } from './outlets/OutletsDialog.js'
import { ReportDialog } from './reports/ReportDialog.js'
import { LogsDialog } from './logs/LogsDialog.js'
import { ExchangeDialog } from './sessions/ExchangeDialog.js'
import { ReviewDialog } from './sessions/ReviewDialog.js'
import { SettleDialog } from './sessions/SettleDialog.js'
import { SittingDialog } from './sessions/SittingDialog.js'
import { SittingPanel } from './sessions/SittingPanel.js'
import { WhoDialog } from './sessions/WhoDialog.js'
import type { DeskActions } from './state/deskActions.js'
import type { DeskState, DialogName } from './state/deskState.js'
import { useWorkbench } from './state/useWorkbench.js'
import { createPageGeometry } from './story/pageGeometry.js'
import { StoryPage } from './story/StoryPage.js'
import { answerRequest } from './ui/answerRequest.js'
import type { Command } from './ui/commands.js'
import { buildCommands } from './ui/commands.js'
import { Header } from './ui/Header.js'
import { HelpDialog } from './ui/HelpDialog.js'
import { PaletteDialog } from './ui/PaletteDialog.js'
import { StatusBar } from './ui/StatusBar.js'
import { useShortcuts } from './ui/useShortcuts.js'
import { useSpeech } from './words/SpeechProvider.js'
import { useLibraryLanguage } from './words/useLibraryLanguage.js'

interface OpenDialogProps {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly commands: readonly Command[]
}

const DialogOf = ({
  name,
  state,
  actions,
  commands,
}: OpenDialogProps & { readonly name: DialogName | null }) => {
  const close = () => actions.dispatch({ kind: 'dialogChanged', dialog: null })
  switch (name) {
    case 'help':
      return <HelpDialog commands={commands} onClose={close} />
    case 'palette':
      return <PaletteDialog commands={commands} onClose={close} />
    case 'outlets':
      return <OutletsDialog state={state} actions={actions} onClose={close} />
    case 'merge': {
      const [offered] = state.offered
      return offered === undefined ? null : (
        <MergeDialog
          key={offered.id}
          offered={offered}
          actions={actions}
          onClose={() => actions.dispatch({ kind: 'packageLeft' })}
        />
      )
    }
    case 'pack':
      return (
        <PackDialog
          storyId={state.story.kind === 'open' ? state.story.view.story.id : null}
          search={state.filter}
          actions={actions}
          onClose={close}
        />
      )
    case 'paste':
      return <PasteDialog text={state.pasted} actions={actions} onClose={close} />
    case 'report':
      return (
        <ReportDialog
          state={state}
          place={{
            storyId: state.story.kind === 'open' ? state.story.view.story.id : null,
            claimId: state.currentClaimId,
            search: state.filter,
          }}
          actions={actions}
          onClose={close}
        />
      )
    case 'review':
      return <ReviewDialog state={state} actions={actions} onClose={close} />
    case 'logs':
      return <LogsDialog state={state} actions={actions} onClose={close} />
    case 'settle':
      return <SettleDialog state={state} actions={actions} onClose={close} />
    case 'conflicts':
      return <ConflictsDialog actions={actions} onClose={close} />
    case 'exchange':
      return <ExchangeDialog state={state} actions={actions} onClose={close} />
    case 'sitting':
      return <SittingDialog state={state} actions={actions} onClose={close} />
    case 'who':
    case null:
      return null
  }
}

/** Dialogs that hold more than the desk does: they stay under the question who sits here, so that nothing of it is lost. */
const staying: ReadonlySet<DialogName | null> = new Set<DialogName>(['merge', 'conflicts'])

const OpenDialog = (props: OpenDialogProps) => {
  const { dialog, afterWho } = props.state
  const under = dialog !== 'who' ? dialog : staying.has(afterWho) ? afterWho : null
  return (
    <>
      <DialogOf {...props} name={under} />
      {dialog === 'who' ? <WhoDialog state={props.state} actions={props.actions} /> : null}
    </>
  )
}

export const App = () => {
  const { state, read, actions, onRequest } = useWorkbench()
  const { words } = useSpeech()
  useLibraryLanguage(actions)
  const [geometry] = useState(createPageGeometry)
  const commands = useMemo(() => buildCommands(actions, read, pickStoryFiles, pickPackages), [actions, read])
  const sayHeld = useCallback(
    (held: boolean) => {
      if (held || read().note === 'stranded.keysHeld')
        actions.dispatch({ kind: 'noted', note: held ? 'stranded.keysHeld' : null })
    },
    [actions, read],
  )
  useShortcuts(commands, sayHeld)
  useEffect(
    () => onRequest((request) => answerRequest(request, commands, actions)),
    [onRequest, commands, actions],
  )

  const take = useCallback(
    (dropped: Dropped) => {
      offerFiles(dropped.files.filter(isPackage), actions)
      const stories = { ...dropped, files: dropped.files.filter((file) => !isPackage(file)) }
      const { files, refused } = holdBack(stories)
      if (files.length + refused.length > 0) actions.importFiles(files, refused, 'file')
    },
    [actions],
  )
  const over = useFileDrop(take)
  const running = state.sitting?.since == null ? null : state.sitting

  return (
    <div className={running?.alone === true ? 'desk sitting-alone' : 'desk'}>
      <input
        id={storyFilesId}
        type="file"
        multiple
        hidden
        accept=".txt,.md,.markdown,text/plain,text/markdown"
        aria-label={words('frame.storyFiles')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          take({ files, refused: [] })
        }}
      />
      <input
        id={packageFilesId}
        type="file"
        multiple
        hidden
        accept=".tickmark"
        aria-label={words('packages.files')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          offerFiles(files, actions)
        }}
      />
      <Header state={state} actions={actions} />
      {running === null ? (
        <LibraryPanel state={state} actions={actions} pickFiles={pickStoryFiles} />
      ) : (
        <SittingPanel sitting={running} state={state} actions={actions} />
      )}
      <StoryPage state={state} actions={actions} geometry={geometry} />
      <ClaimsPanel state={state} actions={actions} geometry={geometry} />
      <StatusBar state={state} actions={actions} />
      <OpenDialog state={state} actions={actions} commands={commands} />
      {over ? <div className="drop-veil">{words('frame.dropHere')}</div> : null}
    </div>
  )
}
