/** English nouns for what outlets publish, as alternatives for cue phrases. */
export const report =
  'report|reports|article|story|investigation|analysis|review|piece|item|dispatch|despatch|account|exposé|expose|series|scoop|reporting|coverage|inquiry|probe|fact-check'
export const opinion =
  'column|editorial|op-ed|essay|commentary|blog|post|profile|feature|obituary|letter|headline|headlines|cartoon|blog-post|front-page|cover-story'
export const poll =
  'poll|polls|survey|surveys|tally|count|estimate|estimates|projection|projections|database|study|data|figures|tracker|calculation|calculations|average|averages'
export const paper =
  'documents|document|copy|emails|e-mails|email|memo|letter|letters|recording|recordings|footage|video|audio|records|files|papers|filings|messages|texts|transcript|transcripts'
/** What scientists publish. */
export const research =
  'study|studies|research|findings|trial|trials|paper|papers|results|experiment|experiments'
export const passOn =
  'obtained|seen|reviewed|viewed|examined|verified|analyzed|analysed|heard|acquired|uncovered|unearthed|gathered|collected'
