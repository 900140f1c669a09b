import { LawDomain } from '../src/law/index.ts'
import { Day, Dossier, type Fact, Fragment, type OrganisationId, People } from '../src/schema/index.ts'

/** An invented municipality that holds. */
export const holder: OrganisationId = { scheme: 'oin', value: '00000001999900001000' }
/** Another that holds. */
export const other: OrganisationId = { scheme: 'agb', value: '99990001' }

const both = (text: string) => ({ nl: text, en: text })

/** A day, checked. */
export const day = (text: string): Day => Day.parse(text)

/** An invented term row: fifteen years from the last change, of everything the college has under the invented act `a`. */
export const term = (id: string, more: object = {}) => ({
  id: `a/${id}`,
  cite: { article: '1' },
  says: both('x'),
  confidence: 'verified',
  acts: ['a'],
  holderRoles: ['college'],
  categories: 'any',
  period: 'P15Y',
  start: 'changed',
  source: 'statute',
  ...more,
})

/** A norm that lets a judgement keep longer. */
export const openNorm = { norm: both('longer where care asks it'), handledBy: 'judgement' }

/** Invented law of one act, with these term rows and whatever else. */
export function lawWith(terms: readonly object[], more: object = {}): readonly LawDomain[] {
  return [
    LawDomain.parse({
      format: 'klantbeeld/law@1',
      act: 'a',
      name: both('a'),
      short: both('a'),
      validFrom: '2000-01-01',
      status: 'in-force',
      url: 'https://example.org',
      records: [],
      purposes: [],
      grounds: [],
      secrecy: [],
      releases: [],
      quality: [],
      prohibitions: [],
      consentRules: [],
      authentic: [],
      households: [],
      rights: [],
      duties: [],
      parameters: [],
      terms,
      ...more,
    }),
  ]
}

/** A task of the invented act. */
export const task = {
  id: 'a/1-task',
  cite: { article: '1' },
  says: both('x'),
  confidence: 'verified',
  purpose: 'a/task',
  name: both('x'),
  holderRole: 'college',
  dpv: 'dpv:Purpose',
  persons: ['client'],
  categories: [],
  implied: [],
}

/** A right of the invented act, or of another. */
export const right = (id: string, kind: string, more: object = {}) => ({
  id,
  cite: { article: '2' },
  says: both('x'),
  confidence: 'verified',
  right: kind,
  bands: [{ from: 0, givers: [['self']] }],
  exceptions: [],
  ...more,
})

const recorded = { source: 'brp', recordedAt: '2001-01-01T00:00:00Z' }
const known = (id: string, bsn: string, birth: string, more: object = {}) => ({
  ...recorded,
  id,
  bsn,
  names: [],
  birth,
  addresses: [],
  ...more,
})

/** Two invented people on test numbers, and one who died. */
export const people: People = People.parse({
  format: 'klantbeeld/people@1',
  persons: [
    known('ada', '999940004', '1990-05-03'),
    known('bo', '999940715', '2012-02-29'),
    known('cor', '999941422', '1940-01-31', { death: '2010-01-31' }),
  ],
  relations: [],
  authority: [],
  representation: [],
  shielding: [],
  measures: [],
  engagements: [],
  links: [],
  identityDisputed: [],
  samePersons: [],
})

const numbers = { ada: '999940004', bo: '999940715', cor: '999941422', nobody: '999942128' }

/** A fact of the invented act, of Ada unless told. */
export const need = (id: string, more: object = {}): object => ({
  id,
  version: 1,
  category: 'need.wmo',
  value: { need: { label: 'invented' } },
  persons: [{ person: 'ada', part: 'file' }],
  standing: 'observed',
  holderRole: 'college',
  obtained: { act: 'a', purpose: 'a/task', capacity: 'access-worker', from: 'client' },
  secrecy: [],
  changedOn: '2010-01-01',
  ended: 'running',
  ...more,
})

/** A delivery of these facts. */
export function delivery(facts: readonly object[], more: object = {}): Fragment {
  return Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: 'f-1',
    organisation: holder,
    persons: Object.entries(numbers).map(([ref, bsn]) => ({ ref, bsn })),
    file: { changedOn: '2010-01-01', ended: 'running' },
    facts,
    withdrawn: [],
    ...more,
  })
}

/** A dossier of these deliveries. */
export function dossierOf(fragments: readonly Fragment[], more: object = {}): Dossier {
  return Dossier.parse({
    format: 'klantbeeld/dossier@1',
    id: 'd-1',
    fragments,
    people,
    consents: [],
    judgements: [],
    restrictions: [],
    holds: [],
    destroyed: [],
    ...more,
  })
}

/** The only fact of a delivery. */
export function onlyFact({ facts }: Fragment): Fact {
  const [fact] = facts
  if (fact === undefined) throw new Error('the delivery is empty')
  return fact
}
