/** Currency signs and codes, as ISO 4217 names them. */

/** Signs, and letters before "$" that say whose dollar it is. A bare "$" is the US dollar, as agencies write. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₸': 'KZT',
  '₵': 'GHS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₾': 'GEL',
  '₼': 'AZN',
  '֏': 'AMD',
  '₮': 'MNT',
  '₭': 'LAK',
  '៛': 'KHR',
  '৳': 'BDT',
  '؋': 'AFN',
  '﷼': 'IRR',
}

export const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  j: 'JMD',
  tt: 'TTD',
  ec: 'XCD',
  fj: 'FJD',
  n: 'NAD',
  g: 'GYD',
  bz: 'BZD',
  bds: 'BBD',
  z: 'ZWL',
  ar: 'ARS',
  clp: 'CLP',
  cop: 'COP',
  'u.s.': 'USD',
  'u.s': 'USD',
}

/** Abbreviations before an amount: "Rs 500", "RM20", "kr 100". */
export const prefixWords: Readonly<Record<string, string>> = {
  rs: 'INR',
  inr: 'INR',
  rm: 'MYR',
  rp: 'IDR',
  kr: 'kr',
  sfr: 'CHF',
  fr: 'CHF',
  ksh: 'KES',
  kshs: 'KES',
  tsh: 'TZS',
  ush: 'UGX',
  tk: 'BDT',
  gh: 'GHS',
  dh: 'AED',
  dhs: 'AED',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  fcfa: 'XOF',
}

/** Codes that prose writes out. Codes that are also words ("ALL", "TOP", "CUP") are left out. */
export const currencyCodes: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY RMB CHF CAD AUD NZD HKD SGD TWD INR PKR BDT LKR NPR IDR MYR THB VND PHP KRW RUB UAH PLN CZK HUF RON
  BGN SEK NOK DKK ISK TRY ILS AED SAR QAR KWD BHD OMR JOD EGP MAD DZD TND LYD ZAR NGN KES GHS UGX TZS RWF ETB XOF XAF ZMW
  BWP NAD MZN AOA BRL ARS CLP COP PEN UYU PYG BOB VES DOP GTQ HNL NIO CRC JMD TTD KZT UZS GEL AMD AZN BYN MDL RSD BAM MKD
  IRR IQD SYP LBP YER AFN MMK KHR LAK MNT BTC`
    .trim()
    .split(/\s+/u),
)

/** Words for small amounts that scale an amount of money when they are glued to it: "$5m", "£3.5bn". */
export const moneyScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

/** Letters written against the figure: "R52.6 million", "K86m", "Rs500". */
export const gluedPrefixes: Readonly<Record<string, string>> = {
  R: 'ZAR',
  K: 'ZMW',
  P: 'BWP',
  E: 'SZL',
  N: 'NGN',
  Q: 'GTQ',
  RM: 'MYR',
  Rs: 'INR',
  Rp: 'IDR',
  Sh: 'shillings',
  Ksh: 'KES',
  KSh: 'KES',
  Tsh: 'TZS',
  Ush: 'UGX',
  Dh: 'AED',
  Dhs: 'AED',
  Tk: 'BDT',
}
