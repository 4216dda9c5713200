/** Holds single keys back after the page took away the field that the checker was typing in: what they type on is no command. */

/** As much of an element as the guard looks at. */
export interface GuardedField {
  readonly isConnected: boolean
}

export interface KeyGuard {
  /** The focus is in a field, or a key was pressed there. */
  typedIn(field: GuardedField): void
  /** The focus went elsewhere. A field that is still on the page was left; one that is gone was not. */
  wentElsewhere(): void
  /** The checker acts: a click, Escape, Tab, a command with Ctrl, a form sent off. */
  acted(): void
  readonly holds: boolean
}

export const createKeyGuard = (): KeyGuard => {
  let field: GuardedField | null = null
  return {
    typedIn: (typed) => {
      field = typed
    },
    wentElsewhere: () => {
      if (field?.isConnected === true) field = null
    },
    acted: () => {
      field = null
    },
    get holds() {
      return field !== null && !field.isConnected
    },
  }
}

/** Keys by which a checker leaves a field or sends a form off, so that its going is their own doing. */
export const isOwnAct = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'target'>): boolean => {
  if (event.key === 'Escape' || event.key === 'Tab' || event.ctrlKey || event.metaKey) return true
  return event.key === 'Enter' && event.target instanceof HTMLInputElement
}
