/** The style of the HTML report: ink on paper, in print and on both kinds of screen, in either direction of writing. */
import { Markup } from '../markup.js'

const rules = `:root{--paper:#fbfaf7;--ink:#1d1b18;--ink-2:#5d5850;--line:#cfc9bd;--mark:#fdf0c4;--supported:#14703f;--disputed:#b8321c;--unverified:#8a5a00;--conflict:#6a4bb5;--open:#665f55}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#ece8e0;--ink-2:#b5aea2;--line:#47433c;--mark:#4a3f16;--supported:#63c48b;--disputed:#ff8a73;--unverified:#e4b357;--conflict:#b9a3f5;--open:#a39c90}}
@media print{:root{--paper:#fff;--ink:#000;--ink-2:#444;--line:#bbb;--mark:#f4ecd2;--supported:#14703f;--disputed:#b8321c;--unverified:#8a5a00;--conflict:#6a4bb5;--open:#665f55}nav,.skip{display:none}main{max-width:none;padding:0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "Segoe UI","Noto Sans","Liberation Sans",system-ui,sans-serif}
main{max-width:48rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.skip{position:absolute;inset-inline-start:-9999px}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;background:var(--paper);padding:.4rem .8rem}
h1,blockquote,.title{font-family:"Source Serif 4",Charter,"Noto Serif","Liberation Serif",Georgia,serif}
h1{font-size:1.8rem;line-height:1.2;margin:.2rem 0 .6rem}
h2{margin:2.6rem 0 .8rem;font-size:1.3rem;line-height:1.25}
h3{margin:1.8rem 0 .5rem;font-size:1.05rem}
h4{margin:0 0 .4rem;font-size:1rem}
h5{margin:.9rem 0 .2rem;font-size:.85rem;color:var(--ink-2)}
p{margin:.3rem 0}
small,.kind,.hash,.none,.meta{color:var(--ink-2)}
.house{display:flex;align-items:center;gap:.8rem;border-bottom:3px solid var(--accent);padding-bottom:.7rem;margin-bottom:1.2rem;font-weight:600}
.house img{max-height:3rem;max-width:14rem}
code{font-family:"JetBrains Mono","DejaVu Sans Mono",monospace;font-size:.78em;overflow-wrap:anywhere}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;min-width:20rem;width:100%}
caption{text-align:start;font-weight:600;padding-bottom:.3rem}
th,td{padding:.3rem .8rem .3rem 0;padding-inline:0 .8rem;border-bottom:1px solid var(--line);text-align:start;font-weight:400;vertical-align:middle}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
thead th{color:var(--ink-2);font-size:.85rem}
tfoot th,tfoot td{border-bottom:0;font-weight:600}
svg{display:block;max-width:100%;height:auto}
.bar.wide{width:100%}
.s-supported{fill:var(--supported)}.s-disputed{fill:var(--disputed)}.s-unverified{fill:var(--unverified)}.s-conflict{fill:var(--conflict)}.s-open{fill:var(--open)}
.on-bar{fill:var(--paper);font:600 13px system-ui,sans-serif}
.axis{fill:var(--ink-2);font:12px system-ui,sans-serif}
.grid{stroke:var(--line);stroke-width:1}
.claim{border-inline-start:3px solid var(--open);padding:.2rem 0;padding-inline-start:1rem;margin:0 0 2rem}
.claim.supported{border-inline-start-style:solid;border-color:var(--supported)}
.claim.disputed{border-inline-start-style:double;border-inline-start-width:6px;border-color:var(--disputed)}
.claim.unverified{border-inline-start-style:dashed;border-color:var(--unverified)}
.claim.conflict{border-inline-start-style:dotted;border-color:var(--conflict)}
.claim h4{break-after:avoid}
.claim:target{background:var(--mark)}
.supported>h4,.verdict.supported b,tr.supported th{color:var(--supported)}
.disputed>h4,.verdict.disputed b,tr.disputed th{color:var(--disputed)}
.unverified>h4,.verdict.unverified b,tr.unverified th{color:var(--unverified)}
.conflict>h4,tr.conflict th{color:var(--conflict)}
h4 a{color:inherit;text-decoration:none}
h4 a:hover,h4 a:focus{text-decoration:underline}
blockquote{margin:.4rem 0;padding:0}
blockquote.text{font-size:1.08rem;line-height:1.55;white-space:pre-wrap;overflow-wrap:anywhere}
.around{color:var(--ink-2)}
.said{background:var(--mark);color:inherit;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.said .outlet{font-weight:700}
.said .cue{text-decoration:underline;text-underline-offset:3px}
.said .right{text-decoration:underline double var(--supported);text-underline-offset:3px}
.said .wrong{text-decoration:underline wavy var(--disputed);text-underline-offset:3px}
.evidence blockquote{border-inline-start:2px solid var(--line);padding-inline-start:.8rem}
.pre{white-space:pre-wrap;overflow-wrap:anywhere}
ul.outlets{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .5rem;padding:0;margin:.4rem 0}
.outlets li{border:1px solid var(--line);border-radius:1rem;padding:0 .7rem}
.outlets .paragraph,.outlets .story{border-style:dashed}
.evidence,.history,.checkpoints{padding-inline-start:1.1rem;margin:.2rem 0}
.evidence>li{margin-bottom:.7rem}
.url,.text,.file{overflow-wrap:anywhere}
a{color:inherit;text-underline-offset:2px}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0;color:var(--ink-2)}`

/** `accent` is #rrggbb, as the template's schema holds it; anything else is not used. */
export const reportStyle = (accent: string): Markup =>
  new Markup(
    `<style>:root{--accent:${/^#[0-9a-f]{6}$/iu.test(accent) ? accent : '#8a3b12'}}\n${rules}</style>`,
  )
