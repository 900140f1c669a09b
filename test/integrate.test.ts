import { exportAudit, integrate, type Request, type Setting, type View } from 'klantbeeld'
import { AuditRecord, Receipt, View as ViewSchema } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { homeCare } from '../src/testing/example/organisations.ts'
import { categoriesOf, look, setting, wmo, youth } from './asked.ts'

const { fragments, consents } = example

describe('a Wmo consultant', () => {
  it('sees the client’s own Wmo file and registered data, and nothing of other acts', () => {
    const shown = categoriesOf(look().view, true)
    expect(shown).toEqual(
      expect.arrayContaining(['identity.name', 'residence.address', 'need.wmo', 'provision.wmo', 'involvement.professional']),
    )
    expect(shown).not.toContain('benefit.social-assistance')
    expect(shown).not.toContain('debt.trajectory')
  })
  it('sees benefit and debts with the express consent of Wmo 5.1.1(4) and, for the benefit, the no-objection of Participatiewet 65', () => {
    expect(categoriesOf(look(wmo, { consents }).view, true)).toEqual(
      expect.arrayContaining(['benefit.social-assistance', 'debt.trajectory', 'debt.arrears']),
    )
    const [statutory, noObjection] = consents
    const withOne = (consent: typeof statutory) => categoriesOf(look(wmo, { consents: consent ? [consent] : [] }).view, true)
    expect(withOne(statutory)).not.toContain('benefit.social-assistance')
    expect(withOne(statutory)).toContain('debt.trajectory')
    expect(withOne(noObjection)).not.toContain('debt.trajectory')
  })
  it('sees nothing where the worker of that id is somebody of another organisation, authorised there', () => {
    const { staff } = setting
    const elsewhere = <T extends object>(records: readonly T[]) => records.map((one) => ({ ...one, organisation: homeCare }))
    const moved = { ...staff, workers: elsewhere(staff.workers), authorisations: elsewhere(staff.authorisations) }
    expect(look(wmo, { staff: moved }).view.people).toEqual([])
    const both = {
      ...staff,
      workers: [...elsewhere(staff.workers), ...staff.workers],
      authorisations: elsewhere(staff.authorisations),
    }
    expect(look(wmo, { staff: both }).view.people).toEqual([])
  })
  it('sees all else where one fact fails inside the decision, which says so without a word of the failure', () => {
    const failing = fragments.map((fragment) => ({
      ...fragment,
      facts: fragment.facts.map((fact) =>
        fact.id !== 'wmo-2'
          ? fact
          : Object.defineProperty({ ...fact }, 'secrecy', {
              get: () => {
                throw new Error('canary')
              },
            }),
      ),
    }))
    const { view, audit } = integrate(failing, wmo, setting)
    const { decisions } = JSON.parse(exportAudit(audit))
    expect(decisions).toContainEqual({
      fact: { holder: example.organisation, id: 'wmo-2', version: 1 },
      outcome: 'withheld',
      rows: [],
      reasons: ['failed'],
    })
    expect(JSON.stringify([view, exportAudit(audit)])).not.toContain('canary')
    expect(categoriesOf(view, true)).toContain('identity.name')
  })
  it('is told that a value is authentic where a verified row says so, unless it is under investigation', () => {
    const sure = setting.law.map((act) => ({
      ...act,
      authentic: act.authentic.map((row) => ({ ...row, confidence: 'verified' as const })),
    }))
    const address = (law: Setting['law'], underInvestigation: boolean) => {
      const marked = fragments.map((fragment) => ({
        ...fragment,
        facts: fragment.facts.map((fact) => (underInvestigation ? { ...fact, underInvestigation } : fact)),
      }))
      const { people } = integrate(marked, wmo, { ...setting, law }).view
      const [value] = people.find(({ client }) => client)?.facts['residence.address']?.values ?? []
      return [value?.authentic, value?.underInvestigation]
    }
    expect(address(setting.law, false)).toEqual([false, false])
    expect(address(sure, false)).toEqual([true, false])
    expect(address(sure, true)).toEqual([false, true])
  })
  it('sees no youth help of the son, with or without the mother’s consent', () => {
    expect(JSON.stringify(look(wmo, { consents }).view)).not.toContain('verzuimt')
  })
  it('sees nothing at all without an assignment, an authorisation, or a necessity set', () => {
    const { staff, necessitySets } = setting
    for (const more of [
      { staff: { ...staff, assignments: [] } },
      { staff: { ...staff, authorisations: [] } },
      { necessitySets: [] },
      { organisations: [] },
    ]) {
      expect(look(wmo, more).view.people).toEqual([])
    }
    expect(necessitySets).not.toEqual([])
  })
  it('reads the same conditions whether or not there is anything behind them', () => {
    expect(integrate([], wmo, setting).view.notShown).toEqual(look(wmo, { consents }).view.notShown)
  })
})

describe('an access worker youth', () => {
  it('sees the youth help of the client from college and provider, and the parents', () => {
    const { view } = look(youth)
    expect(categoriesOf(view, true)).toEqual(
      expect.arrayContaining(['application.youth', 'provision.youth', 'need.youth', 'relation.authority']),
    )
    expect(view.people).toHaveLength(3)
  })
  it('never sees the secret address of the father, while seeing that of the mother', () => {
    const text = JSON.stringify(look(youth).view)
    expect(text).toContain('Lindelaan')
    expect(text).not.toContain('Veilige Haven')
    expect(text).not.toContain('5678CD')
  })
})

describe('the outcome of a request', () => {
  const seen = () => look(wmo, { consents })
  it('is a view and an audit that keep to their schemas', () => {
    const { view, audit } = seen()
    expect(ViewSchema.safeParse(view).error).toBeUndefined()
    expect(AuditRecord.safeParse(JSON.parse(exportAudit(audit))).error).toBeUndefined()
    expect(Receipt.safeParse(audit.receipt).error).toBeUndefined()
  })
  it('keeps the audit from travelling with the view', () => {
    const { view, audit } = seen()
    expect(() => JSON.stringify({ view, audit })).toThrow(expect.objectContaining({ code: 'audit/not-for-the-asker' }))
  })
  it('serialises cleared facts to nothing', () => expect(JSON.stringify(seen().cleared)).toBe('{}'))
  it('names no supplier’s id, delivery, number or date of arrival', () => {
    const text = JSON.stringify(seen().view)
    for (const hidden of [
      'wmo-1',
      'brp-1',
      'thuiszorg',
      'digest-of',
      '2026-11-20',
      '999940004',
      'anna"',
      'consulent-12',
      '00000001',
    ]) {
      expect(text).not.toContain(hidden)
    }
  })
  it('gives a person one key under all hats of one organisation, and another towards another organisation', () => {
    const coach = (purpose: string, client: string, assignment: string, judgements: string[]): View =>
      look({
        ...youth,
        purpose,
        client,
        about: ['anna', 'cas'],
        actor: { ...youth.actor, id: 'wijkcoach-3' } as Request['actor'],
        hat: { capacity: 'access-worker', assignment },
        necessity: { ...youth.necessity, judgements },
      }).view
    const keyOf = (seen: View, client: boolean) => seen.people.find((person) => person.client === client)?.key
    const asWmo = coach('wmo/onderzoek', 'anna', 'coach-anna', [])
    const asYouth = coach('jeugdwet/toegang', 'cas', 'coach-cas', ['oordeel-5'])
    expect(keyOf(asWmo, true)).toBeDefined()
    expect(keyOf(asWmo, true)).toBe(keyOf(asYouth, false))
    const elsewhere = setting.staff.workers.map((worker) => ({ ...worker, organisation: homeCare }))
    const moved = look(
      { ...wmo, actor: { kind: 'professional', id: 'consulent-12', organisation: homeCare } },
      {
        staff: {
          ...setting.staff,
          workers: elsewhere,
          authorisations: setting.staff.authorisations.map((one) => ({ ...one, organisation: homeCare })),
        },
        organisations: (setting.organisations ?? []).map((one) => ({
          ...one,
          profile: { ...one.profile, holderRoles: ['college', ...one.profile.holderRoles] },
        })),
      },
    ).view
    expect(moved.people).not.toEqual([])
    expect(moved.people.every((person) => person.key !== keyOf(asWmo, true))).toBe(true)
  })
  it('counts per organisation what was delivered beyond what was wanted', () => {
    expect(seen().audit.overdelivered.length).toBeGreaterThan(0)
  })
})

describe('what slipped past the border', () => {
  it('never makes the answer fail: a withheld fact with half a character, delivered twice without a digest, changes no byte', () => {
    const [withheld] = fragments.filter((fragment) => fragment.id === 'jeugdhulp')
    if (withheld === undefined) throw new Error('the example lost its youth help file')
    const { received: _, ...bare } = withheld
    const facts = bare.facts.map((fact) =>
      fact.category === 'need.youth' ? { ...fact, value: { need: { label: 'x\ud800' } } } : fact,
    )
    const torn = { ...bare, facts }
    expect(JSON.stringify(integrate([...fragments, torn, torn], wmo, setting).view)).toBe(JSON.stringify(look().view))
  })
})

describe('a request that cannot be answered', () => {
  it.each<[string, Partial<Request>, string]>([
    ['before something was recorded', { at: '2026-11-01T00:00:00Z' }, 'request/not-now'],
    ['about a day still to come', { on: '2026-11-24' as NonNullable<Request['on']> }, 'request/not-now'],
    ['for a person’s own access', { kind: 'access' }, 'request/not-answered-here'],
    ['by somebody who is no professional', { actor: { kind: 'person-concerned', id: 'anna' } }, 'request/not-answered-here'],
    ['about somebody unknown', { about: ['anna', 'nobody'] }, 'request/unknown-person'],
  ])('%s is refused with a code', (_, more, code) => {
    expect(() => look({ ...wmo, ...more })).toThrow(expect.objectContaining({ code }))
  })
  it('is refused before the arrival of a delivery', () => {
    expect(() => look({ ...wmo, at: '2026-11-20T11:59:59Z' })).toThrow(expect.objectContaining({ code: 'request/not-now' }))
  })
})
