/** Words in Ukrainian: a sitting of claims one after the other. */
import type { sitting as english } from '../en/sitting.js'
import type { Like } from '../messages.js'

export const sitting: Like<typeof english> = {
  sitting: 'Перевірка',
  progress:
    'Позначено {done, number} з {count, plural, one {# твердження} few {# тверджень} many {# тверджень} other {# твердження}}',
  time: 'Витрачено часу',
  minutes: '{count, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}}',
  stories: 'Матеріалів до перевірки',
  storiesLeft: '{count, number}',
  alone: 'По одному твердженню',
  byWorth: 'Спершу найважливіші',
  pause: 'Пауза',
  finish: 'Підсумок',
  resume: 'Продовжити перевірку',
  summary: 'Підсумок перевірки',
  inMinutes:
    '{count, plural, one {Витрачено часу: # хвилина.} few {Витрачено часу: # хвилини.} many {Витрачено часу: # хвилин.} other {Витрачено часу: # хвилини.}}',
  lookAgain: 'На що ще подивитися',
  stillOpen:
    '{count, plural, one {# твердження, якого ніхто не позначив} few {# твердження, яких ніхто не позначив} many {# тверджень, яких ніхто не позначив} other {# твердження, яких ніхто не позначив}}',
  inConflict:
    '{count, plural, one {# твердження, щодо якого є розбіжність} few {# твердження, щодо яких є розбіжність} many {# тверджень, щодо яких є розбіжність} other {# твердження, щодо яких є розбіжність}}',
  withoutRationale:
    '{count, plural, one {# висновок без обґрунтування} few {# висновки без обґрунтування} many {# висновків без обґрунтування} other {# висновку без обґрунтування}}',
  withoutEvidence:
    '{count, plural, one {# позначене твердження без доказів} few {# позначені твердження без доказів} many {# позначених тверджень без доказів} other {# позначеного твердження без доказів}}',
  nothingLeft: 'Кожне твердження позначено, з обґрунтуванням і доказами.',
  outlet: 'Видання',
  end: 'Завершити перевірку',
  report: 'Звіт…',
  nextStory: 'Далі: {title}',
}
