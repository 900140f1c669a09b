import { dayIn, lastDayIn, lastOf, latestKnown } from './days.ts'
import { type Gathering, tell } from './gathering.ts'
import { given } from './given.ts'
import { coded, needed, type Place, recordIn, recordsIn, textIn } from './place.ts'
import { assisted, schemeOf, withSpouses } from './suwi-assisted.ts'
import { tellClaim } from './suwi-claim.ts'

/** Adds applications for social assistance, benefits, special assistance, and claims, each with the spouse it names. */
export function tellAssistance(it: Gathering, client: Place): string {
  const benefits = recordsIn(client, 'Uitkeringsverhouding')
  for (const place of recordsIn(client, 'AanvraagUitkering')) tellApplication(it, place)
  for (const place of benefits) tellBenefit(it, place)
  for (const place of recordsIn(client, 'SpecifiekeGegevensBijzBijstand')) tellSpecial(it, place)
  for (const place of recordsIn(client, 'Vordering')) tellClaim(it, place)
  return lastOf(benefits.map((place) => lastDayIn(place, 'DatEUitkeringsverhouding')))
}

/** The answer does not say when what was decided on an application ended. */
function tellApplication(it: Gathering, place: Place): void {
  tell(it, place, () => {
    const scheme = schemeOf(place)
    const decision = recordIn(place, 'BeslissingOpAanvraagUitkering')
    const appliedOn = dayIn(place, 'DatAanvraagUitkering')
    const decidedOn = dayIn(decision, 'DatDagtekeningBeslisOpAanvrUitk')
    const outcome = coded(textIn(decision, 'CdBeslissingOpAanvraagUitkering'))
    const ended = decidedOn === undefined && outcome === undefined ? 'running' : 'unknown'
    const own = assisted(it, {
      id: `application/${scheme.code ?? 'unknown'}@${appliedOn ?? 'unknown'}`,
      persons: withSpouses(it, [recordIn(place, 'PartnerAanvraagUitkering')]),
      standing: 'observed',
      changedOn: decidedOn ?? appliedOn ?? 'unknown',
      ended,
    })
    return { ...own, category: 'application.social-assistance', value: given({ scheme, appliedOn, decidedOn, outcome }) }
  })
}

function tellBenefit(it: Gathering, place: Place): void {
  tell(it, place, () => {
    const scheme = schemeOf(place)
    const from = needed(place, 'DatBUitkeringsverhouding', dayIn(place, 'DatBUitkeringsverhouding'))
    const ended = lastDayIn(place, 'DatEUitkeringsverhouding')
    const until = ended === 'running' ? undefined : ended
    const persons = withSpouses(it, [recordIn(place, 'PartnerUitkeringsverhouding')])
    const id = `benefit/${scheme.code ?? 'unknown'}@${from ?? 'unknown'}`
    const changedOn = latestKnown([from, until], it.delivery.producedOn)
    return {
      ...assisted(it, { id, persons, standing: 'judged', from, until, changedOn, ended }),
      category: 'benefit.social-assistance',
      value: { scheme },
    }
  })
}

/** What the costs were for stays with its holder: it may tell of health, and no category protects that here. */
function tellSpecial(it: Gathering, place: Place): void {
  tell(it, place, () => {
    const from = dayIn(place, 'DatBetaalbaarBijzBijstand')
    const particulars = {
      id: `special@${from ?? 'unknown'}`,
      persons: withSpouses(it, [recordIn(place, 'PartnerBijzBijstand')]),
      from,
    }
    const own = assisted(it, { ...particulars, standing: 'judged', changedOn: from ?? 'unknown', ended: 'unknown' })
    return {
      ...own,
      category: 'benefit.social-assistance',
      value: { scheme: { ...schemeOf(place), label: 'bijzondere bijstand' } },
    }
  })
}
