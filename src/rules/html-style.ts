import type { Language } from '../schema/index.ts'
import { texts } from './texts.ts'

/** The look of the page: wide screens a table, narrow ones a card per row, paper on its side. */
export function style(language: Language): string {
  const labels = Object.values(texts.columns).map(
    (column, index) => `.open tr.e>:nth-child(${index + 1})::before{content:"${column[language]}"}`,
  )
  return `:root{--ink:#1b1b1b;--line:#8a8f98;--soft:#eef1f5;--link:#0b4a8f}
*{box-sizing:border-box}
body{margin:0 auto;max-width:110rem;padding:1rem 1.25rem 3rem;color:var(--ink);background:#fff;font:1rem/1.45 system-ui,"Segoe UI","Liberation Sans","DejaVu Sans",sans-serif}
h1{font-size:1.75rem;margin:.5rem 0}h2{font-size:1.35rem;margin:2.5rem 0 .75rem;padding-top:.5rem;border-top:3px solid var(--ink)}
a{color:var(--link)}a:focus-visible,select:focus-visible,button:focus-visible,.scroll:focus-visible{outline:3px solid #d97900;outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
ul{padding-left:1.25rem;max-width:60rem}.about,.closed{max-width:60rem}
form{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;padding:.75rem 1rem;margin:1rem 0;background:var(--soft);border:1px solid var(--line)}
form[hidden]{display:none}form p{margin:0}
label{display:flex;flex-direction:column;font-weight:600;font-size:.9rem}
select,button{font:inherit;font-weight:400;min-height:2.5rem;padding:.25rem .5rem;max-width:100%}label select{width:15rem}
#chosen:empty{display:none}#chosen{font-weight:600}
table{border-collapse:collapse;width:100%;margin:0 0 1rem;font-size:.875rem}
caption.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
caption{text-align:left;font-weight:600;font-size:1rem;padding:.5rem 0}
th,td{border:1px solid var(--line);padding:.4rem .5rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}
thead th{background:var(--soft);vertical-align:bottom}tbody th{font-weight:400}
.open{table-layout:fixed}.open col:nth-child(1){width:18%}.open col:nth-child(2){width:11%}.open col:nth-child(3){width:15%}.open col:nth-child(4){width:16%}.open col:nth-child(6){width:11%}
.open .g th{background:#dfe7f1;font-weight:600}
.open ul{list-style:none;margin:0;padding:0}.open li+li{margin-top:.3rem}
.scroll{overflow-x:auto}.sign dl{display:grid;grid-template-columns:10rem minmax(10rem,30rem);gap:1.25rem 1rem;margin:1.5rem 0}
.sign dd{margin:0;border-bottom:1px solid var(--ink);min-height:1.5rem}.sign dt{font-weight:600}.line{display:inline-block;min-width:14rem;border-bottom:1px solid var(--ink)}
[hidden]{display:none!important}
@media screen and (max-width:60rem){
body{padding:.75rem}label,label select,form p{width:100%}
.open,.open thead,.open tbody,.open tr,.open th,.open td{display:block;width:100%}.open tr.h,.open colgroup{display:none}
.open tr.e{border:1px solid var(--line);margin:0 0 .75rem}.open tr.e>*{border:0;border-bottom:1px solid #d8dce2}.open tr.e>th{background:var(--soft)}
table:not(.open){table-layout:fixed;font-size:.8rem}table:not(.open) th,table:not(.open) td{padding:.35rem;hyphens:auto}
.open tr.e>*::before{display:block;font-weight:600;font-size:.8rem}
${labels.join('\n')}
.sign dl{grid-template-columns:1fr;gap:.5rem}}
@media print{@page{size:A4 landscape;margin:12mm}
body{max-width:none;padding:0;font-size:9pt}table{font-size:7.5pt}h1{font-size:16pt}h2{font-size:12pt}
form,.skip{display:none}a{color:inherit;text-decoration:none}thead{display:table-header-group}tr,.sign{break-inside:avoid}.g{break-after:avoid}.scroll{overflow:visible}
h2,h3,caption{break-after:avoid}}`
}
