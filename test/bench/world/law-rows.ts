import type { ConsentNeed, GroundRow, LawDomain, PurposeRow, ReleaseRow } from '../../../src/law/index.ts'
import { LawDomain as Schema } from '../../../src/law/index.ts'
import type { CategoryId, HolderRole } from '../../../src/schema/index.ts'

/** The invented purpose every benchmark asks for. */
export const purpose = 'steun/onderzoek'

const both = (text: string) => ({ nl: text, en: text })
/** What every row carries. */
export const row = (id: string) => ({
  id,
  cite: { article: '1' },
  says: both(`invented row ${id}`),
  confidence: 'verified' as const,
})

/** The task itself, of the college. */
export const task: PurposeRow = {
  ...row('steun/taak'),
  purpose,
  name: both('invented task'),
  holderRole: 'college',
  dpv: 'dpv:Purpose',
  persons: ['client'],
  categories: [],
  implied: [],
}

type Ground = Pick<GroundRow, 'categories' | 'persons'> & Partial<GroundRow>
/** Every role in the household. */
export const household = ['client', 'spouse', 'child', 'child-at-home', 'parent', 'housemate'] as const
/** Holders that are the asker's own municipality. */
export const own = { roles: ['college'], organisation: 'own' } as const
/** Holders that are another organisation, in one of these roles. */
export const other = (...roles: HolderRole[]) => ({ roles, organisation: 'other' }) as const
const anyHolder = { roles: 'any', organisation: 'any' } as const
/** A consent that a row asks for. */
export const need = (kind: ConsentNeed['kind'], form: ConsentNeed['form']): ConsentNeed => ({
  kind,
  form,
  rule: 'steun/leeftijd',
})

/** A ground row of an act, with what is usual where nothing else is said. */
export const ground = (act: string, name: string, fields: Ground): GroundRow => ({
  ...row(`${act}/${name}`),
  kinds: ['use'],
  purposes: [purpose],
  obtained: { acts: [act], purposes: 'any', capacities: ['access-worker', 'helper', 'registrar'] },
  others: household,
  holders: own,
  capacities: ['access-worker'],
  origins: ['client', 'representative', 'investigation', 'register', 'organisation'],
  consents: [],
  implied: [],
  recipients: 'any',
  must: false,
  holdsInEmergency: false,
  ...fields,
})
/** The ground row of an act on who is involved. */
export const involvement = (act: string, persons: GroundRow['persons'], fields: Partial<GroundRow> = {}) =>
  ground(act, 'betrokken', { categories: ['involvement.organisation'], persons, holders: anyHolder, ...fields })

/** A row that lifts a regime of secrecy. */
export const release = (regime: string, name: string, fields: Partial<ReleaseRow>): ReleaseRow => ({
  ...row(`${regime}-${name}`),
  regime,
  basis: 'duty',
  kinds: ['use'],
  purposes: [purpose],
  categories: 'any',
  holders: anyHolder,
  capacities: ['access-worker'],
  recipients: ['municipality'],
  consents: [],
  ...fields,
})

const nothing = {
  purposes: [],
  grounds: [],
  secrecy: [],
  releases: [],
  quality: [],
  prohibitions: [],
  consentRules: [],
  terms: [],
  authentic: [],
  households: [],
  rights: [],
  duties: [],
  parameters: [],
} as const
/** An act in force, with what is usual where nothing else is said. */
export const act = (name: string, records: readonly CategoryId[], rows: object): LawDomain =>
  Schema.parse({
    ...nothing,
    format: 'klantbeeld/law@1',
    act: name,
    name: both(name),
    short: both(name),
    validFrom: '2020-01-01',
    status: 'in-force',
    url: 'https://voorbeeld.invalid',
    records,
    ...rows,
  })
/** A term row of an act. */
export const term = (
  name: string,
  acts: string,
  holderRoles: readonly string[],
  period: string,
  start: string,
  categories: readonly string[] | 'any' = 'any',
) => ({
  ...row(name),
  acts: [acts],
  holderRoles,
  categories,
  period,
  start,
  source: 'statute',
})
