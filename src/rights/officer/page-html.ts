import { escaped, richHtml, toAct } from '../../rules/html.ts'
import { style } from '../../rules/html-style.ts'
import type { Page, PageField, PageSection } from './page.ts'

/** A page as one HTML file that needs no network and runs no script. */
export function pageHtml(page: Page): string {
  const { language, title, lead, sections } = page
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style(language)}
${readingStyle}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${lead.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`
}

/** To read, not to look things up: narrower, and upright on paper. */
const readingStyle = `body{max-width:46rem;font-size:1.0625rem}h3{font-size:1.1rem;margin:2rem 0 .5rem}h4{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.5rem 0}ul{margin:.25rem 0 1rem}li{margin:.15rem 0}
@media print{@page{size:A4 portrait;margin:18mm}body{font-size:10.5pt}h3,h4{break-after:avoid}}`

function sectionHtml({ level, title, fields }: PageSection): string {
  const below = level === 2 ? 'h3' : 'h4'
  return [`<h${level}>${escaped(title)}</h${level}>`, ...fields.map((one) => fieldHtml(one, below))].join('\n')
}

function fieldHtml({ title, items }: PageField, heading: 'h3' | 'h4'): string {
  const pieces = items.map((item) => richHtml(item, toAct))
  if (title === '') return pieces.map((piece) => `<p>${piece}</p>`).join('\n')
  return `<${heading}>${escaped(title)}</${heading}>\n<ul>${pieces.map((piece) => `<li>${piece}</li>`).join('')}</ul>`
}
