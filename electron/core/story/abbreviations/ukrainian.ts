/** Abbreviations of Ukrainian news prose; several serve Russian, too. */
import type { AbbreviationWords } from './kinds.js'

export const ukrainian: AbbreviationWords = {
  never: `
    ім імені вул просп пл бул пров м с смт обл р-н буд кв корп ген полк підполк кап серж проф доц акад чл кор
    канд докт гр п пп пані напр див порівн т зв ст о св тзв ул им г пос наб
  `,
  figure: 'ст рис табл стор гл розд п пп ч тел',
  body: 'т.д т.п т.ін та.ін ін н.е тис млн млрд трлн грн коп дол руб год хв сек км кг га шт др',
  place: 'р рр г гг',
}
