import type { Controller, OfficerSources } from 'klantbeeld/rights'
import { day } from '../src/core/day.ts'
import type { LawDomain } from '../src/law/index.ts'
import { nothing, provide, unverified, use, verified, words } from '../src/law/nl/shared.ts'
import { categoryIds, type OrganisationId, Staff } from '../src/schema/index.ts'

/** The day of the small world. */
export const on = day('2026-11-23')
/** Who is responsible in it. */
export const own: OrganisationId = { scheme: 'oin', value: '00000001999900001000' }
const other: OrganisationId = { scheme: 'oin', value: '00000001999900002000' }

const ours = { roles: ['college', 'mayor'], organisation: 'own' } as const
const theirs = { roles: ['college'], organisation: 'other' } as const
const anyhow = { purposes: 'any', capacities: 'any' } as const
const client = { persons: ['client'], others: [], origins: ['client'], capacities: ['access-worker'] } as const
const lifts = {
  basis: 'permission',
  kinds: ['use', 'provide'],
  purposes: 'any',
  categories: 'any',
  holders: { roles: 'any', organisation: 'any' },
  capacities: 'any',
} as const
const task = (id: string, name: string, role: LawDomain['purposes'][number]['holderRole']) =>
  ({
    ...verified(`zorg/taak-${id}`, '1', `${name}.`, `${name}.`),
    purpose: `zorg/${id}`,
    name: words(name, `${name} (en)`),
    holderRole: role,
    dpv: 'dpv:Purpose',
    persons: ['client'],
    categories: ['identity.name', 'need.wmo'],
    implied: ['support.informal'],
  }) as const

/** A small act with every kind of row that the pages read. */
export const zorg = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'zorg',
  name: words('Wet op de zorg', 'Care Act'),
  short: words('Zorgwet', 'Care Act'),
  validFrom: day('2020-01-01'),
  status: 'in-force',
  url: 'https://example.org/zorg',
  records: ['identity.name', 'need.wmo', 'support.informal', 'relation.kin'],
  purposes: [
    task('hulp', 'Hulp geven', 'college'),
    task('controle', 'Hulp nakijken', 'college'),
    task('levering', 'Hulp leveren', 'wmo-provider'),
    { ...task('vaag', 'Iets vaags', 'college'), confidence: 'unverified' },
    {
      ...task('hulp-2', 'Hulp, misschien ook van familie', 'college'),
      purpose: 'zorg/hulp',
      confidence: 'unverified',
      categories: ['relation.kin'],
      openNorm: { norm: words('wie familie is', 'who is family'), handledBy: 'judgement' },
    },
  ],
  grounds: [
    {
      ...verified('zorg/5-own', '5', 'Het college gebruikt het eigen dossier.', 'The college uses its own file.'),
      ...use,
      ...client,
      purposes: ['zorg/hulp'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['identity.name', 'need.wmo', 'support.informal', 'relation.kin'],
      persons: ['client', 'spouse'],
      holders: ours,
      openNorm: { norm: words('nodig voor de hulp', 'needed for the help'), handledBy: 'judgement' },
      holdsInEmergency: true,
    },
    {
      ...verified(
        'zorg/5-work',
        '5 | 2',
        'Met toestemming ook wat voor werk is verkregen.',
        'With consent also what was got for work.',
      ),
      ...use,
      ...client,
      purposes: ['zorg/hulp'],
      obtained: { acts: ['werk'], ...anyhow },
      categories: ['income.wage'],
      holders: ours,
      consents: [{ kind: 'statutory', form: 'express', rule: 'zorg/8-consent' }],
    },
    {
      ...verified('zorg/5-school', '5 | 3', 'Ook wat de school weet.', 'Also what the school knows.'),
      ...use,
      ...client,
      purposes: ['zorg/hulp'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['identity.name', 'education.absence'],
      holders: { roles: ['school'], organisation: 'other' },
      capacities: ['supervisor'],
    },
    {
      ...verified('zorg/5-duo', '5 | 4', 'Een school mag weten wat DUO weet.', 'A school may know what DUO knows.'),
      ...use,
      ...client,
      purposes: ['zorg/hulp'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['education.study-finance'],
      holders: { roles: ['duo'], organisation: 'other' },
    },
    {
      ...verified('zorg/6-back', '6 | 4', 'De school geeft het door.', 'The school passes it on.'),
      ...provide,
      ...client,
      purposes: ['zorg/hulp'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['education.enrolment'],
      holders: { roles: ['school'], organisation: 'other' },
      recipients: ['municipality'],
    },
    {
      ...verified('zorg/6-own', '6 | 5', 'Wie het zelf heeft.', 'Whoever has it itself.'),
      ...provide,
      ...client,
      purposes: ['zorg/controle'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['identity.name'],
      holders: ours,
      recipients: ['svb'],
    },
    {
      ...verified(
        'zorg/6-work',
        '6 | 6',
        'Wat voor werk is verkregen mag naar het UWV.',
        'What was got for work may go to the UWV.',
      ),
      ...provide,
      ...client,
      purposes: ['zorg/controle'],
      obtained: { acts: ['werk'], ...anyhow },
      categories: ['identity.name'],
      holders: theirs,
      recipients: ['uwv'],
    },
    {
      ...verified('zorg/6-checked', '6 | 7', 'Wat is nagekeken mag naar het CIZ.', 'What was checked may go to the CIZ.'),
      ...provide,
      ...client,
      purposes: ['zorg/controle'],
      obtained: { acts: ['zorg'], purposes: ['zorg/controle'], capacities: 'any' },
      categories: ['identity.name'],
      holders: theirs,
      recipients: ['ciz'],
    },
    {
      ...verified('zorg/6-provider', '6', 'Aan de aanbieder mag het.', 'It may be given to the provider.'),
      ...provide,
      ...client,
      purposes: ['zorg/levering'],
      obtained: { acts: ['zorg'], purposes: ['zorg/hulp'], capacities: 'any' },
      categories: ['identity.name'],
      holders: theirs,
      recipients: ['wmo-provider'],
    },
    {
      ...verified('zorg/6-must', '6 | 2', 'Aan het CAK moet het.', 'It must be given to the CAK.'),
      ...provide,
      ...client,
      purposes: ['zorg/controle'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['need.wmo'],
      holders: theirs,
      recipients: ['cak'],
      must: true,
    },
    {
      ...verified('zorg/6-consent', '6 | 3', 'Aan een school met toestemming.', 'To a school with consent.'),
      ...provide,
      ...client,
      purposes: ['zorg/levering'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['identity.name'],
      holders: theirs,
      recipients: ['school'],
      consents: [{ kind: 'secrecy', form: 'written', rule: 'zorg/8-consent' }],
    },
    {
      ...unverified('zorg/9-guess', '9', 'Misschien mag dit ook.', 'Perhaps this may be done too.'),
      ...use,
      ...client,
      purposes: ['zorg/hulp'],
      obtained: { acts: ['zorg'], ...anyhow },
      categories: ['debt.arrears'],
      holders: ours,
    },
  ],
  secrecy: [
    { ...verified('zorg/12-duo', '12', 'DUO zwijgt.', 'DUO keeps silent.'), regime: 'duo', acts: ['zorg'], holderRoles: ['duo'] },
    {
      ...verified('zorg/12-school', '12 | 2', 'De school zwijgt.', 'The school keeps silent.'),
      regime: 'school',
      acts: ['zorg'],
      holderRoles: ['school'],
    },
  ],
  releases: [
    {
      ...verified('zorg/13-duo', '13', 'Niet tegenover een school.', 'Not towards a school.'),
      ...lifts,
      regime: 'duo',
      recipients: ['school'],
      consents: [],
    },
    {
      ...verified('zorg/13-school', '13 | 2', 'Met toestemming niet.', 'Not with consent.'),
      ...lifts,
      regime: 'school',
      recipients: 'any',
      consents: [{ kind: 'secrecy', form: 'express', rule: 'zorg/8-consent' }],
    },
    {
      ...verified('zorg/13-free', '13 | 3', 'En zo ook niet.', 'Nor thus.'),
      ...lifts,
      regime: 'school',
      recipients: 'any',
      consents: [],
    },
  ],
  quality: [
    {
      ...verified('zorg/7-health', '7', 'Gezondheid mag voor hulp.', 'Health is allowed for help.'),
      sensitivity: 'health',
      purposes: 'any',
      persons: ['client'],
      secrecyDuty: false,
    },
  ],
  consentRules: [
    {
      ...verified('zorg/8-consent', '8', 'Vanaf zestien zelf.', 'From sixteen oneself.'),
      bands: [
        { from: 0, givers: [['parent-with-authority']] },
        { from: 16, givers: [['self']] },
      ],
      parents: 'one',
    },
  ],
  terms: [
    {
      ...verified('zorg/10-term', '10', 'Vijftien jaar.', 'Fifteen years.'),
      acts: ['zorg'],
      holderRoles: ['college', 'mayor', 'school'],
      categories: ['identity.name', 'need.wmo', 'support.informal'],
      period: 'P15Y',
      start: 'changed',
      source: 'statute',
      openNorm: { norm: words('langer als dat nodig is', 'longer where needed'), handledBy: 'judgement' },
    },
    {
      ...verified(
        'zorg/10-other',
        '10 | 2',
        'Vijf jaar voor wat hier alleen wordt nagekeken.',
        'Five years for what is checked only.',
      ),
      acts: ['zorg'],
      purposes: ['zorg/controle'],
      holderRoles: ['college'],
      categories: 'any',
      period: 'P5Y',
      start: 'ended',
      source: 'statute',
    },
    {
      ...verified('zorg/10-school', '10 | 4', 'Twee jaar op school.', 'Two years at school.'),
      acts: ['zorg'],
      holderRoles: ['school', 'duo'],
      categories: ['education.absence', 'education.study-finance', 'education.enrolment'],
      period: 'P2Y',
      start: 'changed',
      source: 'statute',
    },
    {
      ...verified('zorg/10-kin', '10 | 3', 'Een jaar voor familie.', 'A year for family.'),
      acts: ['zorg'],
      holderRoles: ['college', 'mayor'],
      categories: ['relation.kin'],
      period: 'P1Y',
      start: 'ended',
      source: 'statute',
    },
  ],
  rights: [
    {
      ...verified('zorg/11-access', '11', 'Inzage.', 'Access.'),
      right: 'access',
      bands: [
        { from: 0, givers: [['parent-with-authority']] },
        { from: 12, givers: [['self']] },
      ],
      answerWithin: 'P1M',
      exceptions: [{ kind: 'privacy-of-another', towards: 'any', says: words('het schaadt een ander', 'it harms another') }],
    },
    {
      ...unverified('zorg/11-erasure', '11 | 2', 'Wissen, misschien.', 'Erasure, perhaps.'),
      right: 'erasure',
      bands: [{ from: 0, givers: [['self']] }],
      exceptions: [],
    },
  ],
} as const satisfies LawDomain

/** An act of which nothing is done here, but from which data come. */
export const werk = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'werk',
  name: words('Wet op het werk', 'Work Act'),
  short: words('Werkwet', 'Work Act'),
  validFrom: day('2020-01-01'),
  status: 'in-force',
  url: 'https://example.org/werk',
  records: ['income.wage'],
  terms: [
    {
      ...verified('werk/2-term', '2', 'Een jaar.', 'A year.'),
      acts: ['werk'],
      holderRoles: ['college', 'mayor'],
      categories: 'any',
      period: 'P1Y',
      start: 'ended',
      source: 'statute',
    },
  ],
  purposes: [{ ...task('x', 'Werk zoeken', 'uwv'), ...verified('werk/1', '1', 'Werk.', 'Work.'), purpose: 'werk/zoeken' }],
} as const satisfies LawDomain

/** An act that has nothing to do with help, and one that is about no task at all. */
export const los = {
  ...werk,
  act: 'los',
  name: words('Wet op iets anders', 'Another Act'),
  short: words('Andere wet', 'Another Act'),
  purposes: [{ ...task('los', 'Iets anders', 'uwv'), ...verified('los/1', '1', 'Iets.', 'Something.'), purpose: 'los/iets' }],
  terms: [],
  grounds: [
    {
      ...verified('los/2', '2', 'Iets mag.', 'Something may be done.'),
      ...use,
      ...client,
      purposes: ['los/iets'],
      obtained: { acts: ['los'], ...anyhow },
      categories: ['identity.name'],
      holders: { roles: ['uwv'], organisation: 'own' },
    },
  ],
  rights: [{ ...zorg.rights[0], ...verified('los/3', '3', 'Inzage.', 'Access.') }],
} as const satisfies LawDomain
/** Of general law. */
export const algemeen = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'algemeen',
  name: words('Algemene wet', 'General Act'),
  short: words('Algemene wet', 'General Act'),
  validFrom: day('2020-01-01'),
  status: 'in-force',
  url: 'https://example.org/algemeen',
  records: [],
  rights: [{ ...zorg.rights[0], ...verified('algemeen/1', '1', 'Bezwaar.', 'Objection.'), right: 'objection' }],
} as const satisfies LawDomain

/** Somebody authorised, with a role, at an organisation, on some days. */
export const staff = (changed: {
  readonly roles?: readonly string[]
  readonly worksAt?: OrganisationId
  readonly authorisedAt?: OrganisationId
  readonly worker?: { readonly from?: string; readonly until?: string }
  readonly authorisation?: { readonly from?: string; readonly until?: string; readonly inEmergency?: true }
  readonly purposes?: readonly string[]
  readonly capacities?: readonly string[]
  readonly mandate?: { readonly from?: string; readonly until?: string }
}) =>
  Staff.parse({
    format: 'klantbeeld/staff@1',
    workers: ['canary-1', 'canary-2'].map((id) => ({
      id,
      organisation: changed.worksAt ?? own,
      roles: changed.roles ?? ['hulp'],
      boundToSecrecy: true,
      from: '2020-01-01',
      ...changed.worker,
    })),
    authorisations: [
      {
        role: 'hulp',
        organisation: changed.authorisedAt ?? own,
        purposes: changed.purposes ?? ['zorg/hulp'],
        capacities: changed.capacities ?? ['access-worker'],
        from: '2020-01-01',
        ...changed.authorisation,
      },
    ],
    assignments: [
      {
        id: 'canary-assignment',
        worker: 'canary-1',
        person: 'canary-person',
        capacity: 'access-worker',
        kind: 'regular',
        from: '2026-01-01',
        recordedAt: '2026-01-01T09:00:00Z',
      },
    ],
    mandates: [
      { worker: 'canary-1', inNameOf: 'college', decisions: ['necessity'], from: '2020-01-01', ...changed.mandate },
      { worker: 'canary-1', inNameOf: 'college', decisions: ['necessity'], from: '2020-01-01', ...changed.mandate },
    ],
  })

const controller: Controller = {
  organisation: own,
  name: 'Gemeente Klein',
  contact: 'Dorpsplein 1',
  officer: 'fg@klein.example',
  parties: [
    { part: 'processor', name: 'Rekenhuis', contact: 'rekenhuis@klein.example', purposes: ['zorg/hulp'] },
    { part: 'joint-controller', name: 'Buurgemeente', contact: 'buur@klein.example', purposes: ['zorg/controle'] },
  ],
  security: [words('Wij doen de deur op slot.', 'We lock the door.')],
  reasons: [{ purpose: 'zorg/hulp', says: words('om u te helpen', 'to help you') }],
}

/** What the pages of the small world are made from, with some of it changed. */
export function world(changed: Partial<OfficerSources> = {}): OfficerSources {
  return {
    law: [zorg, werk],
    staff: staff({}),
    organisations: [
      {
        format: 'klantbeeld/organisation@1',
        id: own,
        name: 'Gemeente Klein',
        kind: 'municipality',
        profile: { acts: ['zorg', 'werk'], categories: categoryIds, holderRoles: ['college'] },
      },
      {
        format: 'klantbeeld/organisation@1',
        id: other,
        name: 'Ander',
        kind: 'other',
        profile: { acts: ['zorg'], categories: categoryIds, holderRoles: ['wmo-provider'] },
      },
    ],
    necessitySets: [setOf({})],
    controller,
    on,
    ...changed,
  }
}

/** A necessity set for help, with some of it changed. */
export function setOf(changed: Partial<OfficerSources['necessitySets'][number]>): OfficerSources['necessitySets'][number] {
  return {
    format: 'klantbeeld/necessity-set@1',
    id: 'canary-set',
    purpose: 'zorg/hulp',
    phase: 'inquiry',
    categories: [
      'identity.name',
      'need.wmo',
      'support.informal',
      'relation.kin',
      'income.wage',
      'debt.arrears',
      'education.absence',
      'education.study-finance',
      'education.enrolment',
    ],
    adoptedBy: 'canary-college',
    from: day('2026-01-01'),
    until: day('2026-12-31'),
    ...changed,
  }
}
