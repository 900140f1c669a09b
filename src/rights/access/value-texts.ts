import type { LifeDomain, Shapes, Standing, Words } from '../../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** What a domain of life is called above the facts that belong to it. */
export const domainTexts: Readonly<Record<LifeDomain, Words>> = {
  identity: words('Persoon', 'Person'),
  housing: words('Wonen', 'Housing'),
  family: words('Gezin', 'Family'),
  'daily-life': words('Dagelijks leven', 'Daily life'),
  health: words('Gezondheid', 'Health'),
  upbringing: words('Opgroeien', 'Growing up'),
  education: words('School', 'School'),
  work: words('Werk', 'Work'),
  income: words('Inkomen', 'Income'),
  debt: words('Schulden', 'Debts'),
  network: words('Eigen netwerk', 'Own network'),
  safety: words('Veiligheid', 'Safety'),
  justice: words('Politie en justitie', 'Police and justice'),
  involvement: words('Wie helpt', 'Who helps'),
}

/** What the person mentioned is to the person whose file it is. */
export const relationTexts: Readonly<Record<Shapes['relation']['relation'], Words>> = {
  parent: words('ouder', 'parent'),
  child: words('kind', 'child'),
  spouse: words('echtgenoot of partner volgens het register', 'spouse or registered partner'),
  'former-spouse': words('ex-echtgenoot', 'former spouse'),
  sibling: words('broer of zus', 'sibling'),
  carer: words('mantelzorger', 'informal carer'),
  guardian: words('voogd', 'guardian'),
}

/** Who has authority over a child. */
export const authorityTexts: Readonly<Record<Shapes['authority']['authority'], Words>> = {
  'both-parents': words('beide ouders', 'both parents'),
  'one-parent': words('één ouder', 'one parent'),
  'parent-and-other': words('een ouder en een ander', 'a parent and another'),
  guardian: words('voogd', 'guardian'),
  'provisional-guardian': words('tijdelijke voogd', 'provisional guardian'),
  none: words('niemand', 'nobody'),
  unknown: words('onbekend', 'unknown'),
}

/** How firmly something stands. */
export const standingTexts: Readonly<Record<Standing, Words>> = {
  observed: words('Dit heeft de organisatie zelf gezien.', 'The organisation saw this itself.'),
  told: words('Dit heeft iemand verteld.', 'Somebody told this.'),
  judged: words('Dit heeft een deskundige beoordeeld.', 'An expert assessed this.'),
  suspected: words('Dit is een vermoeden. Het staat niet vast.', 'This is a suspicion. It is not certain.'),
}

/** Which name a person uses, by the codes of the register of persons. */
export const nameUseTexts: Readonly<Record<string, Words>> = {
  E: words('eigen achternaam', 'own surname'),
  P: words('achternaam van de partner', 'surname of the partner'),
  V: words('achternaam van de partner voor de eigen', 'surname of the partner before the own'),
  N: words('achternaam van de partner na de eigen', 'surname of the partner after the own'),
}

/** What form a document has, by the words systems deliver. */
export const mediumTexts: Readonly<Record<string, Words>> = {
  letter: words('brief', 'letter'),
  email: words('e-mail', 'e-mail'),
  paper: words('papier', 'paper'),
  phone: words('telefoon', 'telephone'),
  digital: words('digitaal', 'digital'),
  scan: words('scan', 'scan'),
}

/** The words between the parts of a value. */
export const valueTexts = {
  none: words('niets ingevuld', 'nothing filled in'),
  unknownAddress: words('adres onbekend', 'address unknown'),
  addressObject: (id: string) => words(`nummer van het adres: ${id}`, `number of the address: ${id}`),
  nameUse: (use: string) => words(`naamgebruik: ${use}`, `name used: ${use}`),
  appliedOn: (day: string) => words(`aangevraagd op ${day}`, `applied for on ${day}`),
  decidedOn: (day: string) => words(`besluit op ${day}`, `decided on ${day}`),
  inKind: words('als hulp die u krijgt', 'as help you receive'),
  personalBudget: words('als persoonsgebonden budget', 'as a personal budget'),
  suppliedBy: (name: string) => words(`door ${name}`, `by ${name}`),
  payer: (name: string) => words(`van ${name}`, `from ${name}`),
  net: (amount: string) => words(`netto ${amount}`, `net ${amount}`),
  gross: (amount: string) => words(`bruto ${amount}`, `gross ${amount}`),
  hours: (count: string) => words(`${count} uur`, `${count} hours`),
  hoursPerWeek: (count: string) => words(`${count} uur per week`, `${count} hours a week`),
  per: (unit: string) => words(`per ${unit}`, `per ${unit}`),
  balance: (amount: string) => words(`nu ${amount}`, `now ${amount}`),
  original: (amount: string) => words(`eerst ${amount}`, `at first ${amount}`),
  medium: (medium: string) => words(`vorm: ${medium}`, `form: ${medium}`),
  reference: (reference: string) => words(`kenmerk ${reference}`, `reference ${reference}`),
  about: (about: string) => words(`over ${about}`, `about ${about}`),
} as const
