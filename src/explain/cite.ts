import type { Cite } from '../law/index.ts'
import type { Language, Words } from '../schema/index.ts'

/** A place in an act as readers cite it, such as `Wmo 2015 art. 5.1.1 lid 4`. */
export function citeText(short: Words, { article, paragraph, part }: Cite, language: Language): string {
  const dutch = `${paragraph ? ` lid ${paragraph}` : ''}${part ? ` onder ${part}` : ''}`
  const english = `${paragraph ? `(${paragraph})` : ''}${part ? `(${part})` : ''}`
  return `${short[language]} art. ${article}${language === 'nl' ? dutch : english}`
}
