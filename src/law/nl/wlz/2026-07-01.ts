import type { LawDomain } from '../../index.ts'
import { type Day, nothing, unverified, verified, wmoSupport, words } from '../shared.ts'

/**
 * Wet langdurige zorg, as a source for other acts only: its own articles were not read. What is verified here are articles of other acts on
 * what comes from it.
 */
export const wlz20260701 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wlz',
  name: words('Wet langdurige zorg', 'Long-term Care Act'),
  short: words('Wlz', 'Wlz'),
  validFrom: '2026-07-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0035917/2026-07-01',
  records: ['care.indication'],
  purposes: [
    {
      ...unverified(
        'wlz/indicatie',
        'Wet langdurige zorg',
        'Het CIZ beslist of iemand langdurige zorg nodig heeft; de artikelen daarover zijn niet gelezen.',
        'The CIZ decides whether somebody needs long-term care; the articles on it were not read.',
      ),
      purpose: 'wlz/indicatie',
      name: words('Beslissen over langdurige zorg', 'Deciding on long-term care'),
      holderRole: 'ciz',
      dpv: 'sector-publicservices:SocialWelfareEligibilityAssessment',
      persons: ['client'],
      categories: ['care.indication'],
      implied: [],
    },
  ],
  secrecy: [
    {
      ...unverified(
        'wlz/geheimhouding',
        'Wet langdurige zorg',
        'Het CIZ houdt geheim wat het over de zorg van mensen weet; de bepaling zelf is niet gelezen.',
        'The CIZ keeps secret what it knows about the care of people; the provision itself was not read.',
      ),
      regime: 'wlz/geheimhouding',
      acts: ['wlz'],
      holderRoles: ['ciz'],
    },
  ],
  releases: [
    {
      ...verified(
        'wlz/wmo-5.2.5-3-duty',
        'Wmo 5.2.5 | 3',
        'Het CIZ moet het college op verzoek vertellen dat het een indicatie gaf; alleen dat feit, ook zonder toestemming.',
        'On request the CIZ must tell the college that it gave an indication; that fact alone, also without consent.',
      ),
      regime: 'wlz/geheimhouding',
      basis: 'duty',
      kinds: ['use', 'provide'],
      purposes: wmoSupport,
      categories: ['identity.bsn', 'identity.name', 'identity.birth', 'residence.address', 'care.indication'],
      holders: { roles: ['ciz'], organisation: 'other' },
      capacities: ['access-worker', 'registrar'],
      recipients: ['municipality'],
      consents: [],
    },
  ],
} satisfies LawDomain
