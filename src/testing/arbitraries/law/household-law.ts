import type { LawDomain } from '../../../law/index.ts'
import { type CategoryId, capacities, type Day, personRoles } from '../../../schema/index.ts'
import { invented } from './other.ts'
import { someKinds } from './sketch.ts'

const act = 'act-h'
const purposes = [`${act}/task-1`]
const categories: readonly CategoryId[] = ['relation.kin', 'residence.household', 'residence.address', 'identity.birth']
const row = (name: string) => ({
  id: `${act}-${name}`,
  cite: { article: '1' },
  says: { nl: 'bedacht voor een proef', en: 'invented for a test' },
  confidence: 'verified' as const,
})

/** An invented act under which little but kinship, addresses and how people live can be seen, so that cases have households. */
export const householdLaw: readonly LawDomain[] = [
  {
    format: 'klantbeeld/law@1',
    act,
    name: { nl: 'bedachte wet', en: 'invented act' },
    short: { nl: 'bedachte wet', en: 'invented act' },
    validFrom: '2000-01-01' as Day,
    status: 'in-force',
    url: 'https://example.org/act',
    records: categories,
    purposes: purposes.map((purpose) => ({
      ...row('task'),
      purpose,
      name: { nl: 'bedachte taak', en: 'invented task' },
      holderRole: 'college',
      dpv: 'dpv:PublicBenefit',
      persons: personRoles,
      categories,
      implied: [],
    })),
    grounds: [
      {
        ...row('ground'),
        kinds: ['use', 'provide'],
        purposes,
        obtained: { acts: [act], purposes: 'any', capacities: 'any' },
        categories,
        persons: personRoles,
        others: personRoles,
        holders: { roles: ['college'], organisation: 'any' },
        capacities,
        origins: 'any',
        recipients: someKinds,
        consents: [],
        implied: [],
        must: false,
        holdsInEmergency: true,
      },
    ],
    secrecy: [],
    releases: [],
    quality: [],
    prohibitions: [],
    consentRules: [],
    terms: [
      {
        ...row('term'),
        acts: [act],
        holderRoles: ['college'],
        categories: 'any',
        period: 'P15Y',
        start: 'changed',
        source: 'statute',
      },
    ],
    authentic: [],
    households: [{ ...row('household'), concept: `${act}/household`, members: ['client'], drawn: invented }],
    rights: [],
    duties: [],
    parameters: [],
  },
]
