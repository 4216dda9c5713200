/** Tells the direction of a text by its first letter, as the browser's dir="auto" does. */
const firstLetter = /\p{L}/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export const directionOf = (text: string): 'ltr' | 'rtl' => {
  const [letter] = firstLetter.exec(text) ?? []
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr'
}
