/** The style of the HTML report: ink on paper, in print and on both kinds of screen. */
import { html } from './markup.js'

export const reportStyle = html`<style>
:root{--paper:#fbfaf7;--ink:#1d1b18;--ink-2:#5d5850;--line:#cfc9bd;--supported:#14703f;--disputed:#b8321c;--unverified:#8a5a00;--conflict:#6a4bb5;--open:#665f55}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#ece8e0;--ink-2:#b5aea2;--line:#47433c;--supported:#63c48b;--disputed:#ff8a73;--unverified:#e4b357;--conflict:#b9a3f5;--open:#a39c90}}
@media print{:root{--paper:#fff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "Segoe UI","Noto Sans","Liberation Sans",system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1,blockquote{font-family:"Source Serif 4",Charter,"Noto Serif","Liberation Serif",Georgia,serif}
h1{font-size:1.8rem;line-height:1.2;margin:.2rem 0 .6rem}
h2{margin:2.4rem 0 .8rem;font-size:1.2rem}
h3{margin:0 0 .4rem;font-size:.95rem}
h4{margin:.9rem 0 .2rem;font-size:.85rem;color:var(--ink-2)}
p{margin:.3rem 0}
small,.kind,.hash,.none{color:var(--ink-2)}
code{font-family:"JetBrains Mono","DejaVu Sans Mono",monospace;font-size:.78em;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:1.4rem 0;min-width:18rem}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--line);text-align:left;font-weight:400}
td{text-align:right;font-variant-numeric:tabular-nums}
tfoot th,tfoot td{border-bottom:0;font-weight:600}
.claim{border-left:3px solid var(--open);padding:.2rem 0 .2rem 1rem;margin:0 0 1.8rem;break-inside:avoid}
.claim.supported{border-left-style:solid;border-color:var(--supported)}
.claim.disputed{border-left-style:double;border-left-width:6px;border-color:var(--disputed)}
.claim.unverified{border-left-style:dashed;border-color:var(--unverified)}
.claim.conflict{border-left-style:dotted;border-color:var(--conflict)}
.supported>h3,.verdict.supported b,tr.supported th{color:var(--supported)}
.disputed>h3,.verdict.disputed b,tr.disputed th{color:var(--disputed)}
.unverified>h3,.verdict.unverified b,tr.unverified th{color:var(--unverified)}
.conflict>h3,tr.conflict th{color:var(--conflict)}
blockquote{margin:.4rem 0;padding:0}
blockquote.text{font-size:1.08rem;line-height:1.5;white-space:pre-wrap}
.evidence blockquote{border-left:2px solid var(--line);padding-left:.8rem}
.pre{white-space:pre-wrap;overflow-wrap:anywhere}
ul.outlets{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .5rem;padding:0;margin:.4rem 0}
.outlet{border:1px solid var(--line);border-radius:99px;padding:0 .7rem}
.outlet.paragraph,.outlet.story{border-style:dashed}
.evidence,.history{padding-left:1.1rem;margin:.2rem 0}
.url,.text{overflow-wrap:anywhere}
a{color:inherit}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0;color:var(--ink-2)}
</style>`
