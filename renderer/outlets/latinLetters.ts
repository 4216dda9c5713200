/** Writes a name in the 26 Latin letters, for ids: accents go, Cyrillic is spelled by sound, other scripts yield nothing. */

const spelling = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))

/**
 * Ukrainian national transliteration of 2010 in its simple form with the letters that other Cyrillic alphabets add, then
 * the Latin letters that Unicode does not take apart into a base letter and a mark.
 */
const spelled = spelling(
  'аa бb вv гh ґg дd еe єie ёe жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юiu яia ' +
    'ўu ђdj јj љlj њnj ћc џdz әa қq ңn ßss æae œoe øo đd ðd þth łl ıi ŋng əa',
)

export const latinLetters = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => spelled.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
