/** A key combination as key caps. */
export const Keys = ({ keys }: { readonly keys: string }) => (
  <>
    {keys.split('+').map((key) => (
      <kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</kbd>
    ))}
  </>
)
