import type { RowChange, RowList } from '../law/index.ts'
import type { Words } from '../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** What happens to a row. */
export const changeTexts: Readonly<Record<RowChange['change'], Words>> = {
  added: words('Nieuw', 'New'),
  removed: words('Vervalt', 'Ends'),
  changed: words('Verandert', 'Changes'),
}

/** What the rows of each list are. */
export const listTexts: Readonly<Record<RowList, Words>> = {
  purposes: words('taak', 'task'),
  grounds: words('grond', 'ground'),
  secrecy: words('geheimhouding', 'secrecy'),
  releases: words('opheffing van geheimhouding', 'release from secrecy'),
  quality: words('uitzondering voor beschermde gegevens', 'exception for protected data'),
  prohibitions: words('verbod', 'prohibition'),
  consentRules: words('wie toestemming kan geven', 'who can give consent'),
  terms: words('bewaartermijn', 'keeping term'),
  authentic: words('authentieke gegevens', 'authentic data'),
  households: words('begrip van huishouden', 'concept of household'),
  rights: words('recht van de betrokkene', 'right of the person concerned'),
  duties: words('plicht', 'duty'),
  parameters: words('keuze van de gemeente', 'choice of the municipality'),
}

/** Fields whose names say little to a reader; any other goes by its own name. */
export const fieldTexts: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    says: words('de tekst', 'the text'),
    cite: words('het artikel', 'the article'),
    confidence: words('of het is nagelezen', 'whether it was read'),
    openNorm: words('de open norm', 'the open norm'),
    purposes: words('de taken', 'the tasks'),
    categories: words('de gegevens', 'the data'),
    persons: words('van wie', 'of whom'),
    others: words('wie ook genoemd mag worden', 'who may also be mentioned'),
    obtained: words('waarvoor het is verkregen', 'what it was obtained for'),
    origins: words('van wie het is verkregen', 'from whom it was obtained'),
    holders: words('de houder', 'the holder'),
    capacities: words('de hoedanigheid', 'the capacity'),
    recipients: words('de ontvanger', 'the receiver'),
    consents: words('de toestemming', 'the consent'),
    implied: words('wat het artikel niet noemt', 'what the article does not name'),
    when: words('de omstandigheden', 'the circumstances'),
    must: words('of het moet', 'whether it must'),
    kinds: words('gebruiken of verstrekken', 'use or provide'),
    bands: words('de leeftijden', 'the ages'),
    parents: words('één ouder of iedere ouder', 'one parent or every parent'),
    incompetent: words('wie vertegenwoordigt', 'who represents'),
    withdrawal: words('wie intrekt', 'who withdraws'),
    period: words('de duur', 'the length'),
    start: words('het begin', 'the start'),
    results: words('hoe de zaak afliep', 'how the case ended'),
    utmost: words('of het ten hoogste is', 'whether it is at most'),
    keptUntil: words('wat eerst moet eindigen', 'what must end first'),
    secrecyDuty: words('de geheimhouding van wie kijkt', 'the secrecy of whoever looks'),
    name: words('de naam', 'the name'),
  }),
)

/** The glue. */
export const diffTexts = {
  everyTask: words('Voor iedere taak', 'For every task'),
  of: words('van', 'of'),
  asked: words('nu ook', 'now also'),
  dropped: words('niet meer', 'no longer'),
  fields: words('anders', 'different'),
  article: words('op grond van', 'under'),
  nowRead: words('telt nu mee', 'counts now'),
  notRead: words('niet nagelezen, dus telt niet mee', 'not read, so it does not count'),
} as const
