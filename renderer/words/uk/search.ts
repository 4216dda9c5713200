/** Words in Ukrainian: the search of the library. */
import type { search as english } from '../en/search.js'
import type { Like } from '../messages.js'

export const search: Like<typeof english> = {
  search: 'Пошук у бібліотеці',
  hint: 'Пошук: матеріали, твердження, докази…',
  searching: 'Шукаємо…',
  found:
    'Знайдено {count, plural, one {# матеріал} few {# матеріали} many {# матеріалів} other {# матеріалу}}',
  stories: '{count, plural, one {# матеріал} few {# матеріали} many {# матеріалів} other {# матеріалу}}',
  soFar: '{found} (поки що). Покажчик для пошуку ще створюється.',
  soFarShare: '{found} (поки що). Покажчик для пошуку ще створюється: {share}',
  keys: '<key>↑</key><key>↓</key> вибрати <key>Enter</key> відкрити на твердженні <key>Tab</key> фільтри <key>Esc</key> закрити',
  results: 'Що знайдено',
  claim: 'Твердження',
  text: 'Текст',
  rationale: 'Обґрунтування',
  evidence: 'Доказ',
  status: 'Статус',
  anyStatus: 'Усі статуси',
  reason: 'Причина',
  anyReason: 'Усі причини',
  checker: 'Хто перевіряє',
  anyChecker: 'Усі перевіряльники',
  outlet: 'Видання',
  anyOutlet: 'Усі видання',
  from: 'Від',
  to: 'до',
  clear: 'Очистити фільтри',
}
