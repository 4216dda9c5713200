/** Words that make a claim more or less worth a check, by language. */

import type { Signal } from '../checkpoints/sense.js'

/**
 * Single words and pairs ("due_to"), separated by white space. A superlative or a cause can be false; a forecast or an
 * opinion cannot be checked yet, or ever.
 */
type SignalWords = Readonly<Record<Signal, string>>

const en: SignalWords = {
  superlative: `most least worst best largest biggest smallest highest lowest longest shortest oldest youngest deadliest
    richest poorest fastest slowest strongest weakest greatest fewest first last only never always record unprecedented
    every none all-time ever`,
  cause: `because caused causes causing cause triggered triggering blamed prompted sparked fuelled fueled led_to leads_to
    leading_to due_to owing_to thanks_to result_of resulted_in results_in resulting_in contributed_to stemmed_from linked_to`,
  prediction: `will would forecast forecasts predicted predicts predict expected expects projected projects likely unlikely
    could might may soon eventually`,
  opinion: `should must ought believe believes believed think thinks thought feel feels hope hopes hoped wonderful terrible
    awful beautiful great disgraceful shameful unfair outrageous tremendous incredible amazing disappointing arguably
    perhaps surely sadly unfortunately fortunately hopefully seems seem seemed opinion`,
}

const es: SignalWords = {
  superlative:
    'mayor mayores menor peor mejor máximo mínimo récord histórico histórica primera primer único única nunca siempre',
  cause: 'porque causó causa causaron provocó provocaron debido_a gracias_a culpa_de raíz_de',
  prediction: 'será serán habrá podría podrían prevé prevén pronostica espera esperan',
  opinion: 'debe deben debería deberían cree creen opina quizás quizá ojalá lamentable vergonzoso parece',
}

const fr: SignalWords = {
  superlative:
    'pire meilleur meilleure record maximum minimum premier première seul seule jamais toujours inédit inédite',
  cause: 'parce causé causée provoqué provoquée entraîné cause_de raison_de grâce_à',
  prediction: 'sera seront aura auront pourrait pourraient devrait prévoit prévoient prévu',
  opinion: 'doit doivent faut croit croient pense pensent peut-être hélas malheureusement scandaleux semble',
}

const de: SignalWords = {
  superlative:
    'größte größten größter höchste höchsten niedrigste niedrigsten schlimmste schlimmsten beste besten rekord erste einzige einzigen nie niemals immer',
  cause: 'weil verursacht verursachte löste aufgrund wegen infolge führte_zu dank',
  prediction: 'wird werden würde könnte könnten dürfte dürften voraussichtlich erwartet erwarten prognose',
  opinion:
    'sollte sollten müsse müssen glaubt glauben meint hofft hoffentlich leider vielleicht offenbar scheint',
}

const uk: SignalWords = {
  superlative:
    'найбільший найбільша найбільше найвищий найгірший найгірша найкращий рекорд рекордний рекордну перший єдиний ніколи завжди',
  cause: 'бо оскільки спричинив спричинила спричинили призвело призвела через внаслідок завдяки',
  prediction: 'буде будуть очікує очікують очікується прогнозує прогнозують може можуть ймовірно',
  opinion: 'повинен повинна повинні має_бути вважає вважають думаю сподіваюся мабуть жаль здається',
}

const languages: Readonly<Record<string, SignalWords>> = { en, es, fr, de, uk }

/** The signal words of a language; English ones where there are none for it. */
export const signalWordsOf = (language: string): readonly (readonly [Signal, string])[] => {
  const { superlative, cause, prediction, opinion } = languages[language] ?? en
  return [
    ['superlative', superlative],
    ['cause', cause],
    ['prediction', prediction],
    ['opinion', opinion],
  ]
}
