import fc from 'fast-check'
import { explainKept, integrate, type Released, type Request, RequestError, release, type Setting } from 'klantbeeld'
import type { LawDomain } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { eventsOf, notificationsDue, provisionOf } from 'klantbeeld/rights'
import { Consent, categoryIds, Day, Fragment, type JudgementKind, lifeDomains, Organisation, parse } from 'klantbeeld/schema'
import { arbitraries, example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { seed, tries } from './effort.ts'
import { holding, necessary, own, request, setting, staff } from './releasing.ts'

const going = ({ fragment }: Released) => fragment.facts.map(({ id }) => id)
const staying = ({ kept }: Released) => kept.facts.map(({ fact, reasons }) => [fact.id, ...reasons])
const refused = (code: string) => expect.objectContaining({ code })
const answer = (fragment: Fragment, more: Partial<Setting> = {}, asked: Partial<Request> = {}) =>
  release(fragment, { ...request, ...asked }, { ...setting, ...more })

describe('release', () => {
  it('sends the facts that may go, as a fragment like any other', () => {
    const released = release(own, request, setting)
    expect(going(released)).toEqual(['jeugdhulp-1', 'jeugdhulp-2'])
    expect(staying(released)).toEqual([])
    expect(parse('fragment', JSON.parse(JSON.stringify(released.fragment)))).toEqual(released.fragment)
    expect(released.kept).toMatchObject({ request: 'verstrekking-1', dutiesUnmet: [] })
  })

  it('names the rows by which each goes, and the last day on which they let it', () => {
    const { sent } = release(own, request, setting).kept
    expect(sent[0]).toMatchObject({
      rows: expect.arrayContaining(['jeugdwet/7.4.0-2-duty', 'jeugdwet/7.3.11-1-duty-college']),
      lastShownOn: '2046-09-14',
    })
  })

  it('keeps what lacks a judgement, and tells that it must be provided', () => {
    const { fragment, kept } = answer(own, { judgements: [] })
    expect(fragment.facts.map(({ id }) => id)).toEqual(['jeugdhulp-2'])
    expect(kept.facts).toEqual([
      {
        fact: { holder: own.organisation, id: 'jeugdhulp-1', version: 1 },
        reasons: ['judgement-missing'],
        instead: [{ do: 'record-judgement', judgements: ['necessity'] }],
        rows: ['jeugdwet/7.4.0-2-duty'],
      },
    ])
    expect(kept.dutiesUnmet.map(({ id }) => id)).toEqual(['jeugdhulp-1'])
  })

  it('says so in the words of the supplier', () => {
    const [fact = expect.fail()] = answer(own, { judgements: [] }).kept.facts
    expect(explainKept(fact, 'nl', nl, request.at)).toBe(
      'niet verstuurd: een oordeel dat nodig is, is niet vastgelegd: een vastgelegd oordeel dat het noodzakelijk is (Jeugdwet art. 7.4.0 lid 2); in plaats daarvan: leg het oordeel vast met één zin waarom',
    )
    expect(explainKept({ ...fact, instead: [], rows: [] }, 'en', nl)).toBe(
      'not sent: a judgement that is needed was not recorded',
    )
    const [lawless = expect.fail()] = answer(holding({ obtained: { ...own.facts[0]?.obtained, act: 'wmo' } })).kept.facts
    expect(explainKept(lawless, 'en', nl)).toContain('not sent: ')
  })

  it.each<[string, object, readonly string[], string]>([
    ['about somebody who was not asked about', { persons: [{ person: 'dina', part: 'file' }] }, ['person-not-asked-about'], ''],
    ['about somebody nobody knows', { persons: [{ person: 'nobody', part: 'file' }] }, ['person-not-linked'], ''],
    [
      'for which there is no ground',
      { obtained: { ...own.facts[0]?.obtained, purpose: 'jeugdwet/toegang' } },
      ['no-ground'],
      'let-them-bring-it',
    ],
    ['of which the secrecy is not lifted', { secrecy: ['wgbo/7.457'] }, ['secret'], 'let-them-bring-it'],
    [
      'outside the profile',
      { category: 'belief.religion', value: { label: 'geen' } },
      ['prohibited', 'not-necessary', 'no-ground'],
      'not-possible',
    ],
  ])('keeps a fact %s', (_, more, reasons, instead) => {
    const { fragment, kept } = answer(holding(more))
    expect(fragment.facts).toEqual([])
    expect(fragment.persons).toEqual([])
    expect(kept.facts[0]?.reasons).toEqual(expect.arrayContaining([...reasons]))
    expect(kept.facts[0]?.instead).toEqual(instead === '' ? [] : [{ do: instead }])
    expect(kept.facts[0]?.rows).toEqual([])
  })

  it('keeps all of it where the hat does not hold, and asks for nothing that would not help', () => {
    const { fragment, kept } = answer(own, { staff: { ...staff, assignments: [] } })
    expect(fragment.facts).toEqual([])
    expect(kept.facts).toMatchObject([
      { reasons: ['hat'], instead: [], rows: [] },
      { reasons: ['hat'], instead: [], rows: [] },
    ])
  })

  it('asks for no judgement that somebody refused, nor for the privacy of somebody who is not linked', () => {
    const refusing = { ...necessary, id: 'oordeel-nee', outcome: 'refuses' } as const
    expect(answer(own, { judgements: [refusing] }).kept.facts).toMatchObject([
      { reasons: ['judgement-missing'], instead: [], rows: [] },
    ])
    const stranger = holding({
      persons: [
        { person: 'cas', part: 'file' },
        { person: 'nobody', part: 'mentioned' },
      ],
    })
    expect(answer(stranger).kept.facts).toMatchObject([{ reasons: ['judgement-missing'], instead: [], rows: [] }])
  })

  it('asks for all that a report contains, each once', () => {
    const report = holding({
      category: 'document.report',
      value: { title: 'verslag', reference: 'r-1' },
      contains: ['need.youth'],
    })
    const withReports = {
      organisations: (setting.organisations ?? []).map(({ profile, ...one }) => ({
        ...one,
        profile: { ...profile, categories: [...profile.categories, 'document.report'] as const },
      })),
      necessitySets: setting.necessitySets.map((set) => ({
        ...set,
        categories: [...set.categories, 'document.report'] as const,
      })),
    }
    const domains = { necessity: { ...request.necessity, domains: lifeDomains } }
    const missing = (judgements: Setting['judgements']) =>
      answer(report, { ...withReports, judgements: judgements ?? [] }, domains).kept.facts.map(({ instead }) => instead)
    expect(missing([])).toEqual([[{ do: 'record-judgement', judgements: ['necessity'] }]])
    expect(missing([{ ...necessary, categories: ['document.report'] }])).toEqual([
      [{ do: 'record-judgement', judgements: ['necessity'] }],
    ])
    expect(missing([{ ...necessary, categories: ['document.report', 'need.youth'] }])).toEqual([])
    const refusing = { ...necessary, id: 'nee', outcome: 'refuses' } as const
    expect(missing([{ ...necessary, categories: ['document.report'] }, refusing])).toEqual([[]])
  })

  it('asks for a judgement on the privacy of a sibling who is mentioned, and not where it was refused', () => {
    const sibling = holding({
      persons: [
        { person: 'cas', part: 'file' },
        { person: 'dina', part: 'mentioned' },
      ],
    })
    expect(answer(sibling).kept.facts[0]).toMatchObject({
      instead: [{ do: 'record-judgement', judgements: ['privacy-of-another'] }],
      rows: ['jeugdwet/7.4.0-2-duty'],
    })
    const refusing = { ...necessary, id: 'nee', kind: 'privacy-of-another', outcome: 'refuses', persons: ['dina'] } as const
    expect(answer(sibling, { judgements: [necessary, refusing] }).kept.facts[0]).toMatchObject({ instead: [], rows: [] })
  })
})

describe('what is sent', () => {
  it('has nothing of what stays: no person, no place in the order, no digest of the whole', () => {
    const mixed = holding(
      { id: 'c', persons: [{ person: 'dina', part: 'file' }] },
      { id: 'b' },
      { id: 'a', persons: [{ person: 'elin', part: 'file' }] },
    )
    const { fragment } = answer(mixed)
    expect(fragment.persons.map(({ ref }) => ref)).toEqual(['cas'])
    expect(fragment).not.toHaveProperty('received')
    expect(JSON.stringify(fragment)).toBe(JSON.stringify(answer(holding({ id: 'b' })).fragment))
  })

  it('is the same to the byte in whatever order the supplier keeps it', () => {
    const [one, two] = [holding({ id: 'a' }, { id: 'b' }), holding({ id: 'b' }, { id: 'a' })]
    const back = {
      ...two,
      persons: two.persons.toReversed(),
      withdrawn: [
        { id: 'x', version: 2 },
        { id: 'x', version: 1 },
        { id: 'v', version: 1 },
      ],
    }
    const forth = { ...one, withdrawn: back.withdrawn.toReversed() }
    expect(JSON.stringify(answer(back).fragment)).toBe(JSON.stringify(answer(forth).fragment))
    expect(answer(back).fragment.withdrawn).toEqual([
      { id: 'v', version: 1 },
      { id: 'x', version: 1 },
      { id: 'x', version: 2 },
    ])
  })

  it('has the withdrawals and the state of the file', () => {
    const { fragment } = answer({ ...own, facts: [], withdrawn: [{ id: 'jeugdhulp-9', version: 3 }] })
    expect(fragment).toMatchObject({ withdrawn: [{ id: 'jeugdhulp-9', version: 3 }], file: own.file, id: own.id })
  })

  it('names a parent who is mentioned, and never whoever told it', () => {
    const told = holding({
      persons: [
        { person: 'cas', part: 'file' },
        { person: 'anna', part: 'mentioned' },
        { person: 'bram', part: 'source' },
      ],
    })
    const { fragment } = answer(told)
    expect(fragment.facts[0]?.persons.map(({ person }) => person)).toEqual(['cas', 'anna'])
    expect(fragment.persons.map(({ ref }) => ref)).toEqual(['anna', 'cas'])
  })

  it('has the number of whom a row lets it be used for the task, and of nobody else', () => {
    const mentioning = holding({
      persons: [
        { person: 'cas', part: 'file' },
        { person: 'anna', part: 'mentioned' },
      ],
    })
    const numbered = (law: readonly LawDomain[]) => {
      const { fragment } = answer(mentioning, { law })
      return fragment.persons.map(({ ref, bsn }) => [ref, bsn !== undefined])
    }
    expect(mentioning.persons.every(({ bsn }) => bsn !== undefined)).toBe(true)
    expect(numbered(nl)).toEqual([
      ['anna', false],
      ['cas', true],
    ])
    const silent = nl.map((domain) => ({
      ...domain,
      quality: domain.quality.filter(({ sensitivity }) => sensitivity !== 'national-number'),
    }))
    expect(numbered(silent)).toEqual([
      ['anna', false],
      ['cas', false],
    ])
  })

  it('has postcode and house number of whoever goes without number, unless the address is hidden or nobody knows who it is', () => {
    const address = { postcode: '1234AB', houseNumber: '12' }
    const sentAs = (ref: string, more: object) => {
      const fragment = holding({
        persons: [{ person: 'cas', part: 'file' }, ...(ref === 'cas' ? [] : [{ person: ref, part: 'mentioned' }])],
      })
      const persons = fragment.persons.map((person) => (person.ref === ref ? { ...person, ...more } : person))
      const sent = answer(Fragment.parse({ ...fragment, persons })).fragment
      expect(sent.facts).toHaveLength(1)
      return sent.persons.filter((person) => person.ref === ref).map(({ postcode, houseNumber }) => [postcode, houseNumber])
    }
    expect(sentAs('cas', address)).toEqual([[undefined, undefined]])
    expect(sentAs('anna', address)).toEqual([['1234AB', '12']])
    expect(sentAs('anna', { houseNumber: '12' })).toEqual([[undefined, '12']])
    expect(sentAs('bram', address)).toEqual([[undefined, undefined]])
  })

  it('is the highest version, and nothing that was withdrawn or destroyed', () => {
    const versions = holding({ id: 'a', version: 1 }, { id: 'a', version: 2 }, { id: 'b' })
    expect(answer(versions).fragment.facts.map(({ id, version }) => [id, version])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(going(answer({ ...versions, withdrawn: [{ id: 'b', version: 1 }] }))).toEqual(['a'])
    const destroyed = [
      {
        format: 'klantbeeld/destroyed@1',
        fact: { holder: own.organisation, id: 'a', version: 1 },
        on: Day.parse('2026-11-01'),
        statement: 's',
      },
    ] as const
    expect(going(answer(versions, { destroyed }))).toEqual(['b'])
  })
})

describe('what stays', () => {
  it('cannot be sent by mistake, alone or along with what goes', () => {
    const released = release(own, request, setting)
    expect(() => JSON.stringify(released)).toThrow(refused('release/not-for-the-recipient'))
    expect(() => JSON.stringify(released.kept)).toThrow(refused('release/not-for-the-recipient'))
    expect(JSON.stringify({ fragment: released.fragment, cleared: released.cleared })).toContain('"cleared":{}')
    expect(Object.isFrozen(released.kept)).toBe(true)
  })

  it('has no value and no name', () => {
    const { toJSON: _, ...kept } = answer(own, { judgements: [] }).kept
    expect(JSON.stringify(kept)).not.toMatch(/somber|Visser|Yilmaz|99994/)
  })
})

describe('a release is refused', () => {
  it('where nobody receives it, or it is no provision', () => {
    const { recipient: _, ...nobody } = request
    expect(() => release(own, nobody, setting)).toThrow(refused('request/not-a-provision'))
    expect(() => answer(own, {}, { kind: 'use' })).toThrow(refused('request/not-a-provision'))
    expect(() => answer(own, {}, { kind: 'access' })).toThrow(refused('request/not-a-provision'))
    expect(() => answer(own, {}, { actor: { kind: 'supporter', id: 'x' } })).toThrow(refused('request/not-answered-here'))
  })
  it('where the fragment is of another organisation', () => {
    expect(() => answer({ ...own, organisation: example.organisation })).toThrow(refused('request/not-your-fragment'))
  })
  it('where it lies before what was recorded or received', () => {
    expect(() => answer(own, {}, { at: '2026-11-20T11:59:59Z' })).toThrow(refused('request/not-now'))
    expect(() => answer(own, {}, { at: '2026-11-20T12:00:00Z' })).not.toThrow()
  })
})

describe('a care provider', () => {
  const clinic = { scheme: 'agb', value: '99990003' } as const
  const practice = Organisation.parse({
    format: 'klantbeeld/organisation@1',
    id: clinic,
    name: 'Praktijk De Brug',
    kind: 'healthcare-provider',
    profile: { acts: ['zvw'], categories: ['care.insured', 'document.letter'], holderRoles: ['healthcare-provider'] },
  })
  const file = (more: object = {}) =>
    Fragment.parse({
      ...own,
      organisation: clinic,
      facts: [
        {
          ...own.facts[0],
          category: 'care.insured',
          value: { product: { label: 'fysiotherapie' }, form: 'in-kind' },
          persons: [{ person: 'anna', part: 'file' }],
          holderRole: 'healthcare-provider',
          obtained: { act: 'zvw', purpose: 'zvw/zorg', capacity: 'helper', from: 'client' },
          secrecy: [],
          ...more,
        },
      ],
    })
  const practiceSetting: Setting = {
    ...setting,
    organisations: [...(setting.organisations ?? []), practice],
    staff: {
      ...staff,
      workers: staff.workers.map((worker) => ({ ...worker, organisation: clinic })),
      authorisations: staff.authorisations.map((one) => ({ ...one, organisation: clinic, purposes: ['wmo/onderzoek'] })),
      assignments: staff.assignments.map((one) => ({ ...one, person: 'anna' })),
    },
    necessitySets: (setting.necessitySets ?? []).map((set) => ({ ...set, categories: [...set.categories, 'care.insured'] })),
    judgements: [{ ...necessary, purpose: 'wmo/onderzoek', persons: ['anna'], categories: ['care.insured'] }],
  }
  const asked: Request = {
    ...request,
    purpose: 'wmo/onderzoek',
    client: 'anna',
    about: ['anna'],
    actor: { kind: 'professional', id: 'hulpverlener-5', organisation: clinic },
    necessity: { ...request.necessity, domains: ['health'] },
  }
  const consent = (kind: string) =>
    Consent.parse({
      ...example.consents[0],
      id: `consent-${kind}`,
      kind,
      acts: ['zvw'],
      categories: ['care.insured'],
    })

  it('is told which consent is missing, who can give it, and by which rows the fact could then go', () => {
    const [fact = expect.fail()] = release(file(), asked, practiceSetting).kept.facts
    expect(fact).toMatchObject({ reasons: ['consent-missing'] })
    expect(fact.instead).toMatchObject([{ do: 'ask-consent', by: expect.arrayContaining(['self']) }])
    expect(fact.rows).toContain('wmo/5.2.5-1-insurer')
    expect(explainKept(fact, 'en', nl, asked.at)).toMatch(
      /^not sent: a consent the law asks for is missing: .*consent.*5\.2\.5\(1\).*; instead: ask for this consent \(of the person/,
    )
  })

  it('sends it once that was given', () => {
    const consents = ['statutory', 'secrecy', 'avg'].map(consent)
    expect(release(file(), asked, { ...practiceSetting, consents }).kept.facts).toEqual([])
  })
})

describe('what is said to open a fact', () => {
  /** Everybody's every kind of statement is judged to be allowed, by somebody who may. */
  const judging = ({ request: asked, setting: given }: arbitraries.Case, kinds: readonly JudgementKind[]) => {
    const judgements = kinds.map((kind) => ({
      ...necessary,
      id: `allows-${kind}`,
      kind,
      by: 'judge',
      purpose: asked.purpose,
      phase: asked.necessity.phase,
      persons: given.people.persons.map(({ id }) => id),
      categories: categoryIds,
      from: Day.parse('1900-01-01'),
      until: Day.parse('2999-12-31'),
      recordedAt: asked.at,
    }))
    const mandate = { worker: 'judge', inNameOf: 'x', decisions: kinds, from: Day.parse('1900-01-01') }
    return {
      request: {
        ...asked,
        necessity: { ...asked.necessity, judgements: [...asked.necessity.judgements, ...judgements.map(({ id }) => id)] },
      },
      setting: {
        ...given,
        judgements: [...(given.judgements ?? []), ...judgements],
        staff: { ...given.staff, mandates: [...given.staff.mandates, mandate] },
      },
    }
  }

  it('opens it: with the judgements that are asked for and no consent, it goes, by the rows that were named', () => {
    let opened = 0
    fc.assert(
      fc.property(
        arbitraries.cases().filter(({ request: { kind } }) => kind === 'provide'),
        (one) => {
          for (const fragment of one.fragments) {
            const before = unlessRefused(() => release(fragment, one.request, one.setting))
            for (const { fact, instead, reasons, rows } of before?.kept.facts ?? []) {
              const [only, second] = instead
              if (only?.do !== 'record-judgement' || second !== undefined || reasons.includes('hat')) continue
              const judged = judging(one, only.judgements)
              const after = release(fragment, judged.request, judged.setting).kept.sent.find(({ fact: { id } }) => id === fact.id)
              expect(after?.rows).toEqual(expect.arrayContaining([...rows]))
              opened += 1
            }
          }
        },
      ),
      { numRuns: tries(400), seed },
    )
    if (tries(400) === 400) expect(opened).toBeGreaterThan(10)
  })
})

/** The answer, or undefined where the request as a whole is refused. */
function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}

describe('what a supplier sent', () => {
  it('is on record, so that the recipient is told of a correction', () => {
    const released = release(own, request, setting)
    const provision = provisionOf(request, released)
    expect(provision).toEqual(provisionOf(request, integrate([own], request, setting)))
    const back: Fragment = { ...own, id: 'later', facts: [], withdrawn: [{ id: 'jeugdhulp-1', version: 1 }] }
    const { people } = setting
    const on = Day.parse('2026-11-25')
    const events = eventsOf(
      { before: [own], after: [own, back], provisions: [provision] },
      { people, client: 'cas', law: nl, on },
    )
    const due = notificationsDue(events, nl, { people, provisions: [provision], on })
    expect(due.filter(({ kind }) => kind === 'corrected')).toMatchObject([
      { duty: 'avg/19-recipients', to: 'recipient', recipient: example.organisation, facts: [{ id: 'jeugdhulp-1', version: 1 }] },
    ])
  })
  it('is on record under its own request only', () => {
    const released = release(own, request, setting)
    expect(() => provisionOf({ ...request, id: 'another' }, released)).toThrow(refused('rights/not-a-provision'))
  })
})
