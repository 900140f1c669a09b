import type { Setting } from '../../disclosure/index.ts'
import { type CategoryId, Consent, Judgement, NecessitySet, Staff } from '../../schema/index.ts'
import { municipality, organisations } from './organisations.ts'
import { people } from './people.ts'

const recordedAt = '2026-11-02T10:00:00Z'
const year = { from: '2026-01-01', until: '2026-12-31' }
const worker = (id: string, roles: readonly string[]) => ({
  id,
  organisation: municipality,
  roles,
  boundToSecrecy: true,
  from: '2020-01-01',
})
const assigned = (id: string, to: string, person: string) => ({
  id,
  worker: to,
  person,
  capacity: 'access-worker',
  kind: 'regular',
  from: '2026-11-01',
  until: '2027-04-30',
  recordedAt,
})
const authorised = (role: string, purpose: string) => ({
  role,
  organisation: municipality,
  purposes: [purpose],
  capacities: ['access-worker'],
  from: '2026-01-01',
})

/** A Wmo consultant, an access worker youth, and one neighbourhood coach with both roles, each with assignments. */
const staff: Staff = Staff.parse({
  format: 'klantbeeld/staff@1',
  workers: [worker('consulent-12', ['wmo']), worker('toegang-7', ['jeugd']), worker('wijkcoach-3', ['wmo', 'jeugd'])],
  authorisations: [authorised('wmo', 'wmo/onderzoek'), authorised('jeugd', 'jeugdwet/toegang')],
  assignments: [
    assigned('wmo-anna', 'consulent-12', 'anna'),
    assigned('jeugd-cas', 'toegang-7', 'cas'),
    assigned('coach-anna', 'wijkcoach-3', 'anna'),
    assigned('coach-cas', 'wijkcoach-3', 'cas'),
  ],
  mandates: [{ worker: 'kwaliteitsmedewerker-2', inNameOf: 'college', decisions: ['necessity'], from: '2026-01-01' }],
})

const family: readonly CategoryId[] = ['identity.name', 'identity.birth', 'residence.address', 'relation.kin']
const forWmo: readonly CategoryId[] = [
  ...family,
  'application.wmo',
  'need.wmo',
  'provision.wmo',
  'support.informal',
  'benefit.social-assistance',
  'debt.trajectory',
  'debt.arrears',
  'involvement.professional',
  'involvement.organisation',
]
const forYouth: readonly CategoryId[] = [
  ...family,
  'relation.authority',
  'application.youth',
  'need.youth',
  'provision.youth',
  'involvement.professional',
  'involvement.organisation',
]

const adopted = (id: string, purpose: string, categories: readonly CategoryId[]) =>
  NecessitySet.parse({
    format: 'klantbeeld/necessity-set@1',
    id,
    purpose,
    phase: 'inquiry',
    categories,
    adoptedBy: 'college',
    ...year,
  })

const judgement = (
  id: string,
  kind: string,
  purpose: string,
  persons: readonly string[],
  categories: readonly CategoryId[],
  because: string,
) =>
  Judgement.parse({
    format: 'klantbeeld/judgement@1',
    id,
    kind,
    outcome: 'allows',
    by: 'kwaliteitsmedewerker-2',
    because,
    purpose,
    phase: 'inquiry',
    persons,
    categories,
    from: '2026-11-01',
    until: '2027-01-31',
    recordedAt,
  })

/** What is on record for the family, and no consent yet. */
export const setting: Omit<Setting, 'law'> = {
  people,
  staff,
  organisations,
  necessitySets: [adopted('set-wmo', 'wmo/onderzoek', forWmo), adopted('set-jeugd', 'jeugdwet/toegang', forYouth)],
  judgements: [
    judgement(
      'oordeel-1',
      'necessity',
      'wmo/onderzoek',
      ['anna'],
      ['application.wmo', 'need.wmo', 'provision.wmo'],
      'De hulpvraag gaat over de beperking zelf.',
    ),
    judgement(
      'oordeel-2',
      'necessity',
      'wmo/onderzoek',
      ['cas'],
      ['support.informal', 'identity.name', 'identity.birth'],
      'Welke gebruikelijke hulp de zoon geeft en bij zijn leeftijd kan geven, bepaalt hoeveel hulp nodig is.',
    ),
    judgement(
      'oordeel-3',
      'necessity',
      'jeugdwet/toegang',
      ['cas'],
      ['application.youth', 'need.youth', 'provision.youth'],
      'De vraag gaat over de hulp die hij krijgt.',
    ),
    judgement(
      'oordeel-4',
      'necessity',
      'jeugdwet/toegang',
      ['anna', 'bram'],
      ['identity.name', 'residence.address'],
      'Beide ouders hebben gezag en worden betrokken.',
    ),
    judgement(
      'oordeel-5',
      'necessity',
      'jeugdwet/toegang',
      ['anna'],
      ['identity.name', 'residence.address'],
      'Zijn moeder heeft gezag en wordt betrokken.',
    ),
  ],
  pseudonymKey: 'an-invented-key-for-examples-only-0001',
  receiptKey: 'an-invented-key-for-examples-only-0002',
}

const consent = (id: string, kind: string, form: string, acts: readonly string[]) =>
  Consent.parse({
    format: 'klantbeeld/consent@1',
    id,
    kind,
    person: 'anna',
    acts,
    purposes: ['wmo/onderzoek'],
    recipients: [municipality],
    categories: ['benefit.social-assistance', 'residence.address', 'debt.trajectory', 'debt.arrears', 'involvement.organisation'],
    frame: 'voluntary',
    refusalCosts: 'none',
    events: [{ event: 'given', on: '2026-11-10', by: 'anna', inQualityOf: 'self', form, recordedAt: '2026-11-10T11:00:00Z' }],
  })

/** What Anna agreed to: the express consent of Wmo 5.1.1(4), and the written declaration of no objection of Participatiewet 65. */
export const consents: readonly Consent[] = [
  consent('toestemming-1', 'statutory', 'express', ['participatiewet', 'wgs-schuld']),
  consent('geen-bezwaar-1', 'no-objection', 'written', ['participatiewet']),
]
