import type { HouseholdTie } from '../law/index.ts'
import type { Words } from '../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** What the one is of the other. */
export const tieTexts: Readonly<Record<HouseholdTie, Words>> = {
  spouse: words('echtgenoot', 'spouse'),
  'former-spouse': words('voormalig echtgenoot', 'former spouse'),
  parent: words('ouder', 'parent'),
  'step-parent': words('stiefouder', 'step-parent'),
  child: words('kind', 'child'),
  sibling: words('broer of zus', 'sibling'),
  'co-parent': words('ouder van een gezamenlijk kind', 'parent of a common child'),
}

/** The words between the tests by which a household is drawn. */
export const drawingTexts = {
  inWords: words('alleen in woorden', 'in words only'),
  client: words('de cliënt zelf:', 'the client:'),
  isIn: words('erbij', 'in'),
  isOut: words('toch niet', 'but not'),
  through: words('via wie', 'through whoever'),
  presumed: words('niet te weerleggen', 'cannot be rebutted'),
  rebuts: words('alleen waar te weerleggen', 'only where it can be rebutted'),
  against: words('alleen tegen', 'only against'),
  not: words('niet:', 'not:'),
  of: {
    each: words('van wie erbij is', 'of whoever is in'),
    candidate: words('is er een van de kandidaat', 'is there of the candidate'),
    member: words('is er een van wie erbij is', 'is there of whoever is in'),
  },
  by: {
    blood: words('bloedverwant', 'relative by blood'),
    'blood-or-affinity': words('bloed- of aanverwant', 'relative by blood or affinity'),
  },
  degree: {
    1: words('in de eerste graad', 'in the first degree'),
    2: words('tot in de tweede graad', 'up to the second degree'),
  },
  home: words('ingeschreven op hetzelfde adres', 'registered at the same address'),
  mainHome: words('hoofdverblijf op hetzelfde adres', 'main residence at the same address'),
  age: { member: words('wie erbij is', 'whoever is in'), candidate: words('de kandidaat', 'the candidate') },
  from: (years: number) => words(`vanaf ${years} jaar`, `from ${years} years`),
  below: (years: number) => words(`jonger dan ${years} jaar`, `younger than ${years}`),
  established: words('vastgesteld:', 'established:'),
  denied: words('vastgesteld dat dit niet zo is:', 'established not to be so:'),
  inHousehold: words('hoort bij', 'belongs to'),
} as const
