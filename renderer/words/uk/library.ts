/** Words in Ukrainian: the library at the left. */
import type { library as english } from '../en/library.js'
import type { Like } from '../messages.js'

export const library: Like<typeof english> = {
  library: 'Бібліотека',
  opening: 'Відкриваємо бібліотеку…',
  failed: 'Не вдалося відкрити бібліотеку. {why}',
  empty: 'Матеріалів ще немає. Перетягніть текстові файли у вікно, імпортуйте їх або вставте текст.',
  toCheck: 'До перевірки',
  conflicts: 'Розбіжності',
  done: 'Готово',
  more: 'Показати ще ({shown, number} з {total, number})',
  import: 'Імпорт…',
  paste: 'Вставити текст…',
  noClaims: 'без тверджень',
  disagree:
    '{count, plural, one {# розбіжність} few {# розбіжності} many {# розбіжностей} other {# розбіжності}}',
  tally: '{done, number}/{total, number}',
  noOutlet: 'без посилань на видання',
  sample: 'зразок',
  progress:
    'Позначено {done, number} з {count, plural, one {# твердження} few {# тверджень} many {# тверджень} other {# твердження}}: {parts}',
  importing: 'Імпорт: {done, number} з {total, number}…',
  importPart: 'Імпорт',
  importProgress: 'Перебіг імпорту',
  imported:
    'Імпортовано {count, plural, one {# матеріал} few {# матеріали} many {# матеріалів} other {# матеріалу}}',
  existed: 'уже були тут: {count, number}',
  refused: 'відхилено: {count, number}',
  cancelled:
    'скасовано, залишилося {count, plural, one {# файл} few {# файли} many {# файлів} other {# файлу}}',
  stopped: 'зупинено, залишилося {count, plural, one {# файл} few {# файли} many {# файлів} other {# файлу}}',
  refusal: '{name}: {why}',
  pasteTitle: 'Вставити текст як матеріал',
  pasteNeeded: 'Вставте або напишіть текст, щоб імпортувати його.',
  pasteSave: 'Імпортувати текст',
  pasteText: 'Текст матеріалу',
  pasteHint: 'Матеріал, спершу заголовок…',
}
