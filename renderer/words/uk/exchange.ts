/** Words in Ukrainian: the folder that libraries share. */
import type { exchange as english } from '../en/exchange.js'
import type { Like } from '../messages.js'

export const exchange: Like<typeof english> = {
  title: 'Спільна папка',
  explain:
    'Робочі місця зі спільною папкою (мережева, синхронізована, на флешці) обмінюються через неї роботою. Поки папка спільна, обмін відбувається щохвилини.',
  folder: 'Папка',
  folderHint: 'Повний шлях, наприклад /media/desk',
  confidential: 'Конфіденційні докази теж потрапляють туди',
  share: 'Зробити спільною',
  off: 'Більше не ділитися',
  now: 'Обміняти зараз',
  running: 'Обмін…',
  done: 'Обмін о {time}.',
  published:
    '{count, plural, one {Передано # матеріал.} few {Передано # матеріали.} many {Передано # матеріалів.} other {Передано # матеріалу.}}',
  brought:
    '{count, plural, one {Отримано # рішення.} few {Отримано # рішення.} many {Отримано # рішень.} other {Отримано # рішення.}}',
  conflicts:
    '{count, plural, one {# розбіжність.} few {# розбіжності.} many {# розбіжностей.} other {# розбіжності.}}',
  waiting:
    '{count, plural, one {# пакет ще неповний.} few {# пакети ще неповні.} many {# пакетів ще неповні.} other {# пакета ще неповні.}}',
  barDone: 'Спільна папка: {time}',
  barRunning: 'Спільна папка: обмін…',
  barFailed: '✕ Спільна папка недоступна',
}
