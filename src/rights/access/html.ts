import type { Block, Line, Page } from './page.ts'

/** One self-contained page: no script, nothing fetched from elsewhere (its own policy forbids both), and every text in it means itself. */
export function pageHtml({ title, language, blocks }: Page): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`
}

function blockHtml(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`
    case 'lines':
      return linesHtml(block.lines)
    case 'card':
      return `<article>\n<h4>${escaped(block.title)}</h4>\n<p class="says">${escaped(block.says)}</p>\n${linesHtml(block.lines)}\n</article>`
  }
}

function linesHtml(lines: readonly Line[]): string {
  return `<dl>\n${lines.map(({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`).join('\n')}\n</dl>`
}

/** Text that means itself in HTML, also within quotes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

const style = `
:root { color-scheme: light dark; --line: #c8c8c8; --quiet: #555; --card: #f6f6f4; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --quiet: #bbb; --card: #222; } }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 2.5rem; font-size: 1.3rem; border-bottom: 2px solid var(--line); }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
h4 { margin: 0; font-size: 1rem; }
article { margin: .75rem 0; padding: .75rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--card); }
.says { margin: .25rem 0 .5rem; white-space: pre-line; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; margin-bottom: .3rem; } }
@media print { :root { color-scheme: light; } main { max-width: none; padding: 0; } article, li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`
