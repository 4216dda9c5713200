/** Abbreviations of English news prose. */
import type { AbbreviationWords } from './kinds.js'

export const english: AbbreviationWords = {
  never: `
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Gov Govs Sen Sens Rep Reps Gen Lt Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig
    Lieut Rev Revd Hon Rt Fr Msgr Mgr Supt Insp Det Pres Amb Sec Atty Asst Assoc Ald Cllr Cdr Cmdre Commr Comdr Dep
    Engr Barr Alh Smt Shri Pte Ens Flt Sqn Spc Bp Abp Ven Pfc
    e.g eg i.e cf vs v viz c c.f ca approx
  `,
  figure: `
    No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    p pp par para paras sec secs ch chap fig figs art arts vol vols ed eds est tel ext Rs Sh Shs Tk Kshs Ksh Ush Tsh Bs Nu
  `,
  body: `
    Inc Corp Ltd Co Cos Bros LLC PLC Plc Jr Sr Esq etc al Dept Assn Intl Mfg Univ Inst
    Ph.D PhD M.D MD B.A M.A B.Sc M.Sc D.D.S J.D LL.B LL.M M.B.A R.N Q.C K.C M.P
    S.A S.p.A S.r.l N.V B.V A.G S.E A/S
    Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
    lb lbs oz ft km kg cm mm hr hrs mins yds mph bn mn
    a.k.a d.b.a R.I.P B.C A.D C.E B.C.E
  `,
  place: `
    St Ste Mt Mts Ft Pt Ave Blvd Rd Hwy Pkwy Sq Ct Ln Pl Apt Bldg Fl Rm
    U.S U.S.A U.K U.N E.U U.A.E U.S.S.R U.A.R D.C L.A N.Y N.Y.C N.J N.C S.C N.D S.D N.M N.H R.I W.Va B.C P.E.I N.S.W N.Z D.R
    D.R.C P.R U.P I.R.A A.N.C F.B.I C.I.A N.F.L N.B.A N.H.L M.L.B N.C.A.A A.F.L N.A.T.O U.N.H.C.R P.L.O
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev
    Okla Ore Oreg Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask
  `,
}
