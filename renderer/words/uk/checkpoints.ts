/** Words in Ukrainian: the kinds of checkpoints. */
import type { checkpoints as english } from '../en/checkpoints.js'
import type { Like } from '../messages.js'

export const checkpoints: Like<typeof english> = {
  figure: 'Число',
  percentage: 'Відсоток',
  money: 'Сума грошей',
  date: 'Дата',
  time: 'Час',
  duration: 'Тривалість',
  person: 'Особа',
  organisation: 'Організація',
  place: 'Місце',
  quotation: 'Цитата',
}
