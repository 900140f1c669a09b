import { describe, expect, it } from 'vitest'
import type { DeliveredPerson, KnownPerson } from '../src/schema/index.ts'
import { surnameAgrees } from '../src/testing/specification/names.ts'
import { links } from './identity-world.ts'
import { anna } from './specification-world.ts'

type Names = Pick<DeliveredPerson, 'surname' | 'prefix' | 'givenNames'>

const address = { postcode: '1234AB', houseNumber: '5' }

/** What a delivered name does: it agrees, contradicts, or says nothing either way. Engine and specification are both asked. */
function compared(delivered: Names, known: Partial<KnownPerson>): 'agrees' | 'contradicts' | 'neither' {
  const person: KnownPerson = { ...anna, addresses: [address], ...known }
  const byNumber = links({ localNumber: 'L1', ...delivered }, [person])
  const { birth } = anna
  const bySet = links({ surname: 'de Vries', givenNames: 'Anna Bé', birth, ...address, ...delivered }, [person])
  if (bySet === 'true' && byNumber === 'true') return 'agrees'
  return byNumber === 'true' ? 'neither' : 'contradicts'
}

const split = (text: string) => {
  const [prefix, surname] = text.includes('|') ? text.split('|') : [undefined, text]
  return { surname: surname ?? '', ...(prefix === undefined ? {} : { prefix }) }
}
/** Surnames, with a stroke behind the prefix; of the known ones the first is of birth and another of the spouse. */
const surname = (delivered: string, ...known: readonly string[]) =>
  compared(split(delivered), { names: known.map((text, at) => ({ kind: at === 0 ? 'birth' : 'spouse', ...split(text) })) })
const given = (delivered: string, known: string) => compared({ givenNames: delivered }, { givenNames: known })

type Row = readonly [delivered: string, ...known: string[]]
/** What each row says, to compare with what all of them should. */
const surnames = (...rows: readonly Row[]) => [...new Set(rows.map((row) => surname(...row)))]
const givens = (...rows: readonly (readonly [string, string])[]) => [...new Set(rows.map((row) => given(...row)))]

describe('the specification on names', () => {
  it('takes special letters as a register or a passport writes them, one way throughout', () => {
    expect(surnames(['Sorensen', 'Sørensen'], ['Soerensen', 'Sørensen'], ['Sørensen', 'Soerensen'])).toEqual(['agrees'])
    expect(surnames(['Mueller', 'Müller'], ['MULLER', 'Müller'], ['Walesa', 'Wałęsa'], ['Strasse', 'Straße'])).toEqual(['agrees'])
    expect(surnames(['Soerensen', 'Sorensen'], ['Mueller', 'Muller'], ['Oestergard', 'Østergård'])).toEqual(['contradicts'])
    expect(surnames(['Djokovic', 'Đoković'], ['Tor', 'Þór'], ['Soerensen', 'Sǿrensen'])).toEqual(['contradicts'])
    expect([given('Joerg Bjoern', 'Jörg Bjørn'), given('Joerg Bjorn', 'Jörg Bjørn')]).toEqual(['agrees', 'contradicts'])
  })

  it('leaves apostrophes out, and takes points, slashes and hyphens for spaces', () => {
    expect(surnames(['OBrien', "O'Brien"], ['O’Brien', 'OBrien'], ['St.Jan', 'St/Jan'], ["in 't Veld", 'in ’t|Veld'])).toEqual([
      'agrees',
    ])
    expect(surnames(['O Brien', "O'Brien"], ['Jansen, Smit', 'Jansen', 'Smit'], ['Jan\u00ADsen', 'Jansen'])).toEqual([
      'contradicts',
    ])
  })

  it('takes the first letters of a known prefix, all of them', () => {
    expect(surnames(['v.d. Berg', 'van der|Berg'], ['vd Berg', 'van der|Berg'], ['v.t. Hof', "van 't|Hof"])).toEqual(['agrees'])
    expect(surnames(['v. Berg', 'van der|Berg'], ['v.der Berg', 'van der|Berg'], ['van der|Berg', 'v.d. Berg'])).toEqual([
      'contradicts',
    ])
  })

  it('takes the name of birth and one other together, in either order', () => {
    const both = ['van der|Berg', 'de|Jong'] as const
    expect(surnames(['de Jong-van der Berg', ...both], ['Berg-Jong', ...both], ['de|Jong-v.d. Berg', ...both])).toEqual([
      'agrees',
    ])
    expect(surnames(['Berg-Berg', ...both], ['BergJong', ...both], ['A-B', 'C', 'A', 'B'])).toEqual(['contradicts'])
    const combined = (text: string) => compared({ surname: text }, { names: [{ kind: 'combined', surname: 'Jong-Berg' }] })
    expect([combined('Jong Berg'), combined('Jong'), combined('Berg-Jong')]).toEqual(['agrees', 'contradicts', 'contradicts'])
  })

  it('leaves titles in front out, and nothing else', () => {
    expect(surnames(['Jonkheer van Weede', 'van|Weede'], ['Jhr. Weede', 'van|Weede'], ['Weede', 'Baron|Weede'])).toEqual([
      'agrees',
    ])
    expect([surname('van Baron X', 'van|Baron X'), surname('van X', 'van|Baron X')]).toEqual(['contradicts', 'agrees'])
    expect(surnames(['Prins', 'de|Prins'], ['Prins-Jansen', 'Prins', 'Jansen'], ['Graaf', 'Baron|Graaf'])).toEqual(['agrees'])
    expect(surnames(['Prins', 'Jansen'], ['Prins-Jansen', 'Jansen'], ['Weede Baron', 'Weede'], ['Sir Weede', 'Weede'])).toEqual([
      'contradicts',
    ])
    expect([given('Jonkheer Klaas', 'Klaas'), given('Prins', 'Prins')]).toEqual(['agrees', 'agrees'])
  })

  it('knows one letter of an initial, and never in full', () => {
    expect(givens(['K.S.', 'Klaas Simon'], ['K S T', 'Klaas Simon'], ['Klaas', 'K.'], ['K.', 'K.'], ['Ø', 'Øyvind'])).toEqual([
      'neither',
    ])
    expect(givens(['K.T.', 'Klaas Simon'], ['KS', 'Klaas Simon'], ['Th.', 'Theodoor'], ['Æ', 'Ægir'])).toEqual(['contradicts'])
    expect(surnames(['J', 'Jansen'], ['J.', 'Jansen'])).toEqual(['contradicts'])
  })

  it('does not know a name without a Latin letter', () => {
    expect(
      surnames(['Петров', 'Петров'], ['Петров', 'Jansen'], ['Jansen', 'Петров'], ['-', 'Jansen'], ['van|.', 'Jansen']),
    ).toEqual(['neither'])
    expect(surnames(['Jansen', 'Петров', 'Smit'], ['van Петров', 'Jansen'], ['Graaf Петров', 'Jansen'])).toEqual(['contradicts'])
    expect([given('Анна', 'Anna'), given('Анна Maria', 'Anna Maria')]).toEqual(['neither', 'contradicts'])
  })

  it('lets a name of which nothing is left without its title, or with its prefix, agree only as what it is', () => {
    expect(
      surnames(['Graaf Петров', 'Graaf Иванов'], ['Graaf Петров', 'Jansen', 'Graaf Иванов'], ['N|N', 'Graaf Иванов']),
    ).toEqual(['contradicts'])
    expect(surnames(['Graaf Петров', 'Baron Петров'], ['N|N', 'N'])).toEqual(['agrees'])
  })
})

/** These are the specification's alone: the engine has its own reading of them, which the text does not bear out (decision 0010). */
describe('the specification alone on names', () => {
  it('writes a prefix with an apostrophe behind it against the name', () => {
    const known: KnownPerson = { ...anna, names: [{ kind: 'birth', surname: 'Ancona', prefix: "d'" }] }
    expect([surnameAgrees({ surname: "d'Ancona" }, known), surnameAgrees({ surname: "d' Ancona" }, known)]).toEqual([true, true])
  })

  it('lets a name without a Latin letter agree nowhere, also behind a title or beside another', () => {
    const names = [
      { kind: 'birth', surname: 'Jansen' },
      { kind: 'spouse', surname: 'Петров' },
    ] as const
    expect(['Graaf Петров', 'Jansen-Петров'].filter((text) => surnameAgrees({ surname: text }, { ...anna, names }))).toEqual([])
  })
})
