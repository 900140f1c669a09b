import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Compiled, compile } from '../src/law/compile.ts'
import type { GroundRow, QualityRow, ReleaseRow, Row } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import { onDay } from '../src/law/on-day.ts'
import { includes, type OneOf } from '../src/law/row.ts'
import { blocked } from './reach.ts'

const law: Compiled = compile(nl)
const today = onDay(law, day('2026-11-22'))
const verified = <R extends Row>(rows: readonly R[]) => rows.filter((row) => row.confidence === 'verified')
const grounds = verified(today.domains.flatMap((domain) => domain.grounds))
const releases = verified(today.domains.flatMap((domain) => domain.releases))
const quality = verified(today.domains.flatMap((domain) => domain.quality))

const noTerm = 'no keeping term of this holder stands in the pages read'
const consentAsked = 'the article itself asks this consent'
const healthAlone = 'the base of the act that was read allows health and no other special category'
const talkWithoutHealth =
  'Wgs 8a, which is read for decision and assistance alone, is the only base for health: at the first talk and the moratorium it stays out'
const noHealth = 'no base for health was read for these tasks, and a letter or report counts as health'
const supplier = 'the one who supplies is named; what it holds was not read a term for, so nothing of it is shown'

/** What no row opens, or what goes beyond a task, and why it stays so. An entry that is no longer true fails. */
const known: Readonly<Record<string, string>> = {
  'border brp/3.5-use':
    'the register is a base of its own, for whatever a task needs (X-16); necessity is tested per set and case',
  'border suwi/62-1-assistance':
    'Wet SUWI 62 has the chain give all that the Participatiewet needs (X-9); what may be used is held to the task',
  'consent suwi/73-11-contact suwi/74': consentAsked,
  'consent wgs-samenwerking/2.29-2-helper jeugdwet/7.3.11': consentAsked,
  'consent wmo/5.1.1-4-client participatiewet/65':
    'two consents are needed: that of Wmo 5.1.1(4) and the written no-objection (X-6)',
  'consent wmo/5.1.1-4-household participatiewet/65':
    'two consents are needed: that of Wmo 5.1.1(4) and the written no-objection (X-6)',
  'consent wmo/5.2.1-1-b-provider participatiewet/65': 'what X-1 let in goes on with the same two consents',
  'consent wmo/5.1.1-5-a-insured zvw/geheimhouding': consentAsked,
  'consent wmo/5.2.5-1-insurer zvw/geheimhouding': consentAsked,
  'quality document.letter for leerplicht': noHealth,
  'quality document.letter for participatiewet': noHealth,
  'quality document.report for leerplicht': noHealth,
  'quality document.note for wmo': healthAlone,
  'quality involvement.organisation for brp': 'that it comes from the register is shown where a task has a base for it',
  'quality involvement.organisation for jeugdwet':
    'Jeugdwet 7.4.0 allows it; the budget, school, residence and supervision order have no such base',
  'quality involvement.organisation for leerplicht': healthAlone,
  'quality involvement.organisation for participatiewet': healthAlone,
  'quality involvement.organisation for web': healthAlone,
  'quality involvement.organisation for wgs-schuld': healthAlone,
  'quality involvement.organisation for wmo': healthAlone,
  'quality justice.detention for participatiewet': 'Participatiewet 13 names detention; its base in the UAVG was not read',
  ...Object.fromEntries(
    [
      'application.wmo',
      'application.youth',
      'need.wmo',
      'need.youth',
      'provision.wmo',
      'provision.youth',
      'document.letter',
      'document.report',
      'work.ability',
    ].map((category) => [`quality ${category} for wgs-schuld`, talkWithoutHealth]),
  ),
  'quality statement.own for leerplicht': healthAlone,
  'quality statement.own for participatiewet': healthAlone,
  'quality statement.own for wgs-schuld': healthAlone,
  'quality statement.own for wmo': healthAlone,
  'term jeugdwet child-protection-council': noTerm,
  'term jeugdwet school': 'a school keeps no file under the Jeugdwet; it reports to the index, which has terms',
  'term jeugdwet veilig-thuis': 'keeps no file under the Jeugdwet; it reports to the index, which has terms',
  'term jeugdwet wmo-provider': 'keeps no file under the Jeugdwet; it reports to the index, which has terms',
  'term leerplicht school': noTerm,
  'term suwi svb': noTerm,
  'term suwi uwv': noTerm,
  'term web college': 'WEB 9.2.7 has a term for health and criminal data alone (R-RMC-1)',
  'term web college education.absence': 'as other ordinary RMC data: no term was read',
  'term web college education.enrolment': 'as other ordinary RMC data: no term was read',
  'term web college education.qualification': 'as other ordinary RMC data: no term was read',
  'term web college identity.birth': 'as other ordinary RMC data: no term was read',
  'term web college identity.contact': 'as other ordinary RMC data: no term was read',
  'term web college identity.name': 'as other ordinary RMC data: no term was read',
  'term web college involvement.professional': 'as other ordinary RMC data: no term was read',
  'term web college residence.address': 'as other ordinary RMC data: no term was read',
  'term web college work.trajectory': 'as other ordinary RMC data: no term was read',
  'term web duo': supplier,
  'term web school': supplier,
  'term wgbo wmo-provider': 'nobody holds so: the row names two acts and two holders',
  'term wmo healthcare-provider': 'nobody holds so: the row names two acts and two holders',
  'term wgs-schuld cak': supplier,
  'term wgs-schuld duo': supplier,
  'term wgs-schuld svb': supplier,
  'term wgs-schuld uwv': supplier,
  'term wgs-schuld housing-corporation': supplier,
  'term wgs-schuld college identity.contact': 'a contact detail belongs to an early signal, for which no term was found (BGS-5)',
  'term wgs-schuld college signal.arrears': 'no term for early signals was found (BGS-5)',
  'term wlz ciz': supplier,
  'term wro college': 'the register is that of DUO; the college keeps it under the Leerplichtwet or the WEB',
  'term wro duo': supplier,
  'term wvggz college': 'Wvggz 8:32 names no term for the college (R-WVGGZ-3)',
  'term zvw health-insurer': supplier,
}

describe('the verified ground rows', () => {
  it('are opened by the other lists, but for what is known and why', () => {
    expect(blocked(today.domains)).toEqual(Object.keys(known).sort())
  })

  it('are found to be blocked where a release, a quality row, a term or a task is taken away', () => {
    const wmo = today.domains.filter((domain) => domain.act === 'wmo')
    const without = (list: 'releases' | 'quality' | 'terms' | 'purposes') =>
      blocked(wmo.map((domain) => ({ ...domain, [list]: [] })))
    expect(without('releases')).toContain('release wmo/5.1.1-1-client wmo/5.3.3')
    expect(without('quality')).toContain('quality provision.wmo for wmo')
    expect(without('terms')).toContain('term wmo college')
    expect(without('purposes')).toContain('task wmo/5.1.1-1-client wmo/onderzoek')
  })

  it('of Wmo and debt assistance take nothing of youth help that was obtained for the index, an invoice or a check', () => {
    const closed = ['jeugdwet/verwijsindex', 'jeugdwet/bekostiging', 'jeugdwet/controle', 'jeugdwet/fraude']
    const reusing = grounds.filter(
      (row) =>
        row.kinds.includes('use') &&
        row.obtained.acts.includes('jeugdwet') &&
        row.purposes !== 'any' &&
        row.purposes.some((purpose) => /^(wmo|wgs-schuld|participatiewet)\//.test(purpose)),
    )
    expect(reusing.map((row) => row.id)).toContain('wmo/5.1.1-4-client')
    expect(reusing.filter((row) => closed.some((purpose) => includes(row.obtained.purposes, purpose)))).toEqual([])
  })
})

describe('the right to report to Veilig Thuis (Wmo 5.2.6)', () => {
  const regimes = [
    'wmo/5.3.3',
    'jeugdwet/7.3.11',
    'participatiewet/65',
    'wgbo/7.457',
    'web/9.2.7',
    'wvggz/8.34',
    'suwi/74',
    'zvw/geheimhouding',
  ]

  it.each(regimes)('goes before %s, to nobody else, without consent and on the judgement the ground asks', (regime) => {
    const asked = grounds.find((row) => row.id === 'wmo/5.2.6-report')?.when
    const lifting = releases.filter(
      (row) => row.regime === regime && row.purposes !== 'any' && row.purposes.includes('wmo/veilig-thuis'),
    )
    const reports = lifting.filter((row) => includes(row.recipients, 'veilig-thuis') && row.kinds.includes('provide'))
    expect(reports.map((row) => [row.kinds, row.recipients, row.consents, row.when])).toEqual([
      [['provide'], ['veilig-thuis'], [], asked],
    ])
  })
})

describe('a duty of the college', () => {
  it.each(['wmo/5.3.3', 'jeugdwet/7.3.11', 'participatiewet/65'])(
    'to report doubt to the register goes before %s, on a judgement',
    (regime) => {
      const lifting = releases.filter(
        (row) => row.regime === regime && row.purposes !== 'any' && row.purposes.includes('brp/terugmelding'),
      )
      expect(lifting.map((row) => [row.kinds, row.recipients, row.basis])).toEqual([[['provide'], ['municipality'], 'duty']])
    },
  )

  it('of a provider to inform the institution of a supervision order asks for the order', () => {
    const lifting = releases.filter(
      (row) => row.regime === 'wmo/5.3.3' && includes(row.purposes, 'jeugdwet/ondertoezichtstelling'),
    )
    const duties = lifting.filter((row) => row.basis === 'duty')
    expect(duties.map((row) => [row.holders.roles, row.recipients, row.when])).toEqual([
      [['wmo-provider'], ['certified-institution'], { measures: ['supervision-order'], clientAge: { below: 18 } }],
    ])
  })
})

describe('the written no-objection (Participatiewet 65(2)(b))', () => {
  it('lifts secrecy for the delivery too: when the college passes it on, and when the provider uses it', () => {
    const row = releases.find(({ id }) => id === 'participatiewet/65-2-b-no-objection')
    expect(row?.kinds).toEqual(['use', 'provide'])
    expect(row && includes(row.purposes, 'wmo/levering')).toBe(true)
    expect(row?.holders).toEqual({ roles: ['college', 'wmo-provider'], organisation: 'any' })
    expect(row?.consents.map((need) => `${need.kind} ${need.form}`)).toEqual(['no-objection written'])
  })
})

describe('a row that another verified row covers in every field', () => {
  it.each([
    ['grounds', grounds, coversGround],
    ['releases', releases, coversRelease],
    ['quality', quality, coversQuality],
  ] as const)('says so: %s', (_, rows, covers) => {
    const all: readonly Row[] = rows
    const silent = all.filter((row) => row.subsumedBy === undefined)
    const covered = silent.filter((row) => silent.some((other) => other !== row && (covers as Covers)(other, row)))
    expect(covered.map((row) => row.id)).toEqual([])
  })

  it('is found: a copy with less in it', () => {
    const [row] = grounds
    if (row === undefined) throw new Error('there are no grounds')
    expect(coversGround(row, { ...row, id: 'less', categories: row.categories.slice(1) })).toBe(true)
    expect(coversGround({ ...row, categories: row.categories.slice(1) }, row)).toBe(false)
  })
})

type Covers = (wide: Row, narrow: Row) => boolean

function coversGround(wide: GroundRow, narrow: GroundRow): boolean {
  return (
    coversWho(wide, narrow) &&
    holds(wide.obtained.acts, narrow.obtained.acts) &&
    holds(wide.obtained.purposes, narrow.obtained.purposes) &&
    holds(wide.obtained.capacities, narrow.obtained.capacities) &&
    holds(wide.persons, narrow.persons) &&
    holds(wide.others, narrow.others) &&
    holds(wide.origins, narrow.origins) &&
    holds(
      narrow.implied,
      wide.implied.filter((category) => narrow.categories.includes(category)),
    ) &&
    (wide.must || !narrow.must) &&
    (wide.holdsInEmergency || !narrow.holdsInEmergency)
  )
}

function coversRelease(wide: ReleaseRow, narrow: ReleaseRow): boolean {
  return wide.regime === narrow.regime && coversWho(wide, narrow)
}

function coversQuality(wide: QualityRow, narrow: QualityRow): boolean {
  return (
    wide.sensitivity === narrow.sensitivity &&
    holds(wide.purposes, narrow.purposes) &&
    holds(wide.persons, narrow.persons) &&
    (!wide.secrecyDuty || narrow.secrecyDuty)
  )
}

function coversWho(wide: GroundRow | ReleaseRow, narrow: GroundRow | ReleaseRow): boolean {
  const needed = wide.consents.map((need) => JSON.stringify(need))
  const asked = narrow.consents.map((need) => JSON.stringify(need))
  return (
    holds(wide.kinds, narrow.kinds) &&
    holds(wide.purposes, narrow.purposes) &&
    holds(wide.categories, narrow.categories) &&
    holds(wide.holders.roles, narrow.holders.roles) &&
    (wide.holders.organisation === 'any' || wide.holders.organisation === narrow.holders.organisation) &&
    holds(wide.capacities, narrow.capacities) &&
    holds(wide.recipients, narrow.recipients) &&
    holds(asked, needed) &&
    (wide.when === undefined || JSON.stringify(wide.when) === JSON.stringify(narrow.when))
  )
}

function holds<T>(wide: OneOf<T>, narrow: OneOf<T>): boolean {
  return wide === 'any' || (narrow !== 'any' && narrow.every((one) => wide.includes(one)))
}
