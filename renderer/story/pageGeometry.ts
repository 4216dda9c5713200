/** Where the spans of the story stand on the screen, for the cards beside them. */

export interface PageSource {
  /** The tops of the lines that hold the offsets, in CSS pixels from the window's top; they may lie outside what is visible. */
  topsOf(offsets: readonly number[]): readonly number[]
  scrollBy(pixels: number): void
  /** The cursor's place in the text, in UTF-16 units. */
  cursor(): number | null
}

export interface PageGeometry extends PageSource {
  connect(source: PageSource | null): void
  /** To be called when the page scrolled or was laid out anew. */
  moved(): void
  subscribe(listener: () => void): () => void
}

export const createPageGeometry = (): PageGeometry => {
  let source: PageSource | null = null
  const listeners = new Set<() => void>()
  const moved = () => {
    for (const listener of listeners) listener()
  }
  return {
    topsOf: (offsets) => source?.topsOf(offsets) ?? offsets.map(() => 0),
    scrollBy: (pixels) => source?.scrollBy(pixels),
    cursor: () => source?.cursor() ?? null,
    connect: (next) => {
      source = next
      moved()
    },
    moved,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
