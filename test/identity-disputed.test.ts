import { integrate, type Setting } from 'klantbeeld'
import { accessDecided } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import { type Disputes, disputesOn, isDisputed } from '../src/disclosure/disputed.ts'
import { Fragment, IdentityDisputeRecord, type RightsRequest } from '../src/schema/index.ts'
import { setting, wmo } from './asked.ts'
import { act } from './resolving.ts'

const until = '2007-12-31'
const dispute = (more: object = { until }) =>
  IdentityDisputeRecord.parse({ ...act, person: 'anna', categories: [], from: '1994-01-01', ...more })

/** Debts in the name of a man whose card was stolen, of the years in which somebody else used it and of after. */
const debts = () =>
  Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: 'debts',
    organisation: wmo.actor.kind === 'professional' ? wmo.actor.organisation : {},
    persons: [{ ref: 'p', bsn: '999940004' }],
    file: { changedOn: '2026-01-01', ended: 'running' },
    facts: [
      ['stolen', '2003-05-05', '2003-05-05', '2003-05-05'],
      ['own', '2026-01-01', '2026-01-01', '2025-12-01'],
      ['unsure', '2026-01-01', undefined, undefined],
    ].map(([id, changedOn, recordedOn, from]) => ({
      id,
      version: 1,
      persons: [{ person: 'p', part: 'file' }],
      standing: 'observed',
      holderRole: 'college',
      obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
      secrecy: [],
      changedOn,
      ...(recordedOn === undefined ? {} : { recordedOn }),
      ...(from === undefined ? {} : { holds: { from } }),
      ended: 'running',
      category: 'identity.contact',
      value: { code: id },
    })),
    withdrawn: [],
  })
const decided = (identityDisputed: readonly IdentityDisputeRecord[]) => {
  const people: Setting['people'] = { ...setting.people, identityDisputed }
  const { audit } = integrate([debts()], wmo, { ...setting, people })
  return Object.fromEntries(audit.decisions.map(({ fact, reasons }) => [fact.id, reasons.includes('prohibited')]))
}

describe('the man whose card was stolen', () => {
  it('has what was recorded in those years withheld, and what is surely of later shown', () => {
    expect(decided([])).toEqual({ stolen: false, own: false, unsure: false })
    expect(decided([dispute()])).toEqual({ stolen: true, own: false, unsure: true })
  })
  it('has it shown again from the day on which it is settled', () => {
    expect(decided([dispute({ until, settledOn: '2026-11-24' })])).toMatchObject({ stolen: true })
    expect(decided([dispute({ until, settledOn: '2026-11-23' })])).toMatchObject({ stolen: false })
    expect(decided([dispute({ until, settledOn: '2026-11-22' }), dispute()])).toMatchObject({ stolen: true })
  })
  it('has it shown where the dispute is of other categories, or of somebody else', () => {
    expect(decided([dispute({ until, categories: ['identity.contact'] })])).toMatchObject({ stolen: true })
    expect(decided([dispute({ until, categories: ['conviction.fraud'] })])).toMatchObject({ stolen: false })
    expect(decided([dispute({ until, person: 'bram' })])).toMatchObject({ stolen: false })
  })
  it('sees all of it himself', () => {
    const request: RightsRequest = {
      format: 'klantbeeld/rights-request@1',
      id: 'r',
      right: 'access',
      act: 'avg',
      holder: debts().organisation,
      person: 'anna',
      by: 'anna',
      form: 'written',
      receivedOn: dispute().from,
      recordedAt: '2026-11-01T08:00:00Z',
    }
    const people = { ...setting.people, identityDisputed: [dispute()] }
    const { decisions } = accessDecided([debts()], request, { setting: { ...setting, people }, at: wmo.at })
    expect(decisions).toHaveLength(3)
    const plain = accessDecided([debts()], request, { setting, at: wmo.at }).decisions
    expect(decisions.map(({ decided: { outcome } }) => outcome)).toEqual(plain.map(({ decided: { outcome } }) => outcome))
  })
})

describe('a dispute', () => {
  const disputes = (more: object = { until }): Disputes =>
    disputesOn({ ...setting.people, identityDisputed: [dispute(more)] }, dispute().from)
  interface Days {
    readonly changedOn: string
    readonly recordedOn?: string
    readonly from?: string
  }
  const isHit = (
    { changedOn, recordedOn, from }: Days,
    more: object = { until },
    persons: readonly (string | undefined)[] = ['anna'],
  ) => {
    const [fact = expect.fail()] = debts().facts
    const { recordedOn: _, holds: __, ...rest } = fact
    const dated = {
      ...rest,
      changedOn,
      ...(recordedOn === undefined ? {} : { recordedOn }),
      ...(from === undefined ? {} : { holds: { from } }),
    }
    return isDisputed({ fact: dated, category: fact.category, persons }, disputes(more))
  }
  const after = { changedOn: '2008-01-01', recordedOn: '2008-01-01', from: '2008-01-01' }

  it.each<[string, Days, boolean]>([
    ['last changed the day before', { changedOn: '1993-12-31' }, false],
    ['changed on its first day', { changedOn: '1994-01-01' }, true],
    ['changed in the year before', { changedOn: '1993' }, false],
    ['changed in a month that may lie before', { changedOn: '1994-01' }, true],
    ['changed on an unknown day', { changedOn: 'unknown' }, true],
    ['recorded and holding since the day after', after, false],
    ['recorded on its last day', { ...after, recordedOn: '2007-12-31' }, true],
    ['holding since its last day', { ...after, from: '2007-12-31' }, true],
    ['recorded in the year after', { ...after, recordedOn: '2008' }, false],
    ['recorded in a month that may lie in it', { ...after, recordedOn: '2007-12' }, true],
    ['holding since an unknown day', { ...after, from: 'unknown' }, true],
    ['recorded on an unknown day', { ...after, recordedOn: 'unknown' }, true],
    ['recorded on no day', { changedOn: '2008-01-01', from: '2008-01-01' }, true],
    ['holding since no day', { changedOn: '2008-01-01', recordedOn: '2008-01-01' }, true],
    ['recorded on a day that stands for none', { ...after, recordedOn: '9999-12-31' }, true],
    ['changed on the day of the year 1 that stands for none', { changedOn: '0001-01-01' }, true],
    ['changed on the last day that stands for none', { changedOn: '1900-12-31' }, true],
    ['changed in the year that stands for none', { changedOn: '1900' }, true],
    ['changed on the first day that is one', { changedOn: '1901-01-01' }, false],
    ['changed in the first year that is one', { changedOn: '1901' }, false],
    ['recorded on the last day that is one', { ...after, recordedOn: '8999-12-31' }, false],
    ['recorded on the first day that stands for none', { ...after, recordedOn: '9000-01-01' }, true],
  ])('and a fact %s', (_, days, hit) => expect(isHit(days)).toBe(hit))

  it('of long ago leaves out no fact of a day that stands for none', () => {
    const long = { from: '1890-01-01', until: '1899-12-31' }
    const days = { changedOn: '1901-01-01', recordedOn: '1901-01-01', from: '1901-01-01' }
    expect(isHit(days, long)).toBe(false)
    expect(isHit({ ...days, recordedOn: '1901', from: '1901-01' }, long)).toBe(false)
    for (const none of ['1900-12-31', '1900-12', '1900']) {
      expect(isHit({ ...days, recordedOn: none }, long)).toBe(true)
      expect(isHit({ ...days, from: none }, long)).toBe(true)
    }
    expect(isHit({ changedOn: '9000-01-01' }, { from: '9001-01-01' })).toBe(true)
    expect(isHit({ changedOn: '8999-12-31' }, { from: '9001-01-01' })).toBe(false)
  })
  it('without a last day ends for no fact', () => {
    expect(isHit(after, {})).toBe(true)
    expect(isHit({ changedOn: '1993-12-31' }, {})).toBe(false)
  })
  it('hits whoever is in the fact, in whatever part, and nobody who is not linked', () => {
    expect(isHit(after, { until }, ['bram'])).toBe(false)
    const years = { changedOn: '2000-01-01' }
    expect(isHit(years, { until }, ['bram', undefined])).toBe(false)
    expect(isHit(years, { until }, ['bram', undefined, 'anna'])).toBe(true)
    expect(isHit(years, { until }, ['bram', 'anna'])).toBe(true)
  })
  it('of one of several that is outside leaves the others', () => {
    const both = disputesOn(
      { ...setting.people, identityDisputed: [dispute(), dispute({ from: '2010-01-01', until: '2011-01-01' })] },
      dispute().from,
    )
    expect([...both.keys()]).toEqual(['anna'])
    expect(both.get('anna')).toHaveLength(2)
  })
})
