import type { Setting } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import { day, note, type Own, own, registry } from './access-asked.ts'
import { type Act, cards, cardsOf, lawWith, letter, line, need, obtained, refuses, under, weighed } from './access-letter.ts'

describe('what is recorded', () => {
  it('is nothing that can be shown, and then nothing of sources either', () => {
    expect(under('Wat wij hebben vastgelegd', letter([]))).toBe('Wij kunnen u hier niets laten zien.')
    const refused = letter([need('moe')], { judgements: [refuses('wmo/5.3.2-access', 'privacy-of-another')] })
    expect(under('Wat wij hebben vastgelegd', refused)).toBe('Wij kunnen u hier niets laten zien.')
  })
  it('is a card of which every line has something to say', () => {
    const [card] = cards([need('moe')])
    expect(card).toEqual([
      'Ondersteuningsbehoefte',
      'moe',
      '- **Vastgelegd:** 1 mei 2024',
      '- **Laatst veranderd:** 15 september 2026',
      '- **Voor welke taak:** Onderzoek na een melding (Wmo 2015)',
      '- **Hoe zeker:** Dit heeft de organisatie zelf gezien.',
      '- **Te zien tot en met:** 14 september 2041',
    ])
  })
  it('says of a document what is in it, whom it is also about, and that it is not the document itself', () => {
    const contains = ['need.wmo', 'residence.address'] as const
    const [card] = cards([note([{ person: 'bram', part: 'mentioned' }], { contains })], { judgements: [weighed(1)] })
    expect(card?.slice(4)).toEqual([
      '- **Voor welke taak:** Onderzoek na een melding (Wmo 2015)',
      '- **Gaat ook over:** Bram Visser',
      '- **Hoe zeker:** Dit heeft de organisatie zelf gezien.',
      '- **Wat erin staat:** ondersteuningsbehoefte, woonadres',
      '- **Het stuk zelf:** Dit is niet het hele stuk. Vraag het stuk op met het kenmerk.',
      '- **Te zien tot en met:** 14 september 2041',
    ])
  })
  it('says since when and up to when, as far as that is known', () => {
    expect(
      line('Geldt', [
        need('a', { holds: { from: '2024-03-01', until: '2025' } }),
        need('b', { holds: { from: '2024-03' } }),
        need('c', { holds: { until: '2025-12-31' } }),
        need('d', { holds: { from: 'unknown' } }),
        need('e'),
      ]),
    ).toEqual([
      'vanaf 1 maart 2024 tot en met 2025',
      'vanaf maart 2024',
      'tot en met 31 december 2025',
      'vanaf datum onbekend',
      undefined,
    ])
  })
  it('says that somebody told it only where it says from whom', () => {
    const told = (persons: Own['persons']) => need('moe', { standing: 'told', ...(persons && { persons }) })
    const self = told([
      { person: 'anna', part: 'file' },
      { person: 'anna', part: 'source' },
    ])
    expect(line('Hoe zeker', [self, told(undefined)])).toEqual(['Dit heeft iemand verteld.', undefined])
    expect(line('Van wie', [self, told(undefined)])).toEqual(['van uzelf', undefined])
  })
  it('stands by domain of life, then by kind, then fact by fact with the latest version first', () => {
    const markdown = letter([
      need('b, eerste', { id: 'b' }),
      need('a, eerste', { id: 'a' }),
      note([], { id: 'a-notitie' }),
      need('a, tweede', { id: 'a', version: 2 }),
      need('b, tweede', { id: 'b', version: 2 }),
      need('c', { id: 'c' }),
      { category: 'income.benefit', value: { scheme: { label: 'bijstand' } }, id: 'a-inkomen' } as Own,
    ])
    expect(cardsOf(markdown).map(([, says]) => says)).toEqual([
      'a, tweede',
      'a, eerste',
      'b, tweede',
      'b, eerste',
      'c',
      'Gesprek over thuis, kenmerk N-17',
      'bijstand',
    ])
    expect(markdown.match(/(?<=\n### ).*/g)).toEqual(['Dagelijks leven', 'Inkomen'])
  })
  it('names the task by its own act, and says that it knows none where there is none', () => {
    const tasks = ['jeugdwet/toegang', 'wmo/onderzoek', 'onbekend/taak', 'participatiewet/niets']
    expect(
      line(
        'Voor welke taak',
        tasks.map((task) => need('x', { obtained: obtained(task) })),
      ),
    ).toEqual([
      'Toegang tot jeugdhulp (Jeugdwet)',
      'Onderzoek na een melding (Wmo 2015)',
      'een taak die wij niet kennen',
      'een taak die wij niet kennen (Participatiewet)',
    ])
  })
})

describe('how long it is kept', () => {
  const kept = (fact: Partial<Own>, more: Partial<Setting> = {}) => cards([need('moe', fact)], more)[0]?.at(-1)
  const terms = (change: (term: Act['terms'][number]) => object) =>
    lawWith('wmo', (domain) => ({ terms: domain.terms.map((term) => ({ ...term, ...change(term) })) }))
  it('is a last day until it has passed', () => {
    expect(kept({ changedOn: '2011-11-25' })).toBe('- **Te zien tot en met:** 24 november 2026')
    expect(kept({ changedOn: '2011-11-24' })).toBe('- **Te zien tot en met:** 23 november 2026')
    expect(kept({ changedOn: '2011-11-23' })).toBe(
      '- **Hoe lang:** De tijd dat wij dit gebruiken is voorbij sinds 23 november 2026. Wij bewaren het nog.',
    )
  })
  it('has no end where a term has not begun or never ends, and is not settled where nobody knows the start or no row speaks of it', () => {
    expect(
      kept(
        {},
        terms(() => ({ period: 'forever' })),
      ),
    ).toBe('- **Hoe lang:** Er is nog geen einddatum.')
    const fromEnd = terms(() => ({ start: 'ended' }))
    expect(kept({ ended: 'running' }, fromEnd)).toBe('- **Hoe lang:** Er is nog geen einddatum.')
    const open = '- **Hoe lang:** De bewaartermijn staat nog niet vast.'
    expect(kept({ ended: 'unknown' }, fromEnd)).toBe(open)
    expect(kept({ obtained: obtained('onbekend/taak') })).toBe(open)
  })
  it('follows only terms for the purpose it was obtained for', () => {
    const forPurposes = (...purposes: string[]) => terms(() => ({ purposes }))
    expect(kept({}, forPurposes('wmo/beroep', 'wmo/onderzoek'))).toBe('- **Te zien tot en met:** 14 september 2041')
    expect(kept({}, forPurposes('wmo/beroep'))).toBe('- **Hoe lang:** De bewaartermijn staat nog niet vast.')
  })
  it('counts the births of those whose file it is, and of nobody who is only mentioned', () => {
    const fromBirth = terms(() => ({ start: 'birth', period: 'P70Y' }))
    const file = { person: 'anna', part: 'file' } as const
    const withBram = (part: 'file' | 'mentioned') => ({ persons: [file, { person: 'bram', part }] })
    const judgements = [weighed(1)]
    expect(kept({}, fromBirth)).toBe('- **Te zien tot en met:** 13 maart 2052')
    expect(kept(withBram('mentioned'), { ...fromBirth, judgements })).toBe('- **Te zien tot en met:** 13 maart 2052')
    expect(kept(withBram('file'), { ...fromBirth, judgements })).toBe('- **Te zien tot en met:** 1 augustus 2049')
  })
  it('is longer by the last of the holds that keep it on the day, whichever version they name', () => {
    const held = (until: string, more: object = {}) => ({
      format: 'klantbeeld/hold@1' as const,
      id: `h-${until}`,
      facts: [own(9), own(1)],
      purpose: 'wmo/beroep',
      by: 'archivaris',
      because: 'een beroep loopt',
      from: day('2026-01-01'),
      until: day(until),
      recordedAt: '2026-01-01T10:00:00Z',
      ...more,
    })
    const plain = '- **Te zien tot en met:** 14 september 2041'
    const until = (text: string) => `${plain}. Wij vernietigen dit niet voor ${text}.`
    const by = (...holds: ReturnType<typeof held>[]) => kept({}, { holds })
    expect(by()).toBe(plain)
    expect(by(held('2041-12-31'))).toBe(until('1 januari 2042'))
    expect(by(held('2042-12-31'), held('2041-12-31'))).toBe(until('1 januari 2043'))
    expect(by(held('2041-12-31'), held('2042-12-31'))).toBe(until('1 januari 2043'))
    expect(by(held('2041-12-31', { facts: [own(1, 2)] }))).toBe(until('1 januari 2042'))
    expect(by(held('2041-12-31', { facts: [own(2)] }))).toBe(plain)
    expect(by(held('2041-12-31', { facts: [{ ...own(1), holder: registry }] }))).toBe(plain)
    expect(by(held('2041-12-31', { from: day('2026-11-24') }))).toBe(plain)
    expect(by(held('2026-11-22'))).toBe(plain)
  })
})
