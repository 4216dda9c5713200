/** All keys, from the command list. */
import type { CommandGroup } from '../../electron/core/contract.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { Command } from './commands.js'
import { Dialog } from './Dialog.js'
import { Keys } from './Keys.js'

const groups: readonly CommandGroup[] = ['Move', 'Mark', 'Record', 'Library']

const KeyLine = ({ title, keys }: { readonly title: string; readonly keys: string }) => (
  <li>
    <span>{title}</span>
    <span>
      <Keys keys={keys} />
    </span>
  </li>
)

export const HelpDialog = ({
  commands,
  onClose,
}: {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}) => {
  const { words, command, commandGroup } = useSpeech()
  return (
    <Dialog title={words('frame.keys')} onClose={onClose}>
      <div className="key-list">
        {groups.map((group) => (
          <section key={group}>
            <h3>{commandGroup(group)}</h3>
            <ul>
              {commands
                .filter((c) => c.group === group)
                .map((c) => (
                  <KeyLine key={c.id} title={command(c.id)} keys={c.keys[0] ?? ''} />
                ))}
            </ul>
          </section>
        ))}
        <section>
          <h3>{words('frame.whileWriting')}</h3>
          <ul>
            <KeyLine title={words('frame.keySave')} keys="Ctrl+Enter" />
            <KeyLine title={words('frame.keyLeave')} keys="Esc" />
          </ul>
        </section>
      </div>
    </Dialog>
  )
}
