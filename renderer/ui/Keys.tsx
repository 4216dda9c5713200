/** A key combination as key caps. */
import type { ReactNode } from 'react'

/** For `<key>`, `<b>` and `<code>` in a message. */
export const keyCap = (name: ReactNode) => <kbd>{name}</kbd>
export const bold = (name: ReactNode) => <b>{name}</b>
export const code = (name: ReactNode) => <code>{name}</code>

export const Keys = ({ keys }: { readonly keys: string }) => (
  <>
    {keys.split('+').map((key) => (
      <kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</kbd>
    ))}
  </>
)
