import type { Fragment, Setting } from 'klantbeeld'
import { accessReport } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import {
  asks,
  at,
  day,
  having,
  municipality,
  note,
  type Own,
  own,
  receiptOf,
  report,
  setting,
  youthCare,
} from './access-asked.ts'
import { assistance, cardsOf, lawWith, letter, need, obtained, refuses, under } from './access-letter.ts'

describe('who asked', () => {
  const who = (request: ReturnType<typeof asks>, more: Partial<Setting> = {}) => report(request, { delivered: [], more }).markdown
  const days =
    '- **Ontvangen op:** 20 november 2026\n- **Antwoord van:** 23 november 2026\n- **Antwoord uiterlijk:** 20 december 2026\n\n'
  const onlyHere = 'Dit gaat alleen over wat deze ene organisatie bewaart. Andere organisaties vraagt u dat zelf.'
  it('is the person, who is told nothing of acting for somebody', () => {
    expect(under('Wie dit vroeg', who(asks('anna')))).toBe(
      `- **Gevraagd door:** Anna Maria de Wit\n- **Als:** de persoon zelf\n${days}${onlyHere}`,
    )
  })
  it('is a parent, who is told about whom and since when', () => {
    expect(under('Wie dit vroeg', who(asks('cas', { by: 'anna' })))).toBe(
      `- **Gevraagd door:** Anna Maria de Wit\n- **Over:** Cas Visser\n- **Als:** een ouder met gezag\n${days}${onlyHere}\n\n` +
        'U ziet alleen wat is vastgelegd terwijl u al deze rol had.',
    )
  })
  it('is somebody who may not ask, and who gets this one section and no name', () => {
    expect(who(asks('cas', { by: 'dina' }))).toBe(
      `# De gegevens van een persoon bij Gemeente Voorbeeld\n\n## Wie dit vroeg\n\n- **Gevraagd door:** Dina Visser\n- **Over:** een persoon\n${days}` +
        'U mag deze gegevens niet namens deze persoon opvragen. Daarom staat hier verder niets. Of er gegevens zijn, zegt dit niet.\n',
    )
  })
  it('is called by the given names and the name at birth, or by whatever part of a name is known', () => {
    const called = (names: object) => {
      const persons = setting.people.persons.map((one) => (one.id === 'anna' ? { ...one, ...names } : one))
      const { html } = report(asks('anna'), { delivered: [], more: { people: { ...setting.people, persons } } })
      return /Gevraagd door<\/dt><dd>([^<]*)</.exec(html)?.[1]
    }
    const birth = { kind: 'birth', prefix: 'de', surname: 'Wit' } as const
    const spouse = { kind: 'spouse', surname: 'Jansen' } as const
    expect(called({ names: [spouse, birth] })).toBe('Anna Maria de Wit')
    expect(called({ names: [birth, spouse] })).toBe('Anna Maria de Wit')
    expect(called({ names: [spouse] })).toBe('Anna Maria Jansen')
    expect(called({ names: [] })).toBe('Anna Maria')
    expect(called({ names: [birth], givenNames: undefined })).toBe('de Wit')
    expect(called({ names: [], givenNames: undefined })).toBe('een persoon')
  })
  it('is a person without a name where an institution asks, that is nobody known', () => {
    const guardianship = {
      source: 'gezagsregister',
      recordedAt: '2026-10-01T08:00:00Z',
      child: 'elin',
      kind: 'guardianship' as const,
      organisation: { scheme: 'agb' as const, value: '99990009' },
      from: day('2020-01-01'),
    }
    const markdown = who(asks('elin', { by: 'agb:99990009' }), { people: { ...setting.people, authority: [guardianship] } })
    expect(markdown).toContain('- **Gevraagd door:** een persoon\n- **Over:** Elin Visser\n- **Als:** de voogd\n')
  })
  it('is told which organisation answers, by its own name, or that it is this one where nobody registered it', () => {
    const title = (more: { readonly organisations?: Setting['organisations'] }, holder = municipality) => {
      const { organisations: _, ...bare } = setting
      const against = { setting: { ...bare, ...more } as Setting, at, receipts: [receiptOf()], language: 'nl' as const }
      return accessReport([], asks('anna', { holder }), against).markdown
    }
    const all = setting.organisations ?? []
    expect(title({ organisations: all }, youthCare)).toContain('# Uw gegevens bij Jeugdhulp Het Baken\n')
    for (const more of [{}, { organisations: all.slice(1) }]) {
      expect(title(more)).toContain('# Uw gegevens bij deze organisatie\n')
      expect(title(more)).toContain('bekeken door een organisatie zonder bekende naam, voor: Onderzoek')
    }
  })
})

describe('what waits', () => {
  const waits = (delivered: readonly Own[], more: Partial<Setting> = {}, receivedOn = day('2026-11-20')) =>
    under('Waar wij nog over beslissen', letter(delivered, more, asks('anna', { receivedOn })))
  const ofBram = (more: Partial<Own> = {}) => note([{ person: 'bram', part: 'mentioned' }], more)
  it('is nothing, and that is said', () => {
    expect(waits([need('moe')])).toBe('Er wacht niets op een beslissing.')
  })
  it('is counted for each last day apart, the first day first', () => {
    const soon = lawWith('wmo', ({ rights }) => ({
      rights: rights.map((row) => (row.id === 'wmo/5.3.2-access' ? { ...row, answerWithin: 'P2W' } : row)),
    }))
    const later = { obtained: obtained('participatiewet/recht-bijstand') }
    expect(waits([ofBram(later), ofBram(), ofBram(later)], soon)?.split('\n\n')[1]).toBe(
      '- 1 gegeven: wij beslissen uiterlijk 4 december 2026.\n- 2 gegevens: wij beslissen uiterlijk 20 december 2026.',
    )
  })
  it('is overdue the day after the last day', () => {
    expect(waits([ofBram()], {}, day('2026-10-23'))).toMatch(/uiterlijk 23 november 2026\.$/)
    expect(waits([ofBram()], {}, day('2026-10-22'))).toMatch(
      /uiterlijk 22 november 2026\. Deze dag is voorbij\. U kunt hierover een klacht indienen\.$/,
    )
  })
})

describe('what was refused', () => {
  const title = 'Wat wij niet laten zien'
  const privacy = refuses('wmo/5.3.2-access', 'privacy-of-another')
  const remedy = /^Bent u het hier niet mee eens\?/
  it('is nothing, and that is said, also where looks are told', () => {
    const looked = report(asks('anna'), { delivered: [having(need('moe'))], receipts: [receiptOf()] }).markdown
    expect(looked).toContain('bekeken door')
    for (const markdown of [letter([need('moe')]), looked]) expect(under(title, markdown)).toBe('Wij melden u geen weigering.')
  })
  it('is named once for each kind and reason, in an order that says nothing of what is held', () => {
    const judgements = [
      refuses('wmo/5.3.2-access', 'privacy-of-another', [own(1), own(3)]),
      refuses('uavg/5-4-access', 'safeguarded-interest', [own(2)]),
    ]
    const benefit = { category: 'income.benefit', value: { scheme: { label: 'bijstand' } } } as Own
    const markdown = letter([need('x'), { ...assistance(), ...benefit }, need('y')], { judgements })
    const [list, then] = under(title, markdown)?.split('\n\n') ?? []
    expect(list).toBe(
      '- andere uitkering: noodzakelijk en evenredig ter waarborging van een belang van artikel 41, UAVG art. 5 lid 4\n' +
        '- ondersteuningsbehoefte: het schaadt de persoonlijke levenssfeer van een ander, Wmo 2015 art. 5.3.2 lid 1',
    )
    expect(then).toMatch(remedy)
  })
  it('is worded by the very exception that was judged', () => {
    const judgements = [refuses('wmo/5.3.2-access', 'not-capable')]
    expect(under(title, letter([need('x')], { judgements }))).toContain(
      '- ondersteuningsbehoefte: tegenover de betrokkene zelf: jonger dan twaalf, of niet in staat zijn belangen te overzien, Wmo 2015 art. 5.3.2 lid 1\n',
    )
  })
  it('has no line on looks where no look was refused', () => {
    expect(
      under(title, letter([need('x')], { judgements: [privacy] }))
        ?.split('\n\n')[0]
        ?.split('\n'),
    ).toHaveLength(1)
  })
})

describe('who looked and who received', () => {
  const sections = (receipts: Parameters<typeof report>[1]) => {
    const { markdown } = report(asks('anna'), { delivered: [], ...receipts })
    return [under('Wie er keek', markdown)?.split('\n\n')[0], under('Wie gegevens kreeg', markdown)]
  }
  const nobody = 'In het logboek dat wij gebruiken staat hier niets.'
  const looked = '- 23 november 2026: bekeken door Gemeente Voorbeeld, voor: Onderzoek na een melding (Wmo 2015)'
  const gave = '- 23 november 2026: gegeven aan Thuiszorg De Linde, voor: Onderzoek na een melding (Wmo 2015)'
  const given = () => receiptOf({ id: 'gift' }, { kind: 'provide', recipient: { scheme: 'agb', value: '99990001' } })
  it('stand apart, each with its own, and say it where there is nobody', () => {
    expect(sections({})).toEqual([nobody, nobody])
    expect(sections({ receipts: [receiptOf()] })).toEqual([looked, nobody])
    expect(sections({ receipts: [given()] })).toEqual([nobody, gave])
    expect(sections({ receipts: [given(), receiptOf()] })).toEqual([looked, gave])
  })
})

describe('what else can be asked', () => {
  const rights = (delivered: readonly Own[], more: Partial<Setting> = {}) =>
    under('Wat u nog meer kunt vragen', letter(delivered, more))?.split('\n')
  const general = [
    '- U mag vragen om gegevens te wissen. UAVG art. 5 lid 4 (antwoord binnen 1 maand).',
    '- U mag vragen om gegevens een tijd niet te gebruiken. UAVG art. 5 lid 4 (antwoord binnen 1 maand).',
    '- U mag bezwaar maken tegen het gebruik van gegevens. UAVG art. 5 lid 4 (antwoord binnen 1 maand).',
  ]
  const court = '- U mag naar de rechter. UAVG art. 5 lid 5.'
  const correct = (cites: string) =>
    `- Klopt iets niet? Vraag ons het te verbeteren. ${cites}UAVG art. 5 lid 4 (antwoord binnen 1 maand).`
  it('is what every act gives, and what the acts give that something shown was obtained under', () => {
    expect(rights([assistance()])).toEqual([correct(''), ...general, court])
    expect(rights([need('moe')])).toEqual([
      correct('Wmo 2015 art. 5.3.2 lid 5; '),
      ...general,
      '- U mag vragen om gegevens eerder te vernietigen. Wmo 2015 art. 5.3.5 lid 1 (antwoord binnen 3 maanden).',
      court,
    ])
  })
  it('does not tell by the acts it names what was refused', () => {
    const judgements = [refuses('wmo/5.3.2-access', 'privacy-of-another')]
    expect(rights([need('moe'), assistance()], { judgements })).toEqual(rights([assistance()]))
  })
  it('rests on no row that is not settled', () => {
    const unsettled = lawWith('wmo', (domain) => ({
      rights: domain.rights.map((row) => ({ ...row, confidence: 'unverified' as const })),
    }))
    expect(rights([need('moe')], unsettled)).toEqual([correct(''), ...general, court])
  })
  it('is what a row gives over the data of several acts, as soon as one of them has some', () => {
    const wider = (acts: readonly string[]) =>
      lawWith('wmo', (domain) => ({
        rights: domain.rights.map((row) => (row.id === 'wmo/5.3.2-5-rectification' ? { ...row, acts } : row)),
      }))
    expect(rights([assistance()], wider(['wmo', 'participatiewet']))?.[0]).toBe(correct('Wmo 2015 art. 5.3.2 lid 5; '))
    expect(rights([need('moe')], wider(['jeugdwet', 'participatiewet']))?.[0]).toBe(correct(''))
  })
  it('ends the report with what is not in it', () => {
    expect(under('Wat hier niet in staat', letter([]))).toBe(
      '- Wat in het dossier van iemand anders staat, ook als daar iets over u in staat.\n- Wat al is vernietigd.\n' +
        '- Stukken zelf: u ziet de titel en het kenmerk.\n- Wie iets zag buiten dit systeem, op papier of in een gesprek.',
    )
  })
})

describe('the form of the report', () => {
  const pages = (label: string, delivered: Fragment = having(need(label))) => report(asks('anna'), { delivered: [delivered] })
  it('has headings that a reader can go by, on the page as in the letter', () => {
    const { html } = pages('moe')
    expect(html).toContain('<h2>Wie dit vroeg</h2>')
    expect(html).toContain('<h3>Dagelijks leven</h3>')
    expect(html).toContain('<h4>Ondersteuningsbehoefte</h4>\n<p class="says">moe</p>')
  })
  it('has one space between words on the page too, whatever is not known', () => {
    const { html } = pages('', having(need('moe', { holds: { from: '2024-03', until: '2025' } })))
    expect(html).toContain('<dd>vanaf maart 2024 tot en met 2025</dd>')
  })
  it('keeps in the letter what a value says on one line, with every sign in it', () => {
    const says = (label: string) => cardsOf(pages(label).markdown)[0]?.[1]
    expect(says('  moe \n\t en  ziek ')).toBe('moe en ziek')
    expect(says('1. opstaan')).toBe('1\\. opstaan')
    expect(says('2026) opstaan')).toBe('2026\\) opstaan')
    expect(says('- opstaan')).toBe('\\- opstaan')
    expect(says('www.voorbeeld.nl')).toBe('www&#8288;.voorbeeld.nl')
    expect(says('WWW.voorbeeld.nl')).toBe('WWW&#8288;.voorbeeld.nl')
  })
})
