/** Words in Ukrainian: the house that reports go out from. */
import type { house as english } from '../en/house.js'
import type { Like } from '../messages.js'

export const house: Like<typeof english> = {
  house: 'Редакція',
  reading: 'Читаємо шаблон…',
  published: 'Адреса публікації',
  logo: 'Логотип (PNG або JPEG)',
  chooseLogo: 'Вибрати зображення…',
  removeLogo: 'Прибрати логотип',
  colour: 'Колір',
  language: 'Мова звітів',
  asDesk: 'Мова столу',
  introduction: 'Вступ',
  method: 'Метод (порожньо: слова Tickmark)',
  save: 'Зберегти дані редакції',
  noAddress: 'Напишіть повну адресу, починаючи з https://.',
  noLogo: 'Логотип має бути зображенням PNG або JPEG, не більшим за 500 КБ.',
  largeLogo: 'Логотип більший за 500 КБ.',
  doesNotFit: 'Поле {field} заповнено неправильно.',
}
