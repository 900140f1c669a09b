import type { LawDomain, PurposeRow } from '../../index.ts'
import { duty } from '../duty.ts'
import { type Day, nothing, unverified, use, words } from '../shared.ts'

const domains = [
  'need.wmo',
  'provision.wmo',
  'need.youth',
  'provision.youth',
  'debt.trajectory',
  'benefit.social-assistance',
  'involvement.organisation',
  'involvement.professional',
] as const
const family = ['client', 'spouse', 'parent', 'child', 'child-at-home', 'sibling'] as const
const proposed = (purpose: string, article: string, [nl, en]: readonly [string, string]): PurposeRow => ({
  ...unverified(
    purpose.replace('/', `/${article.toLowerCase().replaceAll(' ', '-')}-`),
    article,
    `${nl} zou een taak van het college worden.`,
    `${en} would become a task of the college.`,
  ),
  purpose,
  name: words(nl, en),
  holderRole: 'college',
  dpv: 'sector-publicservices:SocialWelfareManagement',
  persons: family,
  categories: domains,
  implied: [],
})
const combined = {
  obtained: {
    acts: ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld'],
    purposes: 'any',
    capacities: ['access-worker', 'helper', 'coordinator'],
  },
  categories: domains,
  others: [],
  holders: { roles: ['college'], organisation: 'own' },
  capacities: ['coordinator'],
  origins: 'any',
} as const

/** Wetsvoorstel aanpak meervoudige problematiek sociaal domein (36 295), from the day it was filed: a bill, of which only openings were read. */
export const wams20230130 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wams',
  name: words('Wet aanpak meervoudige problematiek sociaal domein (wetsvoorstel)', 'Multiple Problems in the Social Domain Bill'),
  short: words('Wams (wetsvoorstel)', 'Wams (bill)'),
  validFrom: '2023-01-30' as Day,
  status: 'bill',
  url: 'https://openkamer.org/kamerstuk/36295/2',
  records: domains,
  purposes: [
    proposed('wams/meldpunt', '2.2.5', ['Meldpunt voor zorgen over een inwoner', 'A place to report worries about a resident']),
    proposed('wams/onderzoek-hulpvraag', '2.3a.1', ['Onderzoek na een hulpvraag', 'The inquiry after a request for help']),
    proposed('wams/coordinator', '2.3a.3', ['Coördinatie van de aanpak', 'Coordinating the approach']),
    proposed('wams/onderzoek-zonder-hulpvraag', '2.3a.4', [
      'Onderzoek op verzoek van een professional',
      'The inquiry on request of a professional',
    ]),
    proposed('wams/gecoordineerde-aanpak', 'MvT 4.3.3', ['Gecoördineerde aanpak', 'The coordinated approach']),
  ],
  grounds: [
    {
      ...unverified(
        'wams/2.3a-client',
        '2.3a.1',
        'Bij samenhangende problemen in meer domeinen zou het college gegevens van de cliënt uit die domeinen mogen combineren.',
        'At connected problems in several domains the college could combine data of the client from these domains.',
      ),
      ...use,
      ...combined,
      purposes: ['wams/onderzoek-hulpvraag', 'wams/onderzoek-zonder-hulpvraag', 'wams/coordinator', 'wams/gecoordineerde-aanpak'],
      persons: ['client'],
      openNorm: {
        norm: words('meervoudige problematiek: problemen die samenhangen', 'multiple problems: problems that are connected'),
        handledBy: 'judgement',
      },
    },
    {
      ...unverified(
        'wams/2.3a.1-family',
        '2.3a.1',
        'Een gezinslid zou pas cliënt zijn als het daarmee instemt.',
        'A member of the family would be a client only on agreeing to it.',
      ),
      ...use,
      ...combined,
      purposes: ['wams/onderzoek-hulpvraag', 'wams/coordinator', 'wams/gecoordineerde-aanpak'],
      persons: family,
      consents: [{ kind: 'help', form: 'express', rule: 'wams/2.3a.1-agrees' }],
    },
  ],
  consentRules: [
    {
      ...unverified(
        'wams/2.3a.1-agrees',
        '2.3a.1',
        'Het gezinslid zou zelf instemmen; over leeftijd is niets gelezen.',
        'The member of the family would agree in person; of age nothing was read.',
      ),
      bands: [{ from: 18, givers: [['self']] }],
      parents: 'all',
    },
  ],
  duties: [
    duty(
      unverified(
        'wams/mvt-3.2-no-base',
        'MvT 3.2',
        'Volgens de toelichting is er nu geen grondslag voor een gecoördineerde aanpak en staan wetten hergebruik in de weg.',
        'By the explanatory memorandum there is no base today for a coordinated approach and acts stand in the way of re-use.',
      ),
      'wams/geen-grondslag-nu',
    ),
    duty(
      unverified(
        'wams/advice-2021',
        'Advies Raad van State 2021',
        'De Raad van State raadde aan het voorstel tot grondslagen voor gegevens te beperken, omdat het diep ingrijpt.',
        'The Council of State advised to limit the bill to bases for data, as it intrudes deeply.',
      ),
      'wams/advies-raad-van-state',
    ),
    duty(
      unverified(
        'wams/36295-8-pending',
        'Kamerstuk 36 295, nr. 8',
        'Een nota van wijziging van februari 2026 kan artikelen en nummers hebben veranderd; het voorstel is nog in behandeling.',
        'An amendment of February 2026 may have changed articles and numbers; the bill is still pending.',
      ),
      'wams/nota-van-wijziging',
    ),
  ],
} satisfies LawDomain
