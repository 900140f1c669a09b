/** Whether a cited article is the one that a scenario writes, or a part of it: an article without a paragraph takes in all its paragraphs. */
export function isAtPlace(cite: string, place: string): boolean {
  return cite === place || cite.startsWith(`${place} `)
}
