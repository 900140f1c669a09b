import { dayIn } from './days.ts'
import { type Gathering, type Particulars, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, field, idIn, type Place, recordIn, recordsIn, reject, textIn, whole } from './place.ts'
import { assisted, withSpouses } from './suwi-assisted.ts'
import { moneyIn } from './suwi-money.ts'

/** Adds a claim on the client, and the sanction for fraud it may come from. A claim runs while its balance is not nil. */
export function tellClaim(it: Gathering, place: Place): void {
  const own = whole(place, () => commonIn(it, place))
  if (own === undefined) return
  const { id, persons } = own
  tell(it, place, () => {
    const balance = moneyIn(place, 'BedrSaldoVordering')
    const subject = coded(textIn(place, 'CdRedenVordering')) ?? reject(field(place, 'CdRedenVordering'), 'field-missing') ?? {}
    const value = given({
      subject,
      status: coded(textIn(place, 'CdStatusVordering')),
      original: moneyIn(place, 'BedrAanvangVordering'),
      balance,
    })
    const ended = balance !== undefined && /[1-9]/.test(balance.amount) ? 'running' : 'unknown'
    return { ...assisted(it, { ...own, ended }), category: 'claim.social-assistance', value }
  })
  const fraud = recordIn(place, 'Fraude')
  tell(it, fraud, () => {
    const value = coded(textIn(fraud, 'CdSrtSanctie'))
    const client = { ...own, persons: persons.filter(({ part }) => part === 'file') }
    return (
      value && { ...assisted(it, { ...client, id: `${id}/sanction`, ended: 'unknown' }), category: 'conviction.fraud', value }
    )
  })
}

function commonIn(it: Gathering, place: Place): Omit<Particulars, 'ended'> {
  const decidedOn = dayIn(place, 'DatBesluitVordering')
  const number = idIn(place, 'IdentificatienrVordering') ?? `@${decidedOn ?? 'unknown'}`
  const persons = withSpouses(it, recordsIn(place, 'PartnerVordering'))
  return { id: `claim/${number}`, persons, standing: 'judged', from: decidedOn, changedOn: decidedOn ?? 'unknown' }
}
