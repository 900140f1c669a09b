import type { Setting } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import { type Datum, given, mine, recordedAt, span } from './giving.ts'

const none = (): Partial<Setting> => ({ judgements: [] })
const underOrder = (base: Setting): Partial<Setting> => ({
  people: {
    ...base.people,
    measures: [{ kind: 'supervision-order', person: 'cas', organisation: mine, ...span, source: 'rechtbank', recordedAt }],
  },
})

describe('a Wmo provider at a supervision order (Jeugdwet 7.3.11(4))', () => {
  const provision: Datum = {
    category: 'provision.wmo',
    act: 'wmo',
    purpose: 'wmo/levering',
    capacity: 'helper',
    holder: ['wmo-provider', 'wmo-provider'],
  }
  const tell = (more?: (base: Setting) => Partial<Setting>) =>
    given('jeugdwet/ondertoezichtstelling', 'certified-institution', 'certified-institution', provision, more)

  it('tells the institution through the secrecy of the Wmo, and only under the order', () => {
    expect(tell(underOrder)).toBe(true)
    expect(tell()).toBe(false)
  })
})

describe('what the college knows of absence from school', () => {
  const absence: Datum = {
    category: 'education.absence',
    act: 'leerplicht',
    purpose: 'leerplicht/verzuim',
    capacity: 'supervisor',
  }

  it('reaches the child protection council on request, also from the attendance officer', () => {
    const toCouncil = (datum: Datum) =>
      given('bw-1/rvdk-inlichtingen', 'child-protection-council', 'child-protection-council', datum)
    expect(toCouncil(absence)).toBe(true)
    expect(toCouncil({ ...absence, capacity: 'access-worker' })).toBe(true)
    expect(toCouncil({ ...absence, purpose: 'leerplicht/opsporing' })).toBe(false)
  })

  it('reaches Veilig Thuis on a judgement', () => {
    expect(given('wmo/veilig-thuis', 'veilig-thuis', 'veilig-thuis', absence)).toBe(true)
    expect(given('wmo/veilig-thuis', 'veilig-thuis', 'veilig-thuis', absence, none)).toBe(false)
  })
})

describe('doubt about a datum of the register (Wet BRP 2.34)', () => {
  const name = (act: string, purpose: string): Datum => ({ category: 'identity.name', act, purpose })
  it.each([
    ['wmo', 'wmo/onderzoek'],
    ['participatiewet', 'participatiewet/recht'],
    ['jeugdwet', 'jeugdwet/toegang'],
  ])('goes to who keeps it, through the secrecy of the file under the %s, on a judgement', (act, purpose) => {
    expect(given('brp/terugmelding', 'municipality', 'college', name(act, purpose))).toBe(true)
    expect(given('brp/terugmelding', 'municipality', 'college', name(act, purpose), none)).toBe(false)
    expect(given('brp/terugmelding', 'housing-corporation', 'housing-corporation', name(act, purpose))).toBe(false)
  })
})

describe('the right to report to Veilig Thuis (Wmo 5.2.6)', () => {
  const provision: Datum = { category: 'provision.wmo', act: 'wmo', purpose: 'wmo/onderzoek' }
  it('goes before the secrecy of the Wmo, on a judgement', () => {
    expect(given('wmo/veilig-thuis', 'veilig-thuis', 'veilig-thuis', provision)).toBe(true)
    expect(given('wmo/veilig-thuis', 'veilig-thuis', 'veilig-thuis', provision, none)).toBe(false)
  })
  it.each(['participatiewet/65', 'wgbo/7.457', 'jeugdwet/7.3.11'])(
    'goes before %s where the file of the college is under it',
    (regime) => {
      expect(given('wmo/veilig-thuis', 'veilig-thuis', 'veilig-thuis', { ...provision, secrecy: [regime] })).toBe(true)
    },
  )
  it('does not go before the confidential counsellor', () => {
    const closed = { ...provision, secrecy: ['confidential-counsellor'] }
    expect(given('wmo/veilig-thuis', 'veilig-thuis', 'veilig-thuis', closed)).toBe(false)
  })
})
