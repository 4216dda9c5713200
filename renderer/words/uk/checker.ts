/** Words in Ukrainian: who checks. */
import type { checker as english } from '../en/checker.js'
import type { Like } from '../messages.js'

export const checker: Like<typeof english> = {
  needName: 'Напишіть ім’я, яке стоятиме біля ваших висновків.',
  who: 'Хто перевіряє?',
  whoWaiting:
    'Хто перевіряє? Біля кожного висновку стоїть ім’я. Щойно ви його вкажете, ваш висновок буде записано.',
  whoNow: 'Ім’я, яке відтепер стоятиме біля ваших висновків.',
  yourName: 'Ваше ім’я',
  continue: 'Продовжити',
  saveName: 'Зберегти ім’я',
  change: 'Перевіряє {name}. Змінити ім’я',
  set: 'Вкажіть ім’я',
}
