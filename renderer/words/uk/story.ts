/** Words in Ukrainian: the story in the middle. */
import type { story as english } from '../en/story.js'
import type { Like } from '../messages.js'

export const story: Like<typeof english> = {
  story: 'Матеріал',
  text: 'Текст матеріалу. Твердження позначено; J і K ведуть від твердження до твердження.',
  creditLine: 'Джерела: ',
  pasted: 'вставлено',
  sample: 'зразок',
  marked:
    'Позначено {done, number} з {count, plural, one {# твердження} few {# тверджень} many {# тверджень} other {# твердження}}',
  facts: '{fileName}, {characters}, SHA-256 {sha256}',
  export: 'Експорт звіту…',
  nothing: 'На столі порожньо',
  choose:
    'Виберіть матеріал зі списку або додайте новий: перетягніть файли <code>.txt</code> чи <code>.md</code> у вікно, натисніть <key>I</key>, щоб імпортувати, або <key>P</key>, щоб вставити текст.',
  opening: 'Відкриваємо матеріал…',
  failed: 'Не вдалося відкрити матеріал. {why}',
  makeClaim: 'Зробити твердженням',
  splitHere: 'Поділити твердження тут',
  stripPart: '{title}: {state}',
}
