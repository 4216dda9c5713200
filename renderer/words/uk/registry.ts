/** Words in Ukrainian: the dialog of the outlet registry. */
import type { registry as english } from '../en/registry.js'
import type { Like } from '../messages.js'

export const registry: Like<typeof english> = {
  title: 'Видання',
  own: 'ваша бібліотека',
  owner: 'Власник',
  aliases: 'Інші назви',
  abbreviations: 'Скорочення',
  nativeNames: 'Рідне письмо',
  ambiguous: 'За контекстом',
  programmes: 'Програми',
  domains: 'Домени',
  id: 'Ід.',
  change: 'Змінити…',
  takeBack: 'Відкликати зміни',
  takeBackHint: 'Видання, додане тут, зникне; змінене тут стане таким, яким було спочатку.',
  search: 'Пошук видань',
  searchHint: 'Назва, скорочення, домен, власник або країна…',
  add: 'Додати видання…',
  noMatch: 'Немає видань за запитом «{query}».',
  first:
    'Перші {shown, number} з {count, plural, one {# видання} few {# видань} many {# видань} other {# видання}}; пишіть далі, щоб уточнити.',
  outlets: '{count, plural, one {# видання} few {# видання} many {# видань} other {# видання}}',
  unreadable: 'Не вдалося прочитати реєстр.',
  addIt: 'Додайте його, і матеріали, імпортовані відтепер, читатимуться з ним.',
  saved:
    '<b>{outlet}</b> збережено у вашій бібліотеці. Матеріали, імпортовані відтепер, читатимуться з ним; ті, що вже тут, зберігають посилання, з якими їх прочитано.',
  asShipped: '<b>{outlet}</b> знову таке, як було спочатку.',
  isOut: '<b>{outlet}</b> вилучено з вашої бібліотеки.',
  putBack: 'Повернути',
  agency: 'Інформаційна агенція',
  newspaper: 'Газета',
  broadcaster: 'Телерадіомовник',
  online: 'Онлайн-видання',
  magazine: 'Журнал',
}
