/** Every command of the desk in one list: found by a few letters, chosen with the arrow keys, run with Enter. */
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useSpeech } from '../words/SpeechProvider.js'
import type { Command } from './commands.js'
import { Dialog } from './Dialog.js'
import { findCommands } from './findCommands.js'
import { Keys } from './Keys.js'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

export const PaletteDialog = ({
  commands,
  onClose,
}: {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}) => {
  const { words, command: titleOf, commandGroup } = useSpeech()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const titled = useMemo(
    () => commands.filter((c) => c.id !== 'palette').map((c) => ({ ...c, title: titleOf(c.id) })),
    [commands, titleOf],
  )
  const found = useMemo(() => findCommands(titled, query), [titled, query])
  const current = found[at]
  // After every rendering: the chosen one may have moved with what was typed.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  /** The palette goes first: what a command focuses or opens must not lie under it. */
  const run = (chosen: Command | undefined): void => {
    if (chosen === undefined) return
    list.current?.closest('dialog')?.close()
    onClose()
    chosen.run()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(at + step, found.length - 1)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      run(current)
    }
  }
  return (
    <Dialog title={words('frame.palette')} onClose={onClose}>
      <div className="palette">
        <input
          type="text"
          className="field"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
          aria-autocomplete="list"
          aria-label={words('frame.palette')}
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKey}
        />
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={words('frame.palette')}>
          {found.map((command, i) => (
            <li
              key={command.id}
              id={`${id}-${command.id}`}
              role="option"
              aria-selected={i === at}
              data-testid="palette-command"
              onClick={() => run(command)}
            >
              <span>{command.title}</span>
              <small>{commandGroup(command.group)}</small>
              <span className="caps">
                <Keys keys={command.keys[0] ?? ''} />
              </span>
            </li>
          ))}
        </ul>
        <p role="status">
          {found.length === 0
            ? words('frame.paletteNone', { query: query.trim() })
            : words('frame.paletteCount', { count: found.length })}
        </p>
      </div>
    </Dialog>
  )
}
