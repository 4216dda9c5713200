/** Hands a file to the checker: the browser saves it, the desktop asks where. */
export const saveBlob = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has taken the bytes by then; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
