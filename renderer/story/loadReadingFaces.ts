/** Loads the reading face for the scripts of a text before it is set, so that lines are broken by its real widths. */
import { readingSize } from './readingOptions.js'

export const loadReadingFaces = async (text: string): Promise<void> => {
  const letters = [...new Set(text)].join('')
  const faces = ['', 'italic ']
  try {
    await Promise.all(
      faces.map((style) =>
        document.fonts.load(`${style}${readingSize.font}px "Source Serif 4 Variable"`, letters),
      ),
    )
  } catch {
    // A face that cannot be read is replaced by the next one of the list; the story is set all the same.
  }
}
