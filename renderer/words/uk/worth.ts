/** Words in Ukrainian: why a claim is worth checking. */
import type { worth as english } from '../en/worth.js'
import type { Like } from '../messages.js'

export const worth: Like<typeof english> = {
  money: 'сума грошей',
  percentage: 'відсоток',
  figure: 'число',
  date: 'дата',
  duration: 'тривалість',
  time: 'час',
  person: 'названо особу',
  organisation: 'названо організацію',
  place: 'названо місце',
  quotation: 'цитата',
  question: 'запитання',
  superlative: 'найвищий ступінь',
  cause: 'причинний зв’язок',
  prediction: 'прогноз',
  opinion: 'ознака думки',
}
