/** Words in Ukrainian: session packages, made and merged. */
import type { packages as english } from '../en/packages.js'
import type { Like } from '../messages.js'

export const packages: Like<typeof english> = {
  mergeTitle: 'Злити пакет перевірки',
  packTitle: 'Створити пакет перевірки',
  files: 'Пакети перевірки',
  checking: 'Перевірка пакета… {share}',
  merging: 'Злиття… {share}',
  packing: 'Пакування… {share}',
  madeBy: 'Створено: {checker}, стан на {instant}.',
  madeByNobody: 'Автор не назвав себе; стан на {instant}.',
  signed: 'Підписано ключем {fingerprint}. Звірте його з відправником.',
  unsigned: 'Без підпису.',
  isBlind: 'Наосліп: висновки не додано.',
  withoutCopies: 'Копії доказів не додано.',
  newStories:
    '{count, plural, one {# новий матеріал} few {# нові матеріали} many {# нових матеріалів} other {# нового матеріалу}}',
  newDecisions:
    '{count, plural, one {# нове рішення} few {# нові рішення} many {# нових рішень} other {# нового рішення}}',
  newOutletChanges:
    '{count, plural, one {# зміна видань} few {# зміни видань} many {# змін видань} other {# зміни видань}}',
  known:
    '{count, plural, one {# рішення вже тут є} few {# рішення вже тут є} many {# рішень уже тут є} other {# рішення вже тут є}}',
  claimsChange:
    '{count, plural, one {змінюється # твердження} few {змінюються # твердження} many {змінюються # тверджень} other {змінюються # твердження}}',
  nothingNew: 'Усе з пакета тут уже є: злиття нічого не змінить.',
  noClaim:
    '{count, plural, one {# рішення стосується твердження, якого тут немає; його збережено.} few {# рішення стосуються тверджень, яких тут немає; їх збережено.} many {# рішень стосуються тверджень, яких тут немає; їх збережено.} other {# рішення стосуються тверджень, яких тут немає; їх збережено.}}',
  conflicts:
    '{count, plural, one {# розбіжність. Збережено обидва боки.} few {# розбіжності. У кожній збережено обидва боки.} many {# розбіжностей. У кожній збережено обидва боки.} other {# розбіжності. У кожній збережено обидва боки.}}',
  firstConflicts: 'Показано перші {count, number}.',
  here: 'Тут',
  there: 'У пакеті',
  side: '{what}: {checker}, {instant}',
  added: 'Твердження додано',
  dropped: 'Твердження прибрано',
  split: 'Твердження поділено',
  joined: 'Твердження об’єднано',
  right: 'Позначено як правильне',
  wrong: 'Позначено як хибне',
  untouched: 'Позначку знято',
  marked: 'Позначено; висновок приховано',
  outletsChange:
    '{count, plural, one {змінюється # видання бібліотеки:} few {змінюються # видання бібліотеки:} many {змінюються # видань бібліотеки:} other {змінюються # видання бібліотеки:}}',
  outletConflicts:
    '{count, plural, one {# поле видання змінено з обох боків. Діє пізніше.} few {# поля видань змінено з обох боків. Діє пізніше.} many {# полів видань змінено з обох боків. Діє пізніше.} other {# поля видань змінено з обох боків. Діє пізніше.}}',
  outletSide: '{checker}, {instant}',
  country: 'Країна',
  takenBack: 'З одного боку забрано, з іншого змінено',
  changes: 'Що зміниться',
  newStory: 'новий матеріал',
  merge: 'Злити',
  merged: 'Злито: {parts}.',
  mergedNothing: 'Нічого не довелося змінювати.',
  stories: 'Матеріали',
  blind: 'Наосліп: без висновків',
  copies: 'Додати копії доказів',
  confidential: 'Додати конфіденційні докази',
  sign: 'Підписати ключем цієї бібліотеки',
  packHint: 'Інший перевіряльник зливає файл зі своєю бібліотекою та надсилає назад свій.',
  save: 'Зберегти…',
  make: 'Передати…',
}
