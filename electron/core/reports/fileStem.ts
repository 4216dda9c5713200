/** A file name without its ending from a title, fit for every file system: letters and digits of any script, joined by hyphens. */

/** Empty when the title has no letter and no digit. */
export const fileStem = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '')
    .replace(/^-+|(?<!-)-+$/gu, '')
