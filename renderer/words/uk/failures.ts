/** Words in Ukrainian: what went wrong. `{message}` is the workbench's own English sentence, where only that says all. */
import type { FailureWords } from '../failureWords.js'

export const failures: FailureWords = {
  'bad-input': 'Програма не прийняла запит. {message}',
  cancelled: 'Скасовано; нічого не змінено.',
  'checkpoint-not-found': 'У твердженні немає контрольної точки в цьому місці.',
  'claim-not-found': 'Цього твердження вже немає: його могли поділити, об’єднати або прибрати.',
  'claim-span-invalid':
    'Виділіть слова матеріалу поза іншими твердженнями або поділіть чи об’єднайте твердження.',
  splitPlace: 'Поставте курсор між двома словами твердження, щоб поділити його там.',
  mergeNeighbours: 'Об’єднати можна лише сусідні твердження, що йдуть одне за одним.',
  'evidence-not-found': 'Цей доказ уже вилучено.',
  copyMissing: 'Збереженої копії немає. Додайте документ ще раз.',
  'event-not-found': 'Такого рішення немає. {message}',
  'file-empty': '«{fileName}»: у файлі немає тексту, який можна перевірити.',
  'file-is-folder': '«{fileName}» — це тека. Виберіть текстові файли в ній.',
  'file-name-invalid': 'У назві «{fileName}» є керівні символи. Перейменуйте файл та імпортуйте його ще раз.',
  'file-not-found': '«{fileName}» більше немає. Перевірте назву й теку.',
  'file-not-readable': 'Не вдалося прочитати «{fileName}». {message}',
  'file-not-text': '«{fileName}» — не текстовий файл. {message}',
  'file-too-large': '«{fileName}» завеликий. {message}',
  'library-damaged': 'Файл бібліотеки пошкоджено. {message}',
  'library-in-use': 'Бібліотеку відкрито в іншому місці. {message}',
  'library-newer': 'Бібліотеку створено новішою версією Tickmark. {message}',
  'nothing-to-undo': 'У цьому матеріалі немає вашого рішення, яке можна скасувати.',
  'outlet-invalid': 'Це видання не можна зберегти. {message}',
  'outlet-not-found': 'Це видання не додано у вашій бібліотеці.',
  'reason-does-not-fit': 'Ця причина не відповідає статусу. {message}',
  'report-invalid': 'Не вдалося імпортувати звіт «{fileName}». {message}',
  'report-too-large': 'Звіт завеликий для цього формату. {message}',
  'store-disk-full': 'Диск, на якому лежить {path}, заповнено. Звільніть місце та спробуйте ще раз.',
  'store-failed': 'Не вдалося звернутися до бібліотеки. {message}',
  'store-not-writable': 'Немає права запису до {path}. Перевірте права доступу та спробуйте ще раз.',
  'story-not-found': 'Цього матеріалу немає в бібліотеці. {message}',
  'verdict-not-found': 'Цей висновок уже відкликано.',
  unreachable: 'Немає зв’язку з програмою ({detail}). Перевірте, чи Tickmark працює, і повторіть.',
  'signed-out':
    'Це вікно більше не під’єднане до програми. Відкрийте адресу, яку Tickmark показав під час запуску.',
  'not-accepted': 'Програма цього не прийняла ({detail}).',
  'window-closed':
    'Вікно закрилося раніше, ніж надійшло підтвердження. Подивіться, чи рішення записано; повторіть або відкиньте його.',
}
