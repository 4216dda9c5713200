/** Words in Ukrainian: the outlets of a claim. */
import type { outlets as english } from '../en/outlets.js'
import type { Like } from '../messages.js'

export const outlets: Like<typeof english> = {
  none: 'Для цього твердження не вказано жодного видання.',
  cited: 'Видання, на які є посилання',
  via: 'через {outlet}',
  addMissing: '{outlet} немає в реєстрі. Додати',
  notListed: 'немає в реєстрі, додати…',
  coversParagraph: 'стосується абзацу',
  creditLine: 'рядок джерел',
  quoted: '«{cue}»',
  byClaim: 'Посилання в самому твердженні: {cue} (правило {rule})',
  byParagraph: 'Посилання в іншому місці абзацу: {cue}; воно стосується й цього твердження (правило {rule})',
  byStory: 'Посилання для всього матеріалу: {cue} (правило {rule})',
  passesOn: 'Переказує повідомлення {outlet}',
  also: 'Також: {credit}',
  notInRegistry: 'Немає в реєстрі видань',
  noEvidence: 'Від цього видання ще немає доказів',
  backs: 'Його власне повідомлення підтверджує твердження',
  contradicts: 'Його власне повідомлення суперечить твердженню',
  backsAndContradicts: 'Його власні повідомлення і підтверджують твердження, і суперечать йому',
  silent: 'Його власне повідомлення нічого не каже про твердження',
}
