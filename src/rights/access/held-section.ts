import type { AccessDecided, AccessDecision, AccessOutcome } from '../../disclosure/index.ts'
import { catalogue, categoryIds, lifeDomains } from '../../schema/index.ts'
import { dayWords } from './days.ts'
import { keptWords } from './kept.ts'
import { type Block, heading, type Line, paragraph } from './page.ts'
import { sourceWords } from './source-words.ts'
import type { Telling } from './telling.ts'
import { texts } from './texts.ts'
import { domainTexts, standingTexts } from './value-texts.ts'
import { valueWords } from './value-words.ts'

type Shown = Extract<AccessOutcome, { readonly outcome: 'shown' }>

/** What is recorded and may be seen, by domain of life: a card for each version of a fact, the last version first. */
export function heldSection(decided: AccessDecided, telling: Telling): readonly Block[] {
  const { language } = telling
  const shown = decided.decisions.flatMap((decision) =>
    decision.decided.outcome === 'shown' ? [{ decision, shown: decision.decided }] : [],
  )
  const blocks = lifeDomains.flatMap((domain): readonly Block[] => {
    const within = shown
      .filter(({ decision }) => catalogue[decision.held.fact.category].domain === domain)
      .sort((a, b) => byPlace(a.decision, b.decision))
    if (within.length === 0) return []
    return [heading(3, domainTexts[domain][language]), ...within.map((one) => card(one.decision, one.shown, decided, telling))]
  })
  const told = blocks.length === 0 ? [paragraph(texts.nothingHeld[language])] : [paragraph(texts.sourceNote[language]), ...blocks]
  return [heading(2, texts.held[language]), ...told]
}

/** Facts of one category together, of each its latest version first. */
function byPlace({ held: { fact: a } }: AccessDecision, { held: { fact: b } }: AccessDecision): number {
  const apart = categoryIds.indexOf(a.category) - categoryIds.indexOf(b.category)
  return apart !== 0 ? apart : a.id === b.id ? b.version - a.version : a.id < b.id ? -1 : 1
}

function card({ held }: AccessDecision, { source, mentions }: Shown, decided: AccessDecided, telling: Telling): Block {
  const { language, nameOf, taskWords } = telling
  const { fact } = held
  const days = [
    fact.holds?.from === undefined ? undefined : texts.since(dayWords(fact.holds.from, language))[language],
    fact.holds?.until === undefined ? undefined : texts.upTo(dayWords(fact.holds.until, language))[language],
  ].filter((part) => part !== undefined)
  const from = sourceWords(source, decided, telling)
  const lines: readonly (Line | undefined)[] = [
    line(texts.holds, days.join(' ')),
    line(texts.recordedOn, dayWords(fact.recordedOn ?? 'unknown', language)),
    line(texts.changedOn, dayWords(fact.changedOn, language)),
    line(texts.source, from),
    line(texts.task, taskWords(fact.obtained.purpose)),
    line(texts.alsoAbout, mentions.map(nameOf).join(', ')),
    line(texts.certainty, fact.standing === 'told' && from === '' ? '' : standingTexts[fact.standing][language]),
    line(texts.contains, (fact.contains ?? []).map((category) => catalogue[category].name[language]).join(', ')),
    line(texts.document, catalogue[fact.category].shape === 'document' ? texts.wholeDocument[language] : ''),
    line(texts.investigation, fact.underInvestigation === true ? texts.underInvestigation[language] : ''),
    line(texts.version, stateWords()),
    keptWords(held, decided.day, telling),
  ]
  return {
    block: 'card',
    title: capital(catalogue[fact.category].name[language]),
    says: valueWords(fact.category, fact.value, language),
    lines: lines.filter((one) => one !== undefined),
  }

  function line(label: (typeof texts)['holds'], text: string): Line | undefined {
    return text === '' ? undefined : { label: label[language], text }
  }

  function stateWords(): string {
    switch (held.state) {
      case 'current':
        return ''
      case 'superseded':
        return texts.superseded[language]
      case 'taken-back':
        return texts.takenBack[language]
    }
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('nl')}${text.slice(1)}`
}
