/** Makes the reading page once its face is there, and takes it down with the element that holds it. */
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Span } from '../../electron/core/model.js'
import type { Reader } from './createReader.js'
import { createReader } from './createReader.js'
import { loadReadingFaces } from './loadReadingFaces.js'
import type { PageGeometry } from './pageGeometry.js'

/** The letters that Monaco measures a face by. */
const measuredLetters = 'Tickmark 0123456789'

export const useReader = (
  element: RefObject<HTMLElement | null>,
  geometry: PageGeometry,
  events: {
    readonly onSelect: (selection: Span, reader: Reader) => void
    readonly onMove: () => void
  },
): Reader | null => {
  const [reader, setReader] = useState<Reader | null>(null)
  const select = useEffectEvent(events.onSelect)
  const move = useEffectEvent(events.onMove)
  useEffect(() => {
    const place = element.current
    if (place === null) return undefined
    const life: { reader: Reader | null; over: boolean } = { reader: null, over: false }
    const open = async () => {
      // Monaco measures a face once, when the page is made.
      await loadReadingFaces(measuredLetters)
      if (life.over) return
      const made: Reader = createReader(place, {
        onMove: () => {
          geometry.moved()
          move()
        },
        onSelect: (selection) => select(selection, made),
      })
      life.reader = made
      geometry.connect(made)
      setReader(made)
    }
    void open()
    return () => {
      life.over = true
      geometry.connect(null)
      life.reader?.dispose()
      setReader(null)
    }
  }, [element, geometry])
  return reader
}
