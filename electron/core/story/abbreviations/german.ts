/** Abbreviations of German news prose. */
import type { AbbreviationWords } from './kinds.js'

export const german: AbbreviationWords = {
  never: `
    Hr Hrn Fr Frl Dr Prof Dipl Ing Mag Hptm Oblt bzw bspw z.B d.h u.a z.T v.a i.d.R u.U s.o s.u m.E z d u i
    ca ggf evtl inkl exkl vgl sog insb insbes bes geb gest verh gegr ehem angebl zzgl abzgl
  `,
  figure: 'max min Nr Art Abs Kap Bd Jan Feb Apr Jun Jul Aug Sept Okt Nov Dez Mär',
  body: 'usw usf etc Std Min Sek Jh Jhdt Chr n.Chr v.Chr e.V',
  place: 'Mio Mrd Tsd Str Pl Bhf',
}
