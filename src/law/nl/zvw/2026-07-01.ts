import type { LawDomain } from '../../index.ts'
import { type Day, nothing, unverified, verified, wmoSupport, words } from '../shared.ts'

const provision = 'sector-publicservices:SocialInsuranceManagement'

/**
 * Zorgverzekeringswet, as a source for other acts only: its own articles were not read. What is verified here are articles of other acts on
 * what comes from it.
 */
export const zvw20260701 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'zvw',
  name: words('Zorgverzekeringswet', 'Health Insurance Act'),
  short: words('Zvw', 'Zvw'),
  validFrom: '2026-07-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0018450/2026-07-01',
  records: ['care.insured'],
  purposes: [
    {
      ...unverified(
        'zvw/verzekering',
        'Zorgverzekeringswet',
        'Een zorgverzekeraar voert de zorgverzekering uit; de artikelen daarover zijn niet gelezen.',
        'A care insurer carries out the health insurance; the articles on it were not read.',
      ),
      purpose: 'zvw/verzekering',
      name: words('Uitvoeren van de zorgverzekering', 'Carrying out the health insurance'),
      holderRole: 'health-insurer',
      dpv: provision,
      persons: ['client'],
      categories: ['care.insured'],
      implied: [],
    },
    {
      ...unverified(
        'zvw/zorg',
        'Zorgverzekeringswet',
        'Een zorgaanbieder verleent verzekerde zorg; de artikelen daarover zijn niet gelezen.',
        'A care provider gives insured care; the articles on it were not read.',
      ),
      purpose: 'zvw/zorg',
      name: words('Verlenen van verzekerde zorg', 'Giving insured care'),
      holderRole: 'healthcare-provider',
      dpv: provision,
      persons: ['client'],
      categories: ['care.insured'],
      implied: [],
    },
  ],
  secrecy: [
    {
      ...unverified(
        'zvw/geheimhouding',
        'Zorgverzekeringswet',
        'Wie zorg verzekert of verleent houdt geheim wat hij daardoor weet; de bepaling zelf is niet gelezen.',
        'Whoever insures or gives care keeps secret what is known through it; the provision itself was not read.',
      ),
      regime: 'zvw/geheimhouding',
      acts: ['zvw'],
      holderRoles: ['health-insurer', 'healthcare-provider'],
    },
  ],
  releases: [
    {
      ...verified(
        'zvw/wmo-5.2.5-1-consent',
        'Wmo 5.2.5 | 1',
        'Met uitdrukkelijke toestemming van de cliënt mogen zorgverzekeraar en zorgaanbieder het college voor zijn ' +
          'Wmo-taken inlichten.',
        'With express consent of the client care insurer and care provider may inform the college for its Wmo tasks.',
      ),
      regime: 'zvw/geheimhouding',
      basis: 'consent',
      kinds: ['use', 'provide'],
      purposes: wmoSupport,
      categories: 'any',
      holders: { roles: ['health-insurer', 'healthcare-provider'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator', 'registrar'],
      recipients: ['municipality'],
      consents: [{ kind: 'avg', form: 'express', rule: 'uavg/5-1' }],
    },
    {
      ...verified(
        'zvw/wmo-5.2.6-report',
        'Wmo 5.2.6',
        'Het recht om Veilig Thuis in te lichten gaat ook in de zorg voor de geheimhouding.',
        'The right to inform Veilig Thuis goes before secrecy in care too.',
      ),
      regime: 'zvw/geheimhouding',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['health-insurer', 'healthcare-provider'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['veilig-thuis'],
      consents: [],
    },
  ],
  terms: [
    {
      ...verified(
        'zvw/bw-7-454-term',
        'BW 7:454 | 3',
        'Een hulpverlener in de zorg bewaart het dossier twintig jaar na de laatste wijziging erin.',
        'A helper in care keeps the file for twenty years after the last change in it.',
      ),
      acts: ['zvw'],
      holderRoles: ['healthcare-provider'],
      categories: 'any',
      period: 'P20Y',
      start: 'file-changed',
      source: 'statute',
      openNorm: {
        norm: words('langer als goede zorg dat vraagt', 'longer where good care asks it'),
        handledBy: 'judgement',
      },
    },
  ],
} satisfies LawDomain
