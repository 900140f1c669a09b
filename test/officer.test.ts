import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { tighten } from 'klantbeeld/law'
import {
  dpiaAnnex,
  type OfficerDocument,
  type OfficerSources,
  officerDiff,
  officerHtml,
  officerMarkdown,
  privacyNotice,
  processingRecord,
} from 'klantbeeld/rights'
import { type Language, languages } from 'klantbeeld/schema'
import { promises } from 'klantbeeld/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { voorbeeld } from '../docs/officer.ts'
import { day } from '../src/core/day.ts'
import { inForce, LocalPolicy } from '../src/law/index.ts'
import { seed, tries } from './effort.ts'
import { algemeen, los, on, own, setOf, staff, werk, world, zorg } from './officer-world.ts'

const kinds = { processingRecord, dpiaAnnex, privacyNotice }
const documentsOf = (sources: OfficerSources): readonly OfficerDocument[] => Object.values(kinds).map((make) => make(sources))
const policy = (row: Record<string, unknown>): LocalPolicy =>
  LocalPolicy.parse({
    format: 'klantbeeld/local@1',
    municipality: own,
    rows: [
      {
        id: 'klein/minder',
        because: { nl: 'Dat is niet nodig.', en: 'There is no need.' },
        adoptedBy: 'college',
        on: day('2026-01-01'),
        from: day('2026-01-01'),
        reviewOn: day('2027-01-01'),
        ...row,
      },
    ],
  })
const forbids = (categories: readonly string[]) => policy({ does: 'forbid', categories })
const activitiesOf = (sources: OfficerSources) => processingRecord(sources).activities
const dataOf = (sources: OfficerSources) => activitiesOf(sources)[0]?.data.map(({ category }) => category)

describe('what is done here', () => {
  it('has each task in force once: done, not done with the reason, or not settled', () => {
    const { activities, notDone, notSettled } = processingRecord(world())
    expect(activities.map(({ purpose }) => purpose)).toEqual(['zorg/hulp'])
    expect(notDone.map(({ purpose, why }) => [purpose, why])).toEqual([
      ['zorg/controle', 'nobody-authorised'],
      ['zorg/levering', 'task-of-another'],
      ['werk/zoeken', 'task-of-another'],
    ])
    expect(notSettled.purposes).toEqual([{ purpose: 'zorg/vaag', short: zorg.short, name: zorg.purposes[3].name }])
  })

  it.each([
    ['nobody has the role', { roles: ['ander'] }],
    ['the worker works elsewhere', { worksAt: { scheme: 'oin', value: '1' } }],
    ['the authorisation is of another organisation', { authorisedAt: { scheme: 'oin', value: '1' } }],
    ['the worker has left', { worker: { until: '2026-11-22' } }],
    ['the worker has not begun', { worker: { from: '2026-11-24' } }],
    ['the authorisation has ended', { authorisation: { until: '2026-11-22' } }],
    ['the authorisation has not begun', { authorisation: { from: '2026-11-24' } }],
    ['the authorisation names another task', { purposes: ['zorg/controle-2'] }],
  ] as const)('leaves a task out where %s', (_why, changed) => {
    expect(activitiesOf(world({ staff: staff(changed) }))).toEqual([])
  })

  it('counts workers on the first and the last day, and never names them', () => {
    const [activity] = activitiesOf(
      world({ staff: staff({ worker: { from: on, until: on }, authorisation: { from: on, until: on } }) }),
    )
    expect(activity?.workforce).toEqual({ roles: ['hulp'], workers: 2, capacities: ['access-worker'], inEmergency: false })
  })

  it('leaves out a task of another, also where somebody is authorised for it', () => {
    const levering = world({
      staff: staff({ purposes: ['zorg/levering'] }),
      necessitySets: [setOf({ purpose: 'zorg/levering' })],
    })
    expect(activitiesOf(levering)).toEqual([])
  })

  it('refuses a controller that is not registered, or twice', () => {
    const { organisations } = world()
    expect(() => processingRecord(world({ organisations: [] }))).toThrow(
      expect.objectContaining({ code: 'officer/controller-not-registered' }),
    )
    expect(() => processingRecord(world({ organisations: [...organisations, ...organisations] }))).toThrow(/exactly once/)
  })
})

describe('data of a task', () => {
  it('says of each kind whether the article names it, implies it, or another row opens it, and of whom', () => {
    expect(activitiesOf(world())[0]?.data).toEqual([
      {
        category: 'identity.name',
        sensitivity: 'ordinary',
        standing: 'named',
        persons: ['client', 'spouse'],
        obtainedUnder: 'own-act',
      },
      {
        category: 'relation.kin',
        sensitivity: 'ordinary',
        standing: 'opened',
        persons: ['client', 'spouse'],
        obtainedUnder: 'own-act',
      },
      {
        category: 'support.informal',
        sensitivity: 'ordinary',
        standing: 'implied',
        persons: ['client', 'spouse'],
        obtainedUnder: 'own-act',
      },
      { category: 'need.wmo', sensitivity: 'health', standing: 'named', persons: ['client'], obtainedUnder: 'own-act' },
      { category: 'income.wage', sensitivity: 'delicate', standing: 'opened', persons: ['client'], obtainedUnder: 'other-acts' },
    ])
  })

  it('has only what was adopted on the day, for the task, and only what the capacity opens', () => {
    expect(dataOf(world({ necessitySets: [setOf({ categories: ['identity.name'] })] }))).toEqual(['identity.name'])
    expect(dataOf(world({ necessitySets: [setOf({ until: on, from: on, categories: ['identity.name'] })] }))).toEqual([
      'identity.name',
    ])
    for (const changed of [{ until: day('2026-11-22') }, { from: day('2026-11-24') }, { purpose: 'zorg/controle' }])
      expect(dataOf(world({ necessitySets: [setOf(changed)] }))).toEqual([])
    expect(dataOf(world({ staff: staff({ capacities: ['helper'] }) }))).toEqual([])
  })

  it('names the phases and the day the first set ends', () => {
    const sets = [setOf({ until: day('2026-12-31') }), setOf({ id: 'b', phase: 'report', until: day('2026-12-01') })]
    expect(activitiesOf(world({ necessitySets: sets }))[0]?.adopted).toMatchObject({
      phases: ['report', 'inquiry'],
      until: '2026-12-01',
    })
  })

  it('says so where nothing was adopted, where nothing of it is open, and where no term was read', () => {
    const record = (sources: OfficerSources) => officerMarkdown(processingRecord(sources), 'en')
    expect(record(world({ necessitySets: [] }))).toContain('Nothing was adopted as needed: nothing is shown.')
    expect(record(world({ necessitySets: [setOf({ categories: ['debt.arrears'] })] }))).toContain('no row opens anything')
    expect(record(world())).not.toMatch(/Nothing was adopted|no row opens anything/)
    expect(record(world())).not.toContain('No keeping term')
    const school = world({ staff: staff({ capacities: ['supervisor'] }) })
    expect(record(school)).toContain('No keeping term that was read for: absence from school')
    expect(officerMarkdown(privacyNotice(school), 'en')).toContain('- For other data it is not settled yet how long.')
    expect(officerMarkdown(privacyNotice(world()), 'en')).not.toContain('not settled yet')
  })

  it('leaves what was obtained under another act only to the term of that act', () => {
    const record = (categories: OfficerSources['necessitySets'][number]['categories']) =>
      world({ necessitySets: [setOf({ categories })] })
    expect(officerMarkdown(processingRecord(world()), 'en')).toContain(
      'for what was obtained under another act the term of that act',
    )
    expect(officerMarkdown(privacyNotice(world()), 'en')).toContain(
      '- For data that we got for another act, the term of that act holds.',
    )
    const own = record(['identity.name'])
    expect(officerMarkdown(processingRecord(own), 'en')).not.toContain('another act')
    expect(officerMarkdown(privacyNotice(own), 'en')).not.toContain('another act')
  })

  it('has in an emergency only what is adopted for it, opened by a row that holds then, with somebody authorised', () => {
    const least = {
      format: 'klantbeeld/emergency-set@1',
      id: 'nood',
      purpose: 'zorg/hulp',
      reasons: ['acute-danger'],
      categories: ['identity.name', 'income.wage'],
      adoptedBy: 'college',
      from: on,
      until: on,
    } as const
    const inEmergency = staff({ authorisation: { inEmergency: true } })
    const emergency = (changed: Partial<OfficerSources>) => activitiesOf(world(changed))[0]?.emergency
    expect(emergency({ emergencySets: [least], staff: inEmergency })).toEqual({
      reasons: ['acute-danger'],
      categories: ['identity.name'],
    })
    const none = { reasons: [], categories: [] }
    expect(emergency({ emergencySets: [least] })).toEqual(none)
    expect(emergency({ staff: inEmergency })).toEqual(none)
    expect(emergency({ emergencySets: [{ ...least, purpose: 'zorg/controle' }], staff: inEmergency })).toEqual(none)
    expect(emergency({ emergencySets: [{ ...least, until: day('2026-11-22') }], staff: inEmergency })).toEqual(none)
    expect(officerMarkdown(processingRecord(world({ emergencySets: [least], staff: inEmergency })), 'en')).toContain(
      'acute danger: name',
    )
    expect(officerMarkdown(processingRecord(world()), 'en')).not.toContain('emergency')
  })
})

describe('what a task rests on', () => {
  it('cites its own rows, and none that was not read', () => {
    const [activity] = activitiesOf(world())
    expect(activity?.articles.map(({ row }) => row)).toEqual(['zorg/taak-hulp'])
    expect(activity?.grounds.map(({ row }) => row)).toEqual(['zorg/5-work', 'zorg/5-own'])
    expect(activity?.quality.map(({ row }) => row)).toEqual(['zorg/7-health'])
    expect(activity?.consents.map(({ kind, form, rule }) => [kind, form, rule.row])).toEqual([
      ['statutory', 'express', 'zorg/8-consent'],
    ])
    expect(activity?.reason).toEqual({ nl: 'om u te helpen', en: 'to help you' })
  })

  it('puts what was not read under its own heading only', () => {
    for (const document of [processingRecord(world()), dpiaAnnex(world())]) {
      const [before, after] = officerMarkdown(document, 'en').split('## Not settled')
      expect(after).toContain('Perhaps this may be done too.')
      expect(after).toContain('Erasure, perhaps.')
      expect(before).not.toMatch(/Perhaps|perhaps|Iets vaags/)
      expect(document.notSettled.rows.map(({ row }) => row)).toEqual([
        'zorg/taak-vaag',
        'zorg/taak-hulp-2',
        'zorg/9-guess',
        'zorg/11-erasure',
      ])
    }
    const notice = officerMarkdown(privacyNotice(world()), 'en')
    expect(notice).not.toMatch(/Perhaps|perhaps|bills that are not paid|erased/)
  })

  it('says from whom: origins, other holders, and other acts with the consent they ask', () => {
    expect(activitiesOf(world())[0]?.sources).toEqual({
      origins: ['client'],
      holders: [],
      acts: [{ act: 'werk', short: werk.short, consent: 'always' }],
    })
    const supervisor = activitiesOf(world({ staff: staff({ capacities: ['supervisor'] }) }))[0]
    expect(supervisor?.sources).toEqual({ origins: [], holders: ['school'], acts: [] })
  })

  it('has a re-use without consent as such, and data from whomever', () => {
    const [first, second, ...rest] = zorg.grounds
    const law = [{ ...zorg, grounds: [{ ...first, origins: 'any' as const }, { ...second, consents: [] }, ...rest] }, werk]
    expect(activitiesOf(world({ law }))[0]?.sources).toMatchObject({ origins: 'any', acts: [{ consent: 'not-always' }] })
    expect(officerMarkdown(privacyNotice(world({ law })), 'en')).toContain('- from you or from others')
    expect(officerMarkdown(privacyNotice(world({ law })), 'en')).toContain('- that we got earlier for Work Act\n')
  })

  it('has the recipients by kind: must or may, with which consent, and whether anybody here may give', () => {
    const short = (sources: OfficerSources) =>
      activitiesOf(sources)[0]?.recipients.map(({ kind, must, consent, isGivenHere }) => [kind, must, consent, isGivenHere])
    expect(short(world())).toEqual([
      ['wmo-provider', false, 'not-always', false],
      ['school', false, 'always', false],
      ['cak', true, 'not-always', false],
    ])
    const giving = staff({ purposes: ['zorg/hulp', 'zorg/levering'] })
    const adopted = [setOf({}), setOf({ id: 'c', purpose: 'zorg/levering', categories: ['identity.name'] })]
    expect(short(world({ staff: giving, necessitySets: adopted }))?.[0]).toEqual(['wmo-provider', false, 'not-always', true])
    expect(short(world({ staff: giving }))?.[0]).toEqual(['wmo-provider', false, 'not-always', false])
    expect(short(world({ necessitySets: adopted }))?.[0]).toEqual(['wmo-provider', false, 'not-always', false])
  })

  it('tells residents of recipients that must be told or that somebody here may tell, and of no others', () => {
    const notice = officerMarkdown(privacyNotice(world()), 'en')
    expect(notice).toContain('- the CAK: the law says we must')
    expect(notice).not.toMatch(/Wmo provider|a school/)
  })

  it('leaves out recipients of data the task does not have', () => {
    const names = world({ necessitySets: [setOf({ categories: ['need.wmo'] })] })
    expect(activitiesOf(names)[0]?.recipients.map(({ kind }) => kind)).toEqual(['cak'])
    const kin = privacyNotice(world({ necessitySets: [setOf({ categories: ['relation.kin'] })] }))
    expect(officerMarkdown(kin, 'nl')).toContain('- aan niemand anders, volgens deze regels')
  })

  it('has the terms of the act in the role of the controller, for the task', () => {
    expect(activitiesOf(world())[0]?.terms.map(({ row, period, categories }) => [row.row, period, categories])).toEqual([
      ['zorg/10-term', 'P15Y', ['identity.name', 'support.informal', 'need.wmo']],
      ['zorg/10-kin', 'P1Y', ['relation.kin']],
    ])
  })

  it('has a shorter showing of the municipality as such, and does not tell residents that it is destroyed then', () => {
    const shorter = world({ local: [policy({ does: 'shorten', row: 'zorg/10-term', period: 'P2Y' })] })
    const shown = activitiesOf(shorter)[0]?.terms.filter(({ showingOnly }) => showingOnly)
    expect(shown?.map(({ period }) => period)).toEqual(['P2Y'])
    expect(officerMarkdown(processingRecord(shorter), 'en')).toContain('2 years after the last change, showing only, local')
    expect(officerMarkdown(privacyNotice(shorter), 'en')).not.toContain('2 years')
  })

  it('says that a term is the longest, and what has to end before anything is destroyed', () => {
    const terms = zorg.terms.map((row) =>
      row.id === 'zorg/10-term' ? { ...row, utmost: true as const, keptUntil: 'file-ended' as const } : row,
    )
    const limited = world({ law: [{ ...zorg, terms }] })
    const [nl, en] = [
      'ten hoogste 15 jaar na de laatste wijziging, en niet voordat het dossier is gesloten (',
      'at most 15 years after the last change, and not before the file was closed (',
    ]
    for (const document of [processingRecord(limited), privacyNotice(limited)]) {
      expect(officerMarkdown(document, 'nl')).toContain(nl)
      expect(officerMarkdown(document, 'en')).toContain(en)
    }
  })

  it('has the open norms with what answers them', () => {
    const [activity] = dpiaAnnex(world()).activities
    expect(activity?.openNorms.map(({ row, judgements }) => [row.row, judgements])).toEqual([
      ['zorg/5-own', ['necessity']],
      ['zorg/10-term', ['longer-keeping']],
    ])
  })
})

describe('what bears on the pages', () => {
  const law = [zorg, werk, los, algemeen]

  it('is the acts that tasks here rest on or take from, and general law; with the local rows and the rights in these alone', () => {
    const record = processingRecord(world({ law, local: [policy({ does: 'drop', row: 'los/2' })] }))
    expect(record.acts.map(({ act }) => act)).toEqual(['zorg', 'werk', 'algemeen'])
    expect(record.local).toEqual([])
    expect(processingRecord(world({ law, local: [forbids(['need.wmo'])] })).local.map(({ id }) => id)).toEqual(['klein/minder'])
    expect(privacyNotice(world({ law })).rights.map(({ row }) => row.row)).toEqual(['zorg/11-access', 'algemeen/1'])
  })

  it('is no right at a holder in a role that the controller does not have', () => {
    const rightsAt = (holderRoles: readonly ('college' | 'risk-index')[]) => {
      const rights = zorg.rights.map((row) => ({ ...row, holderRoles }))
      return privacyNotice(world({ law: [{ ...zorg, rights }] })).rights.map(({ row }) => row.row)
    }
    expect(rightsAt(['risk-index'])).toEqual([])
    expect(rightsAt(['risk-index', 'college'])).toEqual(['zorg/11-access'])
  })

  it('is the consent that alone lifts secrecy, and none where something else lifts it too', () => {
    const supervisor = staff({ capacities: ['supervisor'] })
    const asked = (releases: readonly (typeof zorg.releases)[number][]) =>
      activitiesOf(world({ staff: supervisor, law: [{ ...zorg, releases }, werk] }))[0]?.consents.map(({ kind }) => kind)
    expect(asked(zorg.releases)).toEqual([])
    expect(asked(zorg.releases.filter(({ id }) => id !== 'zorg/13-free'))).toEqual(['secrecy'])
  })

  it('is who takes part in the very task, and of whom what is used', () => {
    const record = officerMarkdown(processingRecord(world()), 'en')
    expect(record).toContain('- **Controller**: Gemeente Klein; Rekenhuis (processor)\n')
    expect(record).toMatch(/Of whom\*\*:\n {2}- the client: [^\n]*\n {2}- the spouse: [^\n]*\n- /)
  })

  it('is whom residents hear of: those who must be told, and those somebody here may tell, with the consent of all ways', () => {
    const notice = privacyNotice(
      world({
        staff: staff({ purposes: ['zorg/hulp', 'zorg/levering'] }),
        necessitySets: [setOf({}), setOf({ id: 'c', purpose: 'zorg/levering' })],
      }),
    )
    const page = officerMarkdown(notice, 'en')
    expect(page).toContain(
      '- a Wmo provider: if the law allows it\n- a school: only if you agree\n- the CAK: the law says we must',
    )
    const [first] = notice.activities
    if (first === undefined) throw new Error('help is given')
    const other = {
      ...first,
      purpose: 'b',
      recipients: first.recipients.map((one) => ({ ...one, consent: 'not-always' as const })),
    }
    expect(officerMarkdown({ ...notice, activities: [first, other] }, 'en')).toContain('- a school: if the law allows it')
  })

  it('is said once for tasks that use the same of the same people', () => {
    const notice = privacyNotice(world())
    const [first] = notice.activities
    if (first === undefined) throw new Error('help is given')
    const twin = { ...first, purpose: 'zorg/twee', name: { nl: 'Twee', en: 'Two' } }
    expect(officerMarkdown({ ...notice, activities: [first, twin] }, 'en')).toContain('### Hulp geven (en) and Two\n')
    const less = { ...twin, data: twin.data.slice(1) }
    expect(officerMarkdown({ ...notice, activities: [first, less] }, 'en')).toContain('### Two\n')
  })
})

describe('the annex', () => {
  it('counts workers with a mandate on the day, each once', () => {
    const necessity = (sources: OfficerSources) =>
      dpiaAnnex(sources).mandates.find(({ decision }) => decision === 'necessity')?.workers
    expect(necessity(world())).toBe(1)
    expect(necessity(world({ staff: staff({ mandate: { until: on } }) }))).toBe(1)
    expect(necessity(world({ staff: staff({ mandate: { until: '2026-11-22' } }) }))).toBe(0)
    expect(necessity(world({ staff: staff({ mandate: { from: '2026-11-24' } }) }))).toBe(0)
    expect(dpiaAnnex(world()).mandates.find(({ decision }) => decision === 'override')?.workers).toBe(0)
    expect(officerMarkdown(dpiaAnnex(world()), 'en')).toMatch(/necessary: 1 worker\n[\s\S]*overriding a local row: nobody/)
  })

  it('names for each measure promises that are tested', () => {
    const tested = promises.map(({ name }) => name)
    for (const { proof } of dpiaAnnex(world()).measures) expect(tested).toEqual(expect.arrayContaining([...proof]))
  })

  it('has every point of the threat model that the library does not cover', () => {
    const [, open = ''] = readFileSync(new URL('../docs/threat-model.md', import.meta.url), 'utf8').split(
      '## What it does not cover',
    )
    const points = [...open.matchAll(/^- \*\*([^*]+?)\.?\*\*/gm)].map(([, point]) => point)
    expect(dpiaAnnex(world()).residualRisks.map(({ threat }) => threat)).toEqual(points)
  })

  it('refers to the pages of the matrix', () => {
    const linked = officerMarkdown(dpiaAnnex(world({ matrixPages: [{ act: 'zorg', url: 'matrix.html' }] })), 'nl')
    expect(linked).toContain('([matrix](matrix.html))')
    expect(officerMarkdown(dpiaAnnex(world()), 'nl')).not.toContain('[matrix]')
  })
})

describe('the notice', () => {
  it('has the settled rights by age, with term and exceptions', () => {
    expect(privacyNotice(world()).rights.map(({ row }) => row.row)).toEqual(['zorg/11-access'])
    const page = officerMarkdown(privacyNotice(world()), 'en')
    expect(page).toContain('- below 12: a parent with authority\n- from 12: the person\n- You get an answer within 1 month.')
    expect(page).toContain('- We may say no: it harms another')
    expect(page).toContain('[Dutch Data Protection Authority](https://www.autoriteitpersoonsgegevens.nl)')
    expect(page).toContain('fg@klein.example')
    expect(page).toContain('23 November 2026')
  })

  it('leaves out a task in which nothing is used', () => {
    expect(privacyNotice(world({ necessitySets: [] })).activities).toEqual([])
    expect(activitiesOf(world({ necessitySets: [] }))).toHaveLength(1)
  })

  it('is one page that fetches nothing and runs no script, with every text meaning itself', () => {
    const page = officerHtml(privacyNotice(world({ controller: { ...world().controller, name: '<b>"K"' } })), 'nl')
    expect(page).toContain('<html lang="nl">')
    expect(page).toContain('&lt;b&gt;&quot;K&quot;')
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|\bsrc=|@import|url\(|<b>/)
    expect(page).toContain("default-src 'none'")
  })
})

describe('what changed', () => {
  it('is nothing between two of the same', () => {
    for (const document of documentsOf(world())) expect(officerDiff(document, document, 'nl')).toEqual([])
  })

  it('is what a local prohibition takes out, of every document, with the local row itself', () => {
    const after = world({ local: [forbids(['need.wmo'])] })
    expect(dataOf(after)).not.toContain('need.wmo')
    expect(officerMarkdown(privacyNotice(world()), 'nl')).toContain('welke hulp iemand nodig heeft')
    expect(officerMarkdown(privacyNotice(after), 'nl')).not.toContain('welke hulp iemand nodig heeft')
    for (const make of Object.values(kinds)) {
      const changes = officerDiff<OfficerDocument>(make(world()), make(after), 'nl')
      const dropped = changes.flatMap((one) => one.dropped)
      expect(dropped.some((item) => item === 'ondersteuningsbehoefte' || item.startsWith('welke hulp iemand'))).toBe(true)
    }
    const record = officerDiff(processingRecord(world()), processingRecord(after), 'nl').map(({ says }) => says)
    expect(record).toContain(
      'Verandert (Wet op de zorg, Hulp geven, Gegevens die het artikel noemt): niet meer: ondersteuningsbehoefte',
    )
    expect(record).toContainEqual(expect.stringContaining('Nieuw (Lokaal beleid): nu ook: klein/minder: Dat is niet nodig.'))
  })

  it('is the same from law that was tightened before', () => {
    const rows = forbids(['need.wmo'])
    expect(processingRecord(world({ law: tighten(world().law, rows) }))).toEqual(processingRecord(world({ local: [rows] })))
  })

  it('says what came, what went, and what reads otherwise', () => {
    const more = world({ staff: staff({ purposes: ['zorg/hulp', 'zorg/controle'] }) })
    const came = officerDiff(processingRecord(world()), processingRecord(more), 'en')
    const went = officerDiff(processingRecord(more), processingRecord(world()), 'en')
    expect(came.filter(({ change }) => change === 'added').map(({ says }) => says)).toContain(
      'New (Care Act, Hulp nakijken (en))',
    )
    expect(went.filter(({ change }) => change === 'dropped').map(({ says }) => says)).toContain(
      'Ends (Care Act, Hulp nakijken (en))',
    )
    const law = [
      { ...zorg, terms: zorg.terms.map((term) => (term.id === 'zorg/10-kin' ? { ...term, period: 'P3Y' } : term)) },
      werk,
    ]
    const changes = officerDiff(privacyNotice(world()), privacyNotice(world({ law })), 'en')
    expect(changes.map(({ says }) => says)).toContainEqual(
      expect.stringMatching(
        /^Changes \(Care Act, For all of this, How long we keep data\): now also: 3 years .*\. no longer: 1 year /,
      ),
    )
  })

  it('is refused between documents of two kinds', () => {
    const documents = documentsOf(world())
    const [first, second] = documents
    if (first === undefined || second === undefined) throw new Error('there are three kinds')
    expect(() => officerDiff(first, second, 'nl')).toThrow(expect.objectContaining({ code: 'officer/not-the-same-kind' }))
  })
})

describe('promises of the pages', () => {
  it('6 a local row never shows more than the core: what is forbidden goes, and all the rest stays', () => {
    const kept = dataOf(world()) ?? []
    fc.assert(
      fc.property(fc.subarray([...kept], { minLength: 1 }), (forbidden) => {
        const after = world({ local: [forbids(forbidden)] })
        expect(dataOf(after)).toEqual(kept.filter((category) => !forbidden.includes(category)))
        const changes = officerDiff(privacyNotice(world()), privacyNotice(after), 'nl')
        expect(changes.some(({ dropped }) => dropped.length > 0)).toBe(true)
      }),
      { seed, numRuns: tries(50) },
    )
  })

  it('3 order never matters: of workers, authorisations, sets and organisations', () => {
    const many = world({
      staff: staff({ purposes: ['zorg/hulp', 'zorg/levering'] }),
      necessitySets: [
        setOf({}),
        setOf({ id: 'b', phase: 'report', until: day('2026-12-01') }),
        setOf({ id: 'c', purpose: 'zorg/levering' }),
      ],
    })
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    const orders = fc.record({
      workers: shuffled(many.staff.workers),
      authorisations: shuffled([...many.staff.authorisations, ...staff({ roles: ['extra'] }).authorisations]),
      necessitySets: shuffled(many.necessitySets),
      organisations: shuffled(many.organisations),
    })
    const given = {
      ...many,
      staff: { ...many.staff, authorisations: [...many.staff.authorisations, ...staff({}).authorisations] },
    }
    fc.assert(
      fc.property(orders, ({ workers, authorisations, ...rest }) => {
        expect(documentsOf({ ...given, ...rest, staff: { ...given.staff, workers, authorisations } })).toEqual(documentsOf(given))
      }),
      { seed, numRuns: tries(30) },
    )
  })
})

describe('the pages of an invented municipality, by the Dutch acts', () => {
  let documents: readonly OfficerDocument[] = []
  beforeAll(() => {
    documents = documentsOf(voorbeeld)
  }, 600_000)
  const pages = (language: Language) => documents.flatMap((one) => [officerMarkdown(one, language), officerHtml(one, language)])

  it('have every task in force exactly once', () => {
    const [record] = documents
    if (record?.format !== 'klantbeeld/processing-record@1') throw new Error('the record comes first')
    const tasks = [...record.activities, ...record.notDone, ...record.notSettled.purposes].map(({ purpose }) => purpose)
    const known = inForce(voorbeeld.law, voorbeeld.on).flatMap(({ purposes }) => purposes.map(({ purpose }) => purpose))
    expect(tasks.toSorted()).toEqual([...new Set(known)].sort())
    for (const { purpose } of record.activities)
      expect(voorbeeld.staff.authorisations.some(({ purposes }) => purposes.includes(purpose))).toBe(true)
  })

  it('name no worker', () => {
    const small = documentsOf(world())
    for (const language of languages) {
      for (const page of pages(language)) for (const { id } of voorbeeld.staff.workers) expect(page.includes(id)).toBe(false)
      for (const one of small) expect(officerMarkdown(one, language) + officerHtml(one, language)).not.toContain('canary')
    }
    expect(JSON.stringify(small)).not.toContain('canary')
  })

  it('leave no word untranslated', () => {
    const [nl, en] = languages.map((language) => pages(language).join('\n'))
    expect(`${nl}${en}`).not.toMatch(/undefined|\[object|access-worker|nobody-authorised|not-always/)
    for (const word of [' the ', ' data ', 'Controller']) expect(en).toContain(word)
    expect(nl?.replaceAll(/getest als: [^\n]*/g, '')).not.toMatch(/\b(the|which|whoever|provided)\b/)
  })

  it('never say that the processing is lawful', () => {
    for (const language of languages)
      for (const page of pages(language))
        expect(page).not.toMatch(/voldoet aan de (AVG|wet)|complies with|is rechtmatig[^,]*\.|compliant/i)
  })

  it.each(languages)('talk to residents in short sentences, in %s', (language) => {
    const notice = documents.find(({ format }) => format === 'klantbeeld/privacy-notice@1')
    const page = notice === undefined ? '' : officerMarkdown(notice, language)
    expect(page).not.toBe('')
    expect(longSentences(page)).toEqual([])
  })
})

const most = 20

/** Sentences, headings and items of more than so many words, citations left out; the items of an enumeration count by themselves. */
function longSentences(page: string): readonly string[] {
  return page
    .replaceAll(/\[[^\]]*\]\([^)]*\)/g, '')
    .split(/[.?!;]\s|\n/)
    .filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > most)
}
