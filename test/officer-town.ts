import type { OfficerSources } from 'klantbeeld/rights'
import { day } from '../src/core/day.ts'
import { type LawDomain, LocalPolicy } from '../src/law/index.ts'
import { nothing, provide, unverified, use, verified, words } from '../src/law/nl/shared.ts'
import { type CategoryId, Staff } from '../src/schema/index.ts'
import { algemeen, los, on, own, setOf, staff, werk, world, zorg } from './officer-world.ts'

const anyhow = { purposes: 'any', capacities: 'any' } as const
const here = { roles: ['college', 'mayor'], organisation: 'own' } as const
const elsewhere = { roles: ['college', 'mayor'], organisation: 'other' } as const
const asked = [{ kind: 'statutory', form: 'express', rule: 'zorg/8-consent' }] as const
const norm = (nl: string, en: string, handledBy: 'judgement' | 'parameter' | 'not-modelled' = 'judgement') => ({
  openNorm: { norm: words(nl, en), handledBy },
})

/** Use of what was obtained under the act itself, of the client and from the client, in the help that is given. */
const used = (place: string, categories: readonly CategoryId[], act = 'zorg') => ({
  ...verified(`zorg/5-${place}`, `5 | ${place}`, `Gebruik ${place}.`, `Use ${place}.`),
  ...use,
  purposes: ['zorg/hulp'],
  obtained: { acts: [act], ...anyhow },
  categories,
  persons: ['client' as const],
  others: [],
  holders: here,
  capacities: ['access-worker' as const],
  origins: ['client' as const],
})

const task = (purpose: string, name: string) => ({
  ...zorg.purposes[0],
  ...verified(`zorg/taak-${purpose.replace('/', '-')}`, '1', `${name}.`, `${name}.`),
  purpose,
  name: words(name, `${name} (en)`),
})

const term = (id: string, period: LawDomain['terms'][number]['period'], categories: readonly CategoryId[]) => ({
  ...verified(`zorg/10-${id}`, `10 | ${id}`, `Bewaren ${id}.`, `Keeping ${id}.`),
  acts: ['zorg'],
  holderRoles: ['college' as const],
  categories,
  period,
  start: 'ended' as const,
  source: 'statute' as const,
})

const zorgInTown: LawDomain = {
  ...zorg,
  purposes: [
    ...zorg.purposes,
    {
      ...task('zorg/hulp', 'Hulp geven'),
      ...verified('zorg/taak-hulp-3', '2', 'Ook de aanbieder helpt.', 'The provider helps too.'),
      holderRole: 'wmo-provider',
      categories: ['education.absence'],
      implied: ['identity.birth'],
    },
    {
      ...task('zorg/controle', 'Hulp nakijken'),
      ...verified('zorg/taak-controle-2', '3', 'De aanbieder kijkt na.', 'The provider checks.'),
      holderRole: 'wmo-provider',
    },
    task('zorg/nazorg', 'Nazorg geven'),
    task('zorg/nabellen', 'Nabellen'),
    task('zorg/leeg', 'Nog niets vastgesteld'),
    task('zorg/dicht', 'Niets open'),
    task('oud/toezicht', 'Toezicht houden'),
    task('oud/ander-toezicht', 'Ander toezicht houden'),
  ],
  grounds: [
    ...zorg.grounds,
    {
      ...used('familie', ['identity.birth', 'support.informal']),
      ...norm('bij welke familie', 'with which family', 'parameter'),
      persons: ['parent', 'child', 'sibling', 'housemate'],
      origins: ['register', 'organisation'],
      capacities: ['access-worker', 'helper'],
    },
    { ...used('contact', ['identity.contact']), ...norm('als bellen helpt', 'if calling helps') },
    {
      ...used('doel', ['plan.goal']),
      ...norm('in het belang van het kind', 'in the interest of the child'),
      when: { judgements: ['best-interest'], unless: ['serious-harm'] },
    },
    used('huur', ['housing.tenancy']),
    used('werk-vrij', ['work.ability'], 'werk'),
    { ...used('los', ['income.benefit'], 'los'), consents: asked },
    { ...used('ggz', ['care.insured'], 'ggz'), consents: [{ ...asked[0], rule: 'zorg/8-zelf' }] },
    used('oud', ['wealth.assets'], 'oud'),
    { ...used('buren', ['identity.name']), obtained: { acts: ['zorg', 'ver'], ...anyhow }, holders: elsewhere },
    {
      ...used('later', ['identity.birth']),
      purposes: ['zorg/nazorg', 'zorg/nabellen'],
      persons: ['client', 'sibling', 'carer', 'network'],
      origins: 'any',
    },
    { ...used('later-los', ['income.benefit'], 'los'), purposes: ['zorg/nazorg', 'zorg/nabellen'] },
    { ...used('toezicht', ['identity.name']), purposes: ['oud/toezicht', 'oud/ander-toezicht'] },
    {
      ...used('wie-dan-ook', ['identity.name']),
      ...provide,
      purposes: ['zorg/levering'],
      holders: elsewhere,
      recipients: 'any',
      must: true,
      consents: asked,
    },
    {
      ...used('verzekeraars', ['identity.name', 'support.informal']),
      ...provide,
      purposes: ['oud/toezicht'],
      obtained: { acts: ['zorg'], purposes: ['zorg/hulp'], capacities: 'any' },
      holders: elsewhere,
      capacities: ['access-worker', 'helper'],
      recipients: ['svb', 'health-insurer'],
    },
    {
      ...used('cak', ['identity.birth']),
      ...provide,
      purposes: ['zorg/nazorg'],
      obtained: { acts: ['zorg'], purposes: ['zorg/nabellen'], capacities: 'any' },
      holders: elsewhere,
      recipients: ['cak'],
    },
  ],
  consentRules: [
    ...zorg.consentRules,
    {
      ...verified('zorg/8-zelf', '8 | 2', 'Hierover altijd zelf.', 'Of this always oneself.'),
      bands: [{ from: 0, givers: [['self']] }],
      parents: 'all',
    },
  ],
  releases: zorg.releases
    .filter(({ id }) => id !== 'zorg/13-free')
    .map((row) =>
      row.id === 'zorg/13-school' ? { ...row, ...norm('wat de school mag', 'what the school may', 'not-modelled') } : row,
    ),
  quality: zorg.quality.map((row) => ({ ...row, ...norm('voor zover nodig', 'as far as needed') })),
  terms: [
    ...zorg.terms,
    { ...term('geboorte', 'forever', ['identity.birth', 'identity.contact', 'income.wage', 'housing.tenancy']), start: 'birth' },
    { ...term('doel', 'P1Y', ['plan.goal']), cite: { article: '10', paragraph: '3' } },
    { ...term('aanbieder', 'P3Y', ['identity.name']), holderRoles: ['wmo-provider'] },
    { ...term('verzuim', 'P6M', ['education.absence']), showingOnly: true },
    { ...term('elders', 'P7Y', ['wealth.assets', 'identity.name']), acts: ['oud', 'ver'], utmost: true, keptUntil: 'ended' },
  ],
  rights: [
    ...zorg.rights,
    {
      ...verified('zorg/11-rectification', '11 | 3', 'Verbeteren.', 'Rectification.'),
      right: 'rectification',
      bands: [{ from: 0, givers: [['self']] }],
      exceptions: [],
    },
  ],
}

const werkInTown: LawDomain = {
  ...werk,
  purposes: [
    { ...task('werk/zoeken', 'Werk zoeken'), ...verified('werk/1', '1', 'Werk.', 'Work.'), categories: ['income.wage'] },
    { ...task('werk/leren', 'Iets leren'), ...verified('werk/1-2', '1 | 2', 'Leren.', 'Learning.'), categories: [] },
  ],
  grounds: [
    {
      ...used('', ['income.wage'], 'werk'),
      ...verified('werk/3', '3', 'Loon.', 'Wage.'),
      purposes: ['werk/zoeken'],
      origins: ['client', 'register'],
    },
    {
      ...used('', ['income.wage'], 'werk'),
      ...verified('werk/4', '4', 'Loon bij het leren.', 'Wage when learning.'),
      purposes: ['werk/leren'],
      origins: ['client', 'investigation'],
      holders: { roles: ['college', 'uwv'], organisation: 'any' },
    },
  ],
  terms: werk.terms.map((row) => ({ ...row, holderRoles: ['college', 'mayor', 'uwv'] as const })),
}

/** Acts that are about something else, of which data or rows come all the same. */
const losInTown: LawDomain = { ...los, terms: werk.terms.map((row) => ({ ...row, id: 'los/4', acts: ['los'] })) }
const ggz: LawDomain = {
  ...werk,
  act: 'ggz',
  name: words('Wet op de geest', 'Mind Act'),
  short: words('Geestwet', 'Mind Act'),
  url: 'https://example.org/ggz',
  purposes: [{ ...los.purposes[0], id: 'ggz/1', purpose: 'ggz/iets' }],
  terms: werk.terms.map((row) => ({ ...row, id: 'ggz/2', acts: ['ggz'] })),
}
const waarborg: LawDomain = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'waarborg',
  name: words('Wet op de waarborgen', 'Safeguards Act'),
  short: words('Waarborgwet', 'Safeguards Act'),
  validFrom: day('2021-01-01'),
  status: 'in-force',
  url: 'https://example.org/waarborg',
  records: [],
  purposes: [{ ...los.purposes[0], id: 'waarborg/1', purpose: 'waarborg/iets' }],
  quality: [
    {
      ...verified('waarborg/2-zorg', '2', 'Gezondheid mag met waarborgen.', 'Health is allowed with safeguards.'),
      sensitivity: 'health',
      purposes: ['zorg/hulp'],
      persons: ['client'],
      secrecyDuty: true,
    },
  ],
}
/** An act of which nothing bears on the town, with a row that nobody read. */
const stil: LawDomain = {
  ...waarborg,
  act: 'stil',
  name: words('Stille wet', 'Silent Act'),
  short: words('Stille wet', 'Silent Act'),
  purposes: [{ ...los.purposes[0], ...unverified('stil/1', '1', 'Stil.', 'Silent.'), purpose: 'stil/iets' }],
  quality: [],
}
const duty = (row: ReturnType<typeof verified>, name = 'avg/geen-geautomatiseerd-besluit') => ({ ...row, duty: name, kinds: [] })
const algemeenInTown: LawDomain = {
  ...algemeen,
  duties: [
    duty(verified('algemeen/2', '2', 'Een mens beslist.', 'A human decides.')),
    duty(verified('algemeen/3', '3', 'Ook hier.', 'Here too.')),
    duty(unverified('algemeen/4', '4', 'Hier misschien ook.', 'Perhaps here too.')),
    duty(verified('algemeen/5', '5', 'Iemand wordt verteld.', 'Somebody is told.'), 'algemeen/vertellen'),
  ],
}

const authorised = (role: string, purposes: readonly string[], capacity: 'access-worker' | 'supervisor' = 'access-worker') => ({
  role,
  organisation: own,
  purposes,
  capacities: [capacity],
  from: '2020-01-01',
})
const townStaff = Staff.parse({
  ...staff({}),
  workers: [
    ['canary-1', ['wijkteam', 'toezicht', 'werkplein']] as const,
    ['canary-2', ['bezoek']] as const,
    ['canary-3', ['wijkteam']] as const,
  ].map(([id, roles]) => ({ id, organisation: own, roles, boundToSecrecy: true, from: '2020-01-01' })),
  authorisations: [
    authorised('wijkteam', ['zorg/hulp', 'zorg/nazorg', 'zorg/nabellen', 'zorg/leeg', 'zorg/dicht']),
    { ...authorised('bezoek', ['zorg/hulp'], 'supervisor'), inEmergency: true },
    authorised('toezicht', ['oud/toezicht']),
    authorised('werkplein', ['werk/zoeken', 'werk/leren']),
  ],
  mandates: [
    { worker: 'canary-1', inNameOf: 'college', decisions: ['necessity', 'override'], from: '2020-01-01' },
    { worker: 'canary-3', inNameOf: 'college', decisions: ['necessity'], from: '2020-01-01' },
  ],
})

const helped = setOf({}).categories
const emergency = {
  format: 'klantbeeld/emergency-set@1',
  id: 'nood',
  purpose: 'zorg/hulp',
  reasons: ['acute-danger'],
  categories: ['identity.name'],
  adoptedBy: 'college',
  from: on,
  until: on,
} as const

/** A town in which all happens that the pages can tell, and beside it what they must not tell. */
export function town(changed: Partial<OfficerSources> = {}): OfficerSources {
  const { controller } = world()
  return world({
    law: [zorgInTown, werkInTown, losInTown, ggz, waarborg, stil, algemeenInTown],
    staff: townStaff,
    local: [
      LocalPolicy.parse({
        format: 'klantbeeld/local@1',
        municipality: own,
        rows: [
          {
            id: 'klein/korter',
            does: 'shorten',
            row: 'zorg/10-term',
            period: 'P2Y',
            because: words('Wij kijken niet verder terug.', 'We do not look back further.'),
            adoptedBy: 'college',
            on: '2026-01-01',
            from: '2026-01-01',
            reviewOn: '2027-01-01',
          },
        ],
      }),
    ],
    necessitySets: [
      setOf({
        categories: [
          ...helped,
          'identity.birth',
          'identity.contact',
          'plan.goal',
          'work.ability',
          'income.benefit',
          'care.insured',
          'wealth.assets',
        ],
      }),
      setOf({ id: 'b', phase: 'report', categories: ['identity.name'], until: day('2026-12-01') }),
      setOf({ id: 'c', purpose: 'zorg/nazorg', phase: 'aftercare', categories: ['identity.birth', 'income.benefit'] }),
      setOf({ id: 'd', purpose: 'zorg/nabellen', phase: 'aftercare', categories: ['identity.birth', 'income.benefit'] }),
      setOf({ id: 'e', purpose: 'zorg/dicht', categories: ['debt.arrears'] }),
      setOf({ id: 'f', purpose: 'oud/toezicht', categories: ['identity.name'] }),
      setOf({ id: 'g', purpose: 'werk/zoeken', categories: ['income.wage'] }),
      setOf({ id: 'h', purpose: 'werk/leren', categories: ['income.wage'] }),
    ],
    emergencySets: [emergency, { ...emergency, id: 'nood-2', reasons: ['medical-emergency'] }],
    controller: {
      ...controller,
      parties: [
        { part: 'processor', name: 'Rekenhuis', contact: 'rekenhuis@klein.example', purposes: 'any' },
        { part: 'processor', name: 'Drukkerij', contact: 'drukkerij@klein.example', purposes: ['zorg/controle'] },
        { part: 'joint-controller', name: 'Buurgemeente', contact: 'buur@klein.example', purposes: ['zorg/hulp'] },
      ],
    },
    matrixPages: [
      { act: 'zorg', url: 'matrix.zorg.html' },
      { act: 'werk', url: 'matrix.werk.html' },
    ],
    ...changed,
  })
}

/** A village that says nothing of itself beyond what it must, and in which nobody does a task. */
export function village(): OfficerSources {
  const { controller, ...rest } = world({ staff: staff({ roles: ['ander'] }), law: [zorg] })
  const { parties: _parties, reasons: _reasons, ...alone } = controller
  return { ...rest, controller: { ...alone, security: [] } }
}
