/** The head of the desk: the mark, the search and who checks. */
import { CheckerName } from '../sessions/CheckerName.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'

export const Header = ({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) => (
  <header className="head">
    <span className="mark">
      <span className="glyph" aria-hidden="true">
        ✓
      </span>
      Tickmark
    </span>
    <div className="search" role="search">
      <input
        type="search"
        className="field"
        data-focus="search"
        aria-label="Search the library"
        placeholder="Search stories and outlets…"
        value={state.filter}
        onChange={(event) => actions.dispatch({ kind: 'filterChanged', filter: event.target.value })}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
    <CheckerName state={state} actions={actions} />
  </header>
)
