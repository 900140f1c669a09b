import { exportAudit, type Request, type Setting, views } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { AuditRecord, type Staff } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { categoriesOf, look, setting, wmo, youth } from './asked.ts'

const { staff } = setting
const day = (text: string) => text as Staff['assignments'][number]['from']
const assigned = (change: Partial<Staff['assignments'][number]>): Partial<Setting> => ({
  staff: { ...staff, assignments: staff.assignments.map((one) => (one.id === 'wmo-anna' ? { ...one, ...change } : one)) },
})
const seen = (request: Request, more: Partial<Setting>) => look(request, more).view.people.length > 0

describe('an assignment', () => {
  it('that stands in, is a duty or a traineeship holds until its last day, and not without one', () => {
    for (const kind of ['stand-in', 'duty', 'trainee'] as const) {
      expect(seen(wmo, assigned({ kind, until: day('2026-11-23') }))).toBe(true)
      expect(seen(wmo, assigned({ kind, until: day('2026-11-22') }))).toBe(false)
    }
    const openEnded = (kind: 'regular' | 'duty'): Partial<Setting> => ({
      staff: {
        ...staff,
        assignments: staff.assignments.map(({ until: _, ...one }) => ({ ...one, kind })),
      },
    })
    expect([seen(wmo, openEnded('regular')), seen(wmo, openEnded('duty'))]).toEqual([true, false])
  })
  it('of the counter holds on its first day only, and its view may be relied on that day', () => {
    const today = assigned({ kind: 'intake', from: day('2026-11-23'), until: day('2026-12-31') })
    expect(look(wmo, today).view.relyUntil).toBe('2026-11-23')
    expect(seen(wmo, today)).toBe(true)
    expect(seen(wmo, assigned({ kind: 'intake', from: day('2026-11-22'), until: day('2026-12-31') }))).toBe(false)
  })
})

describe('a judgement', () => {
  it('counts only of whoever had the mandate for its kind on the day it was recorded', () => {
    const mandated = (mandate: Partial<Staff['mandates'][number]>) => ({
      staff: { ...staff, mandates: staff.mandates.map((one) => ({ ...one, ...mandate })) },
    })
    const needs = (more: Partial<Setting>) => categoriesOf(look(wmo, more).view, true).includes('need.wmo')
    expect(needs({})).toBe(true)
    expect(needs(mandated({ until: day('2026-11-02') }))).toBe(true)
    expect(needs(mandated({ until: day('2026-11-01') }))).toBe(false)
    expect(needs(mandated({ decisions: ['override'] }))).toBe(false)
    expect(needs(mandated({ worker: 'consulent-12' }))).toBe(false)
  })
})

describe('a task', () => {
  it('is worn only by an organisation whose task it is', () => {
    const organisations = (setting.organisations ?? []).map((one) => ({
      ...one,
      profile: { ...one.profile, holderRoles: ['school' as const] },
    }))
    expect(seen(wmo, { organisations })).toBe(false)
    expect(look(wmo, { organisations }).audit.decisions.some(({ reasons }) => reasons.includes('not-your-task'))).toBe(true)
  })
})

describe('an emergency', () => {
  const year = { from: day('2026-01-01'), until: day('2026-12-31') }
  const set = {
    format: 'klantbeeld/emergency-set@1',
    id: 'nood',
    purpose: 'wmo/onderzoek',
    reasons: ['acute-danger'],
    categories: ['identity.name', 'residence.address', 'need.wmo'],
    adoptedBy: 'college',
    ...year,
  } as const
  const opened = nl.map((act) => ({ ...act, grounds: act.grounds.map((row) => ({ ...row, holdsInEmergency: true })) }))
  const authorisations = staff.authorisations.map((one) => ({ ...one, inEmergency: true as const }))
  const night: Request = { ...wmo, emergency: 'acute-danger', hat: { capacity: 'access-worker', assignment: 'none' } }
  const ready: Partial<Setting> = { law: opened, staff: { ...staff, authorisations }, emergencySets: [set] }

  it('opens the minimum set without an assignment, and nothing else', () => {
    const { view } = look(night, ready)
    const shown = categoriesOf(view, true)
    expect(shown).toContain('residence.address')
    expect(shown.filter((category) => !(set.categories as readonly string[]).includes(category))).toEqual([])
    expect(view.relyUntil).toBe('2026-11-23')
  })
  it.each<[string, Partial<Setting>]>([
    ['without a set', { emergencySets: [] }],
    ['for another reason', { emergencySets: [{ ...set, reasons: ['child-unattended'] }] }],
    ['for another purpose', { emergencySets: [{ ...set, purpose: 'wmo/spoed' }] }],
    ['after the set ended', { emergencySets: [{ ...set, until: day('2026-11-22') }] }],
    ['without authorisation for emergencies', { staff }],
    [
      'by rows that do not hold in emergencies',
      { law: nl.map((act) => ({ ...act, grounds: act.grounds.map((row) => ({ ...row, holdsInEmergency: false })) })) },
    ],
  ])('opens nothing %s', (_, change) => {
    expect(look(night, { ...ready, ...change }).view.people).toEqual([])
  })
  it('shows no more to whoever has an assignment', () => {
    const shown = categoriesOf(look({ ...wmo, emergency: 'acute-danger' }, ready).view, true)
    expect(shown.filter((category) => !(set.categories as readonly string[]).includes(category))).toEqual([])
  })
  it('stands in the receipt with its reason, and is seen on the next working day', () => {
    const at = (moment: string) => {
      const { audit } = look({ ...night, at: moment }, ready)
      return AuditRecord.parse(JSON.parse(exportAudit(audit)))
    }
    expect(at('2026-11-23T09:00:00+01:00').receipt.emergency).toBe('acute-danger')
    expect(at('2026-11-23T09:00:00+01:00').emergencySeenOn).toBe('2026-11-24')
    expect(at('2026-11-27T23:30:00+01:00').emergencySeenOn).toBe('2026-11-30')
    expect(at('2026-11-28T12:00:00+01:00').emergencySeenOn).toBe('2026-11-30')
  })
})

describe('views', () => {
  const coach = (request: Request, assignment: string): Request => ({
    ...request,
    actor: { kind: 'professional', id: 'wijkcoach-3', organisation: example.organisation },
    hat: { capacity: 'access-worker', assignment },
  })
  it('stand side by side, one for each hat, never merged', () => {
    const requests = [coach(wmo, 'coach-anna'), coach(youth, 'coach-cas')]
    const [asWmo, asYouth] = views(example.fragments, requests, setting)
    expect(asWmo?.view).toEqual(look(requests[0], {}).view)
    expect(asYouth?.view).toEqual(look(requests[1], {}).view)
  })
  it('are of one asker', () => {
    expect(() => views(example.fragments, [wmo, youth], setting)).toThrow(
      expect.objectContaining({ code: 'views/not-one-asker' }),
    )
  })
})
