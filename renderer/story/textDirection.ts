/** Tells whether a story is read from right to left. */

const rightToLeftLanguages = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'ckb', 'dv', 'syr'])

/** Letters of the scripts that run from right to left; digits, marks and signs say nothing about direction. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const letter = /\p{L}/gu

/** Letters looked at where the language does not say it: a credit line in Latin may stand above an Arabic text. */
const lettersAsked = 400

export const isRightToLeft = (text: string, language: string): boolean => {
  const [base = ''] = language.toLowerCase().split('-')
  if (rightToLeftLanguages.has(base)) return true
  if (base !== 'und' && base !== '') return false
  let right = 0
  let asked = 0
  for (const [found] of text.matchAll(letter)) {
    if (rightToLeft.test(found)) right += 1
    asked += 1
    if (asked >= lettersAsked) break
  }
  return right * 2 > asked
}
