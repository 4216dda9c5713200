/** Moves the cards to their places whenever the text scrolls, the choice changes or a card grows. */
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import type { ClaimState } from '../../electron/core/model.js'
import type { PageGeometry } from '../story/pageGeometry.js'
import { layCards } from './layCards.js'

const gap = 8

/** Styles are written straight to the elements: scrolling must not render the cards anew. */
export const useCardPlaces = (
  panel: RefObject<HTMLElement | null>,
  shown: readonly ClaimState[],
  current: number,
  geometry: PageGeometry,
): void => {
  const place = useEffectEvent(() => {
    const element = panel.current
    if (element === null) return
    const cards = [...element.querySelectorAll<HTMLElement>(':scope > [data-card]')]
    const box = element.getBoundingClientRect()
    const height = `${box.height}px`
    // Writing it when it has not changed would have the browser lay out every card anew.
    if (element.style.getPropertyValue('--panel-height') !== height)
      element.style.setProperty('--panel-height', height)
    const lines = geometry.topsOf(shown.map((c) => c.claim.start))
    const anchors = lines.map((top) => top - box.top)
    const heights = cards.map((card) => card.offsetHeight)
    const tops = layCards({ anchors, heights, current, panelHeight: box.height, gap })
    for (const [i, card] of cards.entries()) {
      const top = tops[i] ?? 0
      const isNear = top < box.height + 100 && top + (heights[i] ?? 0) > -100
      card.style.visibility = isNear ? 'visible' : 'hidden'
      if (isNear) card.style.transform = `translateY(${Math.round(top)}px)`
    }
  })

  // After every rendering: any change may have made a card taller or another one the current.
  useLayoutEffect(() => place())
  useEffect(() => geometry.subscribe(() => place()), [geometry])
  useEffect(() => {
    const element = panel.current
    if (element === null) return undefined
    const resized = new ResizeObserver(() => place())
    resized.observe(element)
    const open = element.querySelector('[data-card="open"]')
    if (open !== null) resized.observe(open)
    return () => resized.disconnect()
  })
}
