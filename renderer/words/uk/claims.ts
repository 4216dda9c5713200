/** Words in Ukrainian: the claims beside the text. */
import type { claims as english } from '../en/claims.js'
import type { Like } from '../messages.js'

export const claims: Like<typeof english> = {
  panel: 'Твердження',
  none: 'У цьому тексті не знайдено тверджень. Виділіть у ньому слова й виберіть «Зробити твердженням».',
  claims: '{count, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}',
  place: 'Твердження {number, number} з {count, number}',
  placeInQueue: 'Твердження {number, number} з {count, number}, № {rank, number} у черзі',
  placeAndState: 'Твердження {number, number} з {count, number}, {state}',
  placeStateText: 'Твердження {number, number} з {count, number}, {state}: {text}',
  saving: '{verdict}, зберігаємо…',
  unsaved: '{verdict}, не збережено',
  notSaved: 'не збережено',
  worthChecking: 'варто перевірити: {reasons}',
  worth: 'Пріоритет перевірки {score}',
  worthBecause: 'Пріоритет перевірки {score}: {reasons}',
  addEvidence: 'Додати доказ',
  splitAtCursor: 'Поділити тут',
  splitHint: 'Клацніть у тексті між двома словами твердження, а тоді виберіть «Поділити тут».',
  merge: 'Об’єднати з наступним',
  drop: 'Прибрати',
  quotations: 'Цитати',
  speakerOpen: 'мовця не встановлено',
  namedAs: 'Тут названо «{name}»',
  quotedName: '(«{name}»)',
  checkpoints: 'Контрольні точки',
  ticked:
    'Позначено {done, number} з {count, plural, one {# контрольної точки} few {# контрольних точок} many {# контрольних точок} other {# контрольної точки}}',
  tickOpen: 'не позначено',
  tickRight: 'правильно',
  tickWrong: 'неправильно',
  quoted: '«{text}»',
  kindAndValue: '{kind}: {value}',
  noDate: 'матеріал без дати, немає від чого рахувати',
}
