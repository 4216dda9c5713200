/** Words in Ukrainian: the report dialog. */
import type { reports as english } from '../en/reports.js'
import type { Like } from '../messages.js'

export const reports: Like<typeof english> = {
  title: 'Звіт',
  preview: 'Попередній перегляд звіту',
  claimsAndFile: '{claims}, {fileName}',
  writing: 'Складаємо звіт…',
  writingShare: 'Складаємо звіт… {share}',
  house: 'Редакція…',
  save: 'Зберегти…',
  firstOnly: 'Показано перші твердження; у збереженому звіті будуть усі.',
  claimsOf: 'Твердження з',
  form: 'Формат',
  language: 'Мова',
  asHouse: 'Як у редакції',
  only: 'Лише',
  thisStory: 'Цей матеріал',
  thisClaim: 'Це твердження',
  found: 'Матеріали, де є «{text}»',
  chosen: 'Вибрані матеріали',
  session: 'Пакет сесії',
  storiesIn: 'Матеріали звіту',
  ticked:
    'Позначено: {count, plural, one {# матеріал} few {# матеріали} many {# матеріалів} other {# матеріалу}}',
  pickSession: 'Вибрати пакет…',
  sessionOf:
    '{name}: {count, plural, one {# матеріал} few {# матеріали} many {# матеріалів} other {# матеріалу}}',
  sessionTooLarge:
    'Звіт про сесію охоплює щонайбільше {most} матеріалів, а {name} має {count}. Позначте матеріали або скористайтеся пошуком.',
  nothingChosen: 'Виберіть, про що буде звіт.',
  firstListed: 'Тут перші матеріали бібліотеки. Щоб звітувати про інші, скористайтеся пошуком.',
  library: 'Уся бібліотека',
  formAndUse: '{name}, {use}',
  htmlUse: 'сторінка для читання й публікації',
  pdfUse: 'для друку й надсилання',
  docxUse: 'для подальшого редагування',
  mdUse: 'для сайту або вікі',
  csv: 'CSV: твердження',
  csvUse: 'рядок на твердження',
  'evidence-csv': 'CSV: докази',
  'evidence-csvUse': 'рядок на документ',
  'figures-csv': 'CSV: показники',
  'figures-csvUse': 'числа, за якими побудовано діаграми',
  jsonUse: 'усе, для програм та імпорту',
  claimreviewUse: 'schema.org, для пошукових систем',
  annotationsUse: 'примітки W3C до тексту',
}
