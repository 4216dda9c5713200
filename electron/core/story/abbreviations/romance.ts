/** Abbreviations of Spanish and French news prose. */
import type { AbbreviationWords } from './kinds.js'

export const romance: AbbreviationWords = {
  never: `
    Sr Sra Srta Sres Dr Dra Dres Lic Ing Arq Gral Cnel Cap Tte Pdte Pdta Mons D Dª Da Prof Profa Ud Uds Vd
    MM Mme Mlle Mgr Me St Ste
    p.ej ej c.-à-d
  `,
  figure: 'núm nº n° pág págs art arts cap vol tel av avda apdo env',
  body: 'S.A.C S.L S.R.L C.V S.A.S Cía Hnos J.-C',
  place: 'EE.UU EE UU E.U.A R.U U.E O.N.U C.A CC.AA FF.AA JJ.OO É.-U',
}
