/** All keys, from the command list. */
import type { CommandGroup } from '../../electron/core/contract.js'
import { commandWords } from '../../electron/core/contract.js'
import type { Command } from './commands.js'
import { Dialog } from './Dialog.js'
import { Keys } from './Keys.js'

const groups: readonly CommandGroup[] = ['Move', 'Mark', 'Record', 'Library']

export const HelpDialog = ({
  commands,
  onClose,
}: {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}) => (
  <Dialog title="Keys" onClose={onClose}>
    <div className="key-list">
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {commands
              .filter((c) => c.group === group)
              .map((c) => (
                <li key={c.id}>
                  <span>{commandWords.en.titles[c.id]}</span>
                  <span>
                    <Keys keys={c.keys[0] ?? ''} />
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>While writing</h3>
        <ul>
          <li>
            <span>Save the rationale or the evidence</span>
            <span>
              <Keys keys="Ctrl+Enter" />
            </span>
          </li>
          <li>
            <span>Leave the field; what you wrote stays</span>
            <span>
              <Keys keys="Esc" />
            </span>
          </li>
        </ul>
      </section>
    </div>
  </Dialog>
)
