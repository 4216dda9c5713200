/** Lets the caller of a long piece of work hear of its progress as a stream. */

/** Yields the latest progress of a piece of work while it runs, and returns its result; what comes too fast is passed over. */
export async function* withProgress<T>(
  work: (onProgress: (fraction: number) => void) => Promise<T>,
): AsyncGenerator<number, T, void> {
  let latest: number | null = null
  let wake = (): void => undefined
  const done = work((fraction) => {
    // All of it is said by the result.
    if (fraction >= 1) return
    latest = fraction
    wake()
  })
  const ended = done.then(
    () => 'ended' as const,
    () => 'ended' as const,
  )
  for (;;) {
    const stirred = new Promise<'progress'>((resolve) => {
      wake = () => resolve('progress')
    })
    if ((await Promise.race([ended, stirred])) === 'ended') return await done
    if (latest !== null) yield latest
  }
}
