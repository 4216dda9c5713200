/** Made-up prose with the vocabulary of a newsroom: 60,000 words, the n-th used 1/n as often as the first (Zipf). */
import { randomFrom } from '../support/records.js'

const syllables =
  'ba be bi bo bu ca ce co da de di do du fa fe fi fo ga ge go ha he hi ho ja jo ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we za ze zo'.split(
    ' ',
  )

const makeWords = (count: number): readonly string[] => {
  const random = randomFrom(42)
  const words = new Set<string>()
  while (words.size < count) {
    const length = 1 + Math.floor(random() * 2 + Math.min(3, words.size / 8000))
    let word = ''
    for (let n = 0; n < length; n++) word += syllables[Math.floor(random() * syllables.length)] ?? ''
    words.add(word + (random() < 0.5 ? (['n', 's', 'r', 't', 'l'][Math.floor(random() * 5)] ?? '') : ''))
  }
  return [...words]
}

export const vocabulary = makeWords(60_000)
const outlets = ['Reuters', 'Al Jazeera', 'Le Monde', 'SCMP', 'EFE', 'Der Spiegel', 'ANSA', 'Kyodo']

/** The inverse of Zipf's distribution, nearly: exponent 1. */
const pick = (random: () => number): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? ''

export const prose = (random: () => number, _n: number): string => {
  const words = Array.from({ length: 40 }, () => pick(random))
  return `${words.join(' ')}, according to ${outlets[Math.floor(random() * outlets.length)] ?? ''}.`
}
