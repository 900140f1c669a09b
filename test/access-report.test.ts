import * as fc from 'fast-check'
import type { Fact, Receipt } from 'klantbeeld'
import { catalogue, categoryIds } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { valuePools } from '../src/testing/arbitraries/index.ts'
import {
  asks,
  day,
  fragments,
  having,
  judged,
  municipality,
  note,
  own,
  receiptOf,
  report,
  setting,
  youthCare,
} from './access-asked.ts'
import { seed, tries } from './effort.ts'

const need = (label: string) => ({ category: 'need.wmo', value: { need: { label } } }) as const
const refusal = { exception: { row: 'wmo/5.3.2-access', kind: 'privacy-of-another' } } as const
const veiligThuis = { scheme: 'kvk', value: '99990003' } as const
const police = { scheme: 'kvk', value: '99990004' } as const
const registered = (id: typeof veiligThuis | typeof police, name: string, kind: 'veilig-thuis' | 'police') =>
  ({
    format: 'klantbeeld/organisation@1',
    id,
    name,
    kind,
    profile: { acts: [], categories: [], holderRoles: [] },
  }) as const
const organisations = [
  ...(setting.organisations ?? []),
  registered(veiligThuis, 'Veilig Thuis Voorbeeld', 'veilig-thuis'),
  registered(police, 'Politie Voorbeeld', 'police'),
]

describe('the report', () => {
  it('says who asked and in which quality, what is held, from whom, for which task and until when', () => {
    const { markdown } = report(asks('anna'))
    for (const text of [
      '# Uw gegevens bij Gemeente Voorbeeld',
      '**Als:** de persoon zelf',
      '### Dagelijks leven\n\n#### Wmo-aanvraag',
      '**Vastgelegd:** 1 mei 2024',
      'Soms staat er niet bij van wie een gegeven komt.',
      '**Voor welke taak:** Onderzoek na een melding (Wmo 2015)',
      '**Te zien tot en met:** 14 september 2041',
      'Wmo 2015 art. 5.3.5 lid 1 (antwoord binnen 3 maanden)',
    ])
      expect(markdown).toContain(text)
    expect(report(asks('anna'), { language: 'en' }).markdown).toContain(
      '**For which task:** The inquiry after a report (Wmo 2015)',
    )
  })
  it('says the same on the page as in the letter', () => {
    const { html, markdown } = report(asks('anna'))
    const bare = (text: string) => text.replaceAll(/[\s\\*#-]|<[^>]*>/g, '')
    const letter = bare(markdown.replaceAll(':**', '**'))
    const page = bare(html.slice(html.indexOf('<main>')).replaceAll('&#39;', "'").replaceAll('&quot;', '"'))
    expect(page).toBe(letter)
  })
  it('is one page that fetches nothing and runs nothing', () => {
    const { html } = report(asks('anna'))
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import|\son\w+=/)
  })
  it('tells of a child to a parent that it is about the child, as a parent, and only from when there was authority', () => {
    const { markdown } = report(asks('cas', { by: 'anna' }))
    expect(markdown).toContain('# De gegevens van Cas Visser bij Gemeente Voorbeeld')
    expect(markdown).toContain('**Als:** een ouder met gezag')
    expect(markdown).toContain('terwijl u al deze rol had')
  })
  it('tells whoever may not ask nothing, whatever is held', () => {
    const of = (delivered: typeof fragments) => report(asks('cas', { by: 'dina' }), { delivered })
    expect(of(fragments)).toEqual(of([]))
    expect(of(fragments).markdown).toContain('U mag deze gegevens niet namens deze persoon opvragen.')
    expect(of(fragments).markdown).toContain('# De gegevens van een persoon bij Gemeente Voorbeeld')
    expect(of(fragments).html).not.toContain('Cas')
    expect(of(fragments).markdown).not.toContain('## Wat wij hebben vastgelegd')
  })
  it('tells a child too young that somebody else asks, whatever is held', () => {
    const of = (delivered: typeof fragments) => report(asks('elin'), { delivered }).markdown
    expect(of(fragments)).toBe(of([]))
    expect(of(fragments)).toContain('Volgens UAVG art. 5 lid 4 vraagt op uw leeftijd iemand anders dit voor u')
  })
  it('tells of a fact that its term is over, that it is an earlier version, taken back, investigated, or kept by a hold', () => {
    const delivered = [
      {
        ...having(
          { ...need('oud'), ended: '2001-01-01', result: 'granted', changedOn: '2001-01-01' },
          { ...need('v1'), id: 'x' },
          { ...need('v2'), id: 'x', version: 2, underInvestigation: true },
          { ...need('weg'), standing: 'suspected' },
        ),
        withdrawn: [{ id: 'eigen-4', version: 1 }],
      },
    ]
    const holds = [
      {
        format: 'klantbeeld/hold@1' as const,
        id: 'h',
        facts: [own(1)],
        purpose: 'wmo/beroep',
        by: 'a',
        because: 'b',
        from: day('2026-01-01'),
        until: day('2027-01-01'),
        recordedAt: '2026-01-01T10:00:00Z',
      },
    ]
    const { markdown } = report(asks('anna'), { delivered, more: { holds } })
    for (const text of [
      '**Hoe lang:** De tijd dat wij dit gebruiken is voorbij sinds 1 januari 2016. Wij bewaren het nog. Wij vernietigen dit niet voor 2 januari 2027.',
      'Dit is een eerdere versie.',
      'De organisatie heeft dit teruggenomen.',
      'Dit wordt onderzocht.',
      'Dit is een vermoeden. Het staat niet vast.',
    ])
      expect(markdown).toContain(text)
    expect(markdown.indexOf('v2')).toBeLessThan(markdown.indexOf('v1'))
    const ofLater = holds.map((hold) => ({ ...hold, facts: [own(1, 2)] }))
    expect(report(asks('anna'), { delivered, more: { holds: ofLater } }).markdown).toBe(markdown)
    const ended = holds.map((hold) => ({ ...hold, until: day('2026-11-22') }))
    expect(report(asks('anna'), { delivered, more: { holds: ended } }).markdown).not.toContain('Wij vernietigen dit niet')
  })
  it('counts what waits, by its last day, without saying what it is', () => {
    const delivered = [having(note([{ person: 'bram', part: 'mentioned' }]), need('moe'))]
    const { markdown } = report(asks('anna'), { delivered })
    expect(markdown).toContain('- 1 gegeven: wij beslissen uiterlijk 20 december 2026.')
    expect(markdown).not.toMatch(/erkaantekening|N-17|Bram/)
    const late = report(asks('anna', { receivedOn: day('2026-10-20') }), {
      delivered: [having(note([{ person: 'bram', part: 'mentioned' }]), note([{ person: 'cas', part: 'source' }]))],
    })
    expect(late.markdown).toContain('- 2 gegevens: wij beslissen uiterlijk 20 november 2026. Deze dag is voorbij.')
  })
  it('names whom a fact is also about once that was weighed', () => {
    const delivered = [
      having(
        note([
          { person: 'bram', part: 'mentioned' },
          { person: 'cas', part: 'source' },
        ]),
      ),
    ]
    const judgements = [judged('privacy-of-another', 'allows', 'anna')]
    const { markdown } = report(asks('anna'), { delivered, more: { judgements } })
    expect(markdown).toContain('**Gaat ook over:** Bram Visser')
    expect(markdown).not.toContain('**Van wie:**')
    expect(markdown).not.toContain('Cas')
  })
  it('says what was refused by which article and what can be done, and of what was refused in silence nothing', () => {
    const delivered = [having(need('canary-waarde'))]
    const withJudgement = (access: object) => ({
      judgements: [judged('access-refusal', 'refuses', 'anna', { ...refusal, ...access })],
    })
    const { markdown } = report(asks('anna'), { delivered, more: withJudgement({}) })
    expect(markdown).toContain(
      '- ondersteuningsbehoefte: het schaadt de persoonlijke levenssfeer van een ander, Wmo 2015 art. 5.3.2 lid 1',
    )
    expect(markdown).toContain('Autoriteit Persoonsgegevens')
    expect(markdown).not.toContain('canary')
    expect(report(asks('anna'), { delivered, more: withJudgement({ silent: true }) })).toEqual(
      report(asks('anna'), { delivered: [] }),
    )
  })
  it('says that it does not tell from whom, unless that is refused in silence', () => {
    const delivered = [having(note([]))]
    const of = (access: object) =>
      report(asks('anna'), {
        delivered,
        more: {
          judgements: [judged('access-refusal', 'refuses', 'anna', { facts: [], sources: [own(1)], ...refusal, ...access })],
        },
      }).markdown
    expect(of({})).toContain('- van wie dit komt (werkaantekening): het schaadt')
    const plain = report(asks('anna'), { delivered }).markdown
    expect(of({ silent: true })).toBe(plain)
    expect(plain).not.toMatch(/\*\*Van wie|Dit heeft iemand verteld|het schaadt/)
  })
  it('holds nothing of another holder, nor of another person’s file', () => {
    const canary = (fact: Fact): Fact => ({ ...fact, category: 'need.wmo', value: { need: { label: 'canary-ander' } } })
    const delivered = [
      ...fragments
        .filter(({ organisation }) => organisation.value !== municipality.value)
        .map((one) => ({ ...one, facts: one.facts.map(canary) })),
      having({
        ...need('canary-ander'),
        persons: [
          { person: 'cas', part: 'file' },
          { person: 'anna', part: 'mentioned' },
        ],
      }),
    ]
    const { html } = report(asks('anna'), { delivered: [...delivered, having({ ...need('eigen'), id: 'mijn' })] })
    expect(html).toContain('eigen')
    expect(html).not.toContain('canary')
    expect(report(asks('cas', { holder: youthCare }), { delivered: fragments }).html).toContain('somber sinds de scheiding')
  })
})

const keptBack = '- Wie er keek of gegevens kreeg: daarvan laten wij niet alles zien.\n'

describe('who looked and who received', () => {
  const looks = (
    receipts: readonly Receipt[],
    judgements = [] as ReturnType<typeof judged>[],
    request = asks('anna'),
    more = {},
  ) => report(request, { delivered: [], receipts, more: { judgements, organisations, ...more } }).markdown
  const given = (to: typeof veiligThuis | typeof police | { scheme: 'agb' | 'kvk'; value: string }, id = 'gift') =>
    receiptOf({ id }, { kind: 'provide', recipient: to })
  it('are told by day, organisation and task, oldest first, and never by worker', () => {
    const markdown = looks([
      receiptOf(),
      receiptOf({ id: 'eerder' }, { at: '2026-11-02T10:00:00Z', emergency: 'acute-danger' }),
      given({ scheme: 'agb', value: '99990001' }),
    ])
    expect(markdown).toContain(
      '- 2 november 2026: bekeken door Gemeente Voorbeeld, voor: Onderzoek na een melding (Wmo 2015), bij acuut gevaar\n- 23 november 2026: bekeken door Gemeente Voorbeeld',
    )
    expect(markdown).toContain('- 23 november 2026: gegeven aan Thuiszorg De Linde, voor: Onderzoek')
    expect(markdown).not.toContain('consulent')
  })
  it('are those of this person at this holder, until now', () => {
    const none = looks([])
    const [registry] = (setting.organisations ?? []).slice(1)
    for (const other of [
      receiptOf({ client: 'cas', about: ['cas'] }),
      receiptOf({}, { organisation: registry?.id ?? municipality }),
      receiptOf({}, { at: '2026-11-23T12:00:01+01:00' }),
    ])
      expect(looks([other])).toBe(none)
    expect(looks([receiptOf({}, { at: '2026-11-23T12:00:00+01:00' })])).not.toBe(none)
  })
  it('are not told at all where a receipt of the holder was made with other keys, rather than left out in silence', () => {
    const other = 'another secret of thirty-two characters'
    const elsewhere = receiptOf({}, { organisation: { scheme: 'kvk', value: '99999999' }, keys: 'other' })
    const thrown = expect.objectContaining({ code: 'receipt/another-key' })
    for (const keys of [{ receiptKey: other }, { pseudonymKey: other }])
      expect(() => looks([receiptOf()], [], asks('anna'), keys)).toThrow(thrown)
    expect(() => looks([receiptOf(), receiptOf({}, { request: 'another' })])).toThrow(thrown)
    expect(looks([elsewhere])).toBe(looks([]))
  })
  it('wait where somebody else was the client, until that person’s privacy was weighed', () => {
    const ofCas = receiptOf({ client: 'cas', about: ['cas', 'anna'] })
    const weighed = (persons: readonly string[], receivers: readonly (typeof municipality)[]) =>
      looks([ofCas], [judged('privacy-of-another', 'allows', 'anna', { facts: [], receivers }, { persons })])
    expect(looks([ofCas])).not.toBe(looks([]))
    expect(looks([ofCas])).not.toContain('bekeken door')
    expect(weighed(['cas'], [municipality])).toContain('bekeken door')
    expect(weighed(['bram'], [municipality])).not.toContain('bekeken door')
    expect(weighed(['cas'], [])).not.toContain('bekeken door')
  })
  it('wait for a judgement where a row lets a kind of organisation be left out, or nobody knows its kind', () => {
    for (const to of [veiligThuis, police, { scheme: 'kvk', value: '0' }] as const) {
      const markdown = looks([given(to)])
      expect(markdown).toContain('1 gegeven: wij beslissen uiterlijk 20 december 2026.')
      expect(markdown).not.toMatch(/gegeven aan/)
    }
  })
  it('hide Veilig Thuis by a judgement that names an exception for its kind, in silence where it says so', () => {
    const hides = (access: object) =>
      looks(
        [given(veiligThuis)],
        [judged('access-refusal', 'refuses', 'anna', { facts: [], receivers: [veiligThuis], ...access })],
      )
    const task = { exception: { row: 'wmo/5.3.2-access', kind: 'veilig-thuis-task' } } as const
    expect(hides(task)).toContain(keptBack)
    expect(hides(task)).not.toMatch(/Veilig Thuis|5\.3\.2/)
    expect(hides({ ...task, silent: true })).toBe(looks([]))
    expect(hides({ exception: { row: 'brp/2.55-access', kind: 'hidden-receiver' } })).toContain(keptBack)
    for (const other of [refusal, { ...task, receivers: [police] }, { ...task, to: 'cas' }])
      expect(hides(other)).toContain('1 gegeven:')
  })
  it('hide the police by the row for it alone, and show whoever was judged to be told', () => {
    const hides = (access: object) =>
      looks([given(police)], [judged('access-refusal', 'refuses', 'anna', { facts: [], receivers: [police], ...access })])
    expect(hides({ exception: { row: 'brp/2.55-access', kind: 'hidden-receiver' } })).toContain(keptBack)
    expect(hides({ exception: { row: 'wmo/5.3.2-access', kind: 'veilig-thuis-task' } })).toContain('1 gegeven:')
    const allowed = judged('access-refusal', 'allows', 'anna', { facts: [], receivers: [police] })
    expect(looks([given(police)], [allowed])).toContain('gegeven aan Politie Voorbeeld')
  })
  it('are no ground to refuse a fact where the row speaks of the list alone', () => {
    const judgements = [
      judged('access-refusal', 'refuses', 'anna', { exception: { row: 'brp/2.55-access', kind: 'hidden-receiver' } }),
    ]
    const fact = having({
      ...need('zichtbaar'),
      holderRole: 'registry',
      obtained: { act: 'brp', purpose: 'brp/bijhouding', capacity: 'registrar', from: 'register' },
    })
    expect(report(asks('anna'), { delivered: [fact], more: { judgements } }).markdown).toContain('zichtbaar')
  })
  it('are told to a parent of days with authority, and to a child that may ask', () => {
    const receipt = receiptOf({ client: 'cas', about: ['cas'] }, { at: '2026-11-02T10:00:00Z' })
    const since = (from: string) => ({
      people: { ...setting.people, authority: setting.people.authority.map((one) => ({ ...one, from: day(from) })) },
    })
    expect(looks([receipt], [], asks('cas'))).toContain('bekeken door')
    expect(looks([receipt], [], asks('cas', { by: 'bram' }), since('2026-11-02'))).toContain('bekeken door')
    expect(looks([receipt], [], asks('cas', { by: 'bram' }), since('2026-11-03'))).not.toContain('bekeken door')
    const young = receiptOf({ client: 'elin', about: ['elin'] })
    expect(looks([young], [], asks('elin'))).not.toContain('bekeken door')
    expect(looks([young], [], asks('elin', { by: 'anna' }))).toContain('bekeken door')
  })
})

describe('values in the report', () => {
  it('call codes, categories and unknown tasks by name', () => {
    const obtained = { act: 'wmo', purpose: 'wmo/niets', capacity: 'access-worker', from: 'client' } as const
    const { markdown } = shown({ category: 'statement.own', value: { about: 'need.wmo', says: 'x' }, obtained })
    expect(markdown).toContain('over ondersteuningsbehoefte')
    expect(markdown).toContain('**Voor welke taak:** een taak die wij niet kennen (Wmo 2015)')
    const document = shown({ category: 'document.letter', value: { title: 't', medium: 'letter', reference: 'r' } })
    expect(document.markdown).toContain('vorm: brief')
    const name = shown({ category: 'identity.name', value: { surname: 'Voorbeeld', nameUse: 'E' } })
    expect(name.markdown).toContain('naamgebruik: eigen achternaam')
  })
  it('are no link of themselves either', () => {
    const says = 'www.voorbeeld.nl WWW.voorbeeld.nl a@b.nl https://voorbeeld.nl'
    const { markdown } = shown({ category: 'statement.own', value: { about: 'x', says } })
    const decoded = markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    expect(decoded).not.toMatch(/www\.|@\w|:\/\//i)
  })
  const shown = (fact: Parameters<typeof having>[0]) => report(asks('anna'), { delivered: [having(fact)] })
  it('are there with every text in them, whatever the category', () => {
    for (const category of categoryIds) {
      for (const value of valuePools[catalogue[category].shape]) {
        const { html } = shown({ category, value })
        for (const text of textsIn(value)) expect(html, `${category}: ${text}`).toContain(text)
      }
    }
  })
  it('are never mark-up, in the page or in the letter', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...`<>&"'/=!-#*_[]()|\`\\ \nscript on1.~`), minLength: 1, maxLength: 60 })
    const clean = shown({ category: 'statement.own', value: { about: 'x', says: 'x' } })
    const count = (text: string, sign: string) => text.split(sign).length
    fc.assert(
      fc.property(hostile, hostile, (says, about) => {
        const { html, markdown } = shown({ category: 'statement.own', value: { about, says } })
        for (const sign of ['<', '>', '"', "'"]) expect(count(html, sign)).toBe(count(clean.html, sign))
        expect(markdown.replaceAll(/\\[\\`*_[\]|#~]/g, '')).not.toMatch(/[<>`_~|]|\]\(|:\/\//)
        expect(count(markdown, '\n')).toBe(count(clean.markdown, '\n'))
      }),
      { seed, numRuns: tries(300) },
    )
  })
})

/** Every text of a value that is shown as it is: not a day, an amount or a word of a closed list. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return [
      'about',
      'day',
      'kind',
      'appliedOn',
      'decidedOn',
      'on',
      'amount',
      'currency',
      'relation',
      'circumstance',
      'authority',
      'form',
    ].includes(key)
      ? []
      : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, Array.isArray(value) ? key : name))
}
