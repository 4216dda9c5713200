/** Drag and drop over the whole window; evidence forms take what is dropped on them before it comes here. */
import { useEffect, useState } from 'react'
import type { Dropped } from './readDrop.js'
import { readDrop } from './readDrop.js'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** True while files hang over the window. */
export const useFileDrop = (onDrop: (dropped: Dropped) => void): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const leave = () => {
      depth = 0
      setOver(false)
    }
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth += 1
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth -= 1
      if (depth <= 0) leave()
    }
    // Without this the browser would open the dropped file in place of the desk.
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const onDropped = (event: DragEvent) => {
      leave()
      if (!carriesFiles(event) || event.dataTransfer === null) return
      const handled = event.defaultPrevented
      event.preventDefault()
      if (!handled) onDrop(readDrop(event.dataTransfer.items))
    }
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDropped)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDropped)
    }
  }, [onDrop])
  return over
}
