import { plantedBugs } from '../test/planted/bugs.ts'

/** The page that tells a privacy officer, in Dutch, which mistakes were planted and which promise catches each. */
export function plantedBugsPage(): string {
  const lines = plantedBugs.map(({ bug, file, killedBy }) => `| ${bug} | ${killedBy} | \`src/${file}\` |`)
  return `# Geplante fouten

Elke regel is een fout die iemand zou kunnen maken. Wij bouwen haar één voor één in en kijken of de belofte met dat nummer het merkt (\`npm run planted\`).
De nummers en namen van de beloften staan in \`src/testing/promises\`. Deze bladzijde wordt gemaakt door \`npm run docs\`.

| Fout | Gemerkt door belofte | Ingebouwd in |
| --- | --- | --- |
${lines.join('\n')}
`
}
