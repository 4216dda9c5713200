/** Whether this window has asked who sits here; a page that is loaded again does not ask again. */

const key = 'tickmark.asked'

/** Where a window may keep nothing, it asks at each load. */
export const isAsked = (): boolean => {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export const rememberAsked = (): void => {
  try {
    sessionStorage.setItem(key, '1')
  } catch {
    // It is asked again, which is no harm.
  }
}
