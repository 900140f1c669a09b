/** Whether a cited article is the one that a scenario writes, or a part of it: an article without a paragraph takes in all its paragraphs. */
export function isWithinArticle(cite: string, article: string): boolean {
  return cite === article || cite.startsWith(`${article} `)
}
