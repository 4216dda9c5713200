/** Words in Ukrainian: what was typed on claims that are there no longer. */
import type { stranded as english } from '../en/stranded.js'
import type { Like } from '../messages.js'

export const stranded: Like<typeof english> = {
  title: 'Збережено з твердження, що змінилося',
  dropped: 'Твердження, до якого ви це писали, прибрали. Ваш текст збережено тут.',
  merged: 'Твердження, до якого ви це писали, об’єднали з іншим. Ваш текст збережено тут.',
  split: 'Твердження, до якого ви це писали, поділили. Ваш текст збережено тут.',
  settled: 'Цієї розбіжності вже немає. Ваш текст збережено тут.',
  words: 'Ваш текст',
  copy: 'Скопіювати текст',
  copied: 'Скопійовано',
  moveRationale: 'Додати до обґрунтування твердження {number, number}',
  moveEvidence: 'Перенести до твердження {number, number}',
  formIsOpen: 'У твердження {number, number} вже відкрито форму доказу: спершу збережіть або відкиньте її.',
  discard: 'Відкинути',
  keysHeld:
    'Поля, у якому ви писали, вже немає, тому клавіші нічого не роблять. Натисніть Esc або клацніть мишею.',
}
