import type { KnownName } from '../schema/index.ts'
import { known } from './brp-person.ts'
import { given } from './given.ts'
import { codedIn, field, idIn, isPresent, type Place, recordIn, recordsIn, reject, whole } from './place.ts'

/**
 * The surnames a person is known by: the registered one, and by its naamgebruik the spouse's (P), the spouse's before the own (V)
 * or the own before the spouse's (N), where the list tells whose that is.
 */
export function knownNames(person: Place): readonly KnownName[] {
  const naam = recordIn(person, 'naam')
  const own = bareName(naam)
  const spouse = spouseOf(person)
  const partner = spouse && bareName(recordIn(spouse, 'naam'))
  const use = whole(person, () => codedIn(naam, 'aanduidingNaamgebruik')?.code)
  const used = own && partner && usedName(own, partner, use)
  if (used !== undefined && used.surname.length > 200) reject(field(naam, 'geslachtsnaam'), 'text-too-long')
  return [own && { kind: 'birth' as const, ...own }, used]
    .filter((name) => name !== undefined)
    .filter((name) => name.surname.length <= 200)
}

type BareName = Omit<KnownName, 'kind'>

function bareName(naam: Place): BareName | undefined {
  return whole(naam, () => {
    const surname = known(idIn(naam, 'geslachtsnaam'))
    return surname === undefined ? undefined : given({ prefix: idIn(naam, 'voorvoegsel'), surname })
  })
}

/** The spouse whose name may be used: the one of the marriage that lasts, else the only one there was. */
function spouseOf(person: Place): Place | undefined {
  const spouses = recordsIn(person, 'partners')
  const lasting = spouses.filter((spouse) => !isPresent(field(recordIn(spouse, 'ontbindingHuwelijkPartnerschap'), 'datum')))
  const [only, second] = lasting.length > 0 ? lasting : spouses
  return second === undefined ? only : undefined
}

function usedName(own: BareName, partner: BareName, use: string | undefined): KnownName | undefined {
  switch (use) {
    case 'P':
      return { kind: 'spouse', ...partner }
    case 'V':
      return given({ kind: 'combined' as const, prefix: partner.prefix, surname: `${partner.surname}-${full(own)}` })
    case 'N':
      return given({ kind: 'combined' as const, prefix: own.prefix, surname: `${own.surname}-${full(partner)}` })
    default:
      return undefined
  }
}

function full({ prefix, surname }: BareName): string {
  return prefix === undefined ? surname : `${prefix} ${surname}`
}
