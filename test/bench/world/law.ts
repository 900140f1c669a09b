import type { LawDomain } from '../../../src/law/index.ts'
import { categoryIds } from '../../../src/schema/index.ts'
import { act, ground, household, involvement, need, other, own, purpose, release, row, task, term } from './law-rows.ts'

/** An invented law of four acts: 25 ground rows, of which 23 can turn for the purpose, and rows of every other kind. */
export const law: readonly LawDomain[] = [
  act('register', ['identity.name', 'identity.birth', 'residence.address', 'relation.kin'], {
    grounds: [
      ground('register', 'persoon', {
        categories: ['identity.name', 'identity.birth'],
        persons: household,
        holders: other('registry'),
      }),
      ground('register', 'client', {
        categories: ['identity.name', 'identity.birth'],
        persons: ['client'],
        holders: other('registry'),
      }),
      ground('register', 'adres', {
        categories: ['residence.address'],
        persons: ['client', 'spouse', 'child-at-home', 'parent'],
        holders: other('registry'),
      }),
      ground('register', 'familie', {
        categories: ['relation.kin'],
        persons: ['client', 'child', 'spouse'],
        holders: other('registry'),
      }),
      involvement('register', household),
    ],
    authentic: [
      {
        ...row('register/authentiek'),
        acts: ['register'],
        holderRoles: ['registry'],
        categories: ['identity.name', 'identity.birth', 'residence.address'],
      },
    ],
    terms: [term('register/bewaren', 'register', ['registry'], 'forever', 'changed')],
    prohibitions: [
      {
        ...row('register/geheim-adres'),
        kind: 'address-protection',
        kinds: ['use', 'provide'],
        acts: 'any',
        categories: 'any',
        recipients: 'any',
      },
      {
        ...row('register/verstrekking'),
        kind: 'supply-restriction',
        kinds: ['provide'],
        acts: 'any',
        categories: 'any',
        recipients: 'any',
      },
    ],
  }),
  act('steun', ['need.wmo', 'provision.wmo', 'support.informal'], {
    purposes: [task],
    grounds: [
      ground('steun', 'dossier', { categories: ['need.wmo', 'provision.wmo'], persons: ['client'] }),
      ground('steun', 'mantelzorger', { categories: ['need.wmo'], persons: ['client'], origins: ['carer', 'network'] }),
      ground('steun', 'aanbieder', {
        categories: ['need.wmo', 'provision.wmo'],
        persons: ['client'],
        holders: other('wmo-provider'),
      }),
      ground('steun', 'partner', {
        categories: ['need.wmo', 'provision.wmo'],
        persons: ['spouse'],
        consents: [need('statutory', 'express')],
      }),
      ground('steun', 'netwerk', { categories: ['support.informal'], persons: household }),
      ground('steun', 'netwerk-aanbieder', {
        categories: ['support.informal'],
        persons: household,
        holders: other('wmo-provider'),
      }),
      ground('steun', 'adres', { categories: ['residence.address'], persons: ['client'], implied: ['residence.address'] }),
      ground('steun', 'verstrekken', { categories: ['need.wmo', 'provision.wmo'], persons: ['client'], kinds: ['provide'] }),
      ground('steun', 'toezicht', { categories: ['provision.wmo'], persons: ['client'], capacities: ['supervisor'] }),
      involvement('steun', household),
    ],
    secrecy: [{ ...row('steun/geheim'), regime: 'steun/geheim', acts: ['steun'], holderRoles: ['college', 'wmo-provider'] }],
    releases: [
      release('steun/geheim', 'eigen', { holders: own, basis: 'permission' }),
      release('steun/geheim', 'aanbieder', { holders: other('wmo-provider') }),
    ],
    quality: [
      {
        ...row('steun/gezondheid'),
        sensitivity: 'health',
        purposes: [purpose],
        persons: ['client', 'spouse', 'child-at-home'],
        secrecyDuty: false,
      },
      {
        ...row('steun/bijzonder'),
        sensitivity: 'special',
        purposes: [purpose],
        persons: ['client', 'child-at-home'],
        secrecyDuty: true,
      },
    ],
    consentRules: [
      {
        ...row('steun/leeftijd'),
        parents: 'one',
        bands: [
          { from: 0, givers: [['parent-with-authority']] },
          { from: 12, givers: [['parent-with-authority', 'self']] },
          { from: 16, givers: [['self']] },
        ],
      },
    ],
    terms: [term('steun/bewaren', 'steun', ['college', 'wmo-provider'], 'P15Y', 'changed')],
  }),
  act('jeugd', ['need.youth', 'education.enrolment', 'signal.safety'], {
    grounds: [
      ground('jeugd', 'hulp', {
        categories: ['need.youth'],
        persons: ['child-at-home'],
        holders: other('youth-care-provider'),
        consents: [need('statutory', 'express')],
      }),
      ground('jeugd', 'behandeling', {
        categories: ['need.youth'],
        persons: ['child-at-home'],
        holders: other('healthcare-provider'),
        consents: [need('statutory', 'written')],
      }),
      ground('jeugd', 'veiligheid', {
        categories: ['signal.safety'],
        persons: ['client', 'child-at-home'],
        holders: other('veilig-thuis'),
      }),
      ground('jeugd', 'school', { categories: ['education.enrolment'], persons: ['child-at-home'], holders: other('school') }),
      involvement('jeugd', ['child-at-home'], { consents: [need('statutory', 'express')] }),
    ],
    secrecy: [
      {
        ...row('jeugd/geheim'),
        regime: 'jeugd/geheim',
        acts: ['jeugd'],
        holderRoles: ['youth-care-provider', 'healthcare-provider', 'veilig-thuis'],
      },
    ],
    releases: [
      release('jeugd/geheim', 'toestemming', {
        basis: 'consent',
        consents: [need('secrecy', 'express')],
        holders: other('youth-care-provider', 'healthcare-provider'),
      }),
      release('jeugd/geheim', 'veiligheid', {
        categories: ['signal.safety', 'involvement.organisation'],
        holders: other('veilig-thuis'),
      }),
    ],
    terms: [
      term('jeugd/bewaren', 'jeugd', ['youth-care-provider', 'healthcare-provider', 'veilig-thuis', 'school'], 'P20Y', 'changed'),
      term('jeugd/leeftijd', 'jeugd', ['youth-care-provider'], 'P36Y', 'birth'),
    ],
  }),
  act('inkomen', ['benefit.social-assistance', 'debt.arrears'], {
    grounds: [
      ground('inkomen', 'uitkering', { categories: ['benefit.social-assistance'], persons: ['client', 'spouse'] }),
      ground('inkomen', 'uwv', {
        categories: ['benefit.social-assistance'],
        persons: ['client'],
        holders: other('uwv'),
        consents: [need('statutory', 'express')],
      }),
      ground('inkomen', 'schulden', {
        categories: ['debt.arrears'],
        persons: ['client'],
        obtained: { acts: ['inkomen'], purposes: ['inkomen/schuld'], capacities: 'any' },
      }),
      ground('inkomen', 'schuldeiser', {
        categories: ['debt.arrears'],
        persons: ['client', 'spouse'],
        holders: other('creditor', 'housing-corporation'),
        consents: [need('statutory', 'express')],
      }),
      involvement('inkomen', ['client', 'spouse']),
    ],
    secrecy: [{ ...row('inkomen/geheim'), regime: 'inkomen/geheim', acts: ['inkomen'], holderRoles: ['college', 'uwv'] }],
    releases: [
      release('inkomen/geheim', 'eigen', { holders: own, basis: 'permission' }),
      release('inkomen/geheim', 'uwv', {
        basis: 'consent',
        holders: other('uwv'),
        consents: [need('secrecy', 'express')],
        categories: categoryIds,
      }),
    ],
    terms: [
      term('inkomen/termijn', 'inkomen', ['college', 'uwv'], 'P7Y', 'ended'),
      term('inkomen/termijn-schulden', 'inkomen', ['college', 'creditor'], 'P5Y', 'changed', ['debt.arrears']),
    ],
  }),
]
