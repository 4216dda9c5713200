/** Instants as a checker reads them: in local time, by a 24-hour clock. */

const two = (n: number): string => String(n).padStart(2, '0')

/** "14:02:11" of a UTC instant, in the machine's time zone. */
export const clockTime = (instant: string): string => {
  const at = new Date(instant)
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
}

/** "2026-11-23 14:02", sortable and the same in every country. */
export const dayAndTime = (instant: string): string => {
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}
