/** The head of the desk: the mark, the search, the language and who checks. */
import { SearchField } from '../search/SearchField.js'
import { CheckerName } from '../sessions/CheckerName.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { LanguageSelect } from '../words/LanguageSelect.js'

export const Header = ({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) => (
  <header className="head">
    <span className="mark">
      <span className="glyph" aria-hidden="true">
        ✓
      </span>
      Tickmark
    </span>
    <SearchField text={state.filter} actions={actions} />
    <div className="head-end">
      <LanguageSelect />
      <CheckerName state={state} actions={actions} />
    </div>
  </header>
)
