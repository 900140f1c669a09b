import type { LawDomain, PurposeRow } from '../../index.ts'
import { type Day, nothing, unverified, words } from '../shared.ts'

const task = (
  name: string,
  holderRole: PurposeRow['holderRole'],
  dpv: string,
  [nl, en]: readonly [string, string],
): PurposeRow => ({
  ...unverified(
    `awb/${name}`,
    'Algemene wet bestuursrecht',
    `${nl} is een taak uit deze wet; de artikelen daarover zijn niet gelezen.`,
    `${en} is a task under this act; the articles on it were not read.`,
  ),
  purpose: `awb/${name}`,
  name: words(nl, en),
  holderRole,
  dpv,
  persons: ['client'],
  categories: [],
  implied: [],
})

/** Algemene wet bestuursrecht: the tasks after and around a decision. Nothing of it was read, so no purpose here clears anything. */
export const awb19940101 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'awb',
  name: words('Algemene wet bestuursrecht', 'General Administrative Law Act'),
  short: words('Awb', 'Awb'),
  validFrom: '1994-01-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0005537',
  records: [],
  purposes: [
    task('klacht', 'college', 'dpv:DisputeManagement', ['Een klacht behandelen', 'Handling a complaint']),
    task('bezwaar', 'college', 'dpv:DisputeManagement', ['Een bezwaar behandelen', 'Handling an objection']),
    task('beroep', 'college', 'dpv:DisputeManagement', ['Verweer voeren in beroep', 'Defending a decision on appeal']),
    task('toezicht', 'supervisor', 'dpv:LegalCompliance', ['Toezicht op de naleving', 'Supervising compliance']),
  ],
} satisfies LawDomain
