import { type DeliveredName, type LinkRecord, organisationKey } from '../../../schema/index.ts'
import { numbersOf } from '../world/delivered.ts'
import { delivered } from './linking.ts'
import { fragmentOf, holderOf, type Spoil, withPeople } from './spoil.ts'

type Act = readonly [kind: LinkRecord['kind'], person: string, undone?: 'undone']

/**
 * A steward kept the delivered person apart from the right one or from another, or joined it to another, or to two; by ref or by
 * number; and perhaps undid that.
 */
export const stewarded: Spoil = (it, target, dice) => {
  const [file = it.request.client] = target.weighed.placement.files
  const known = it.setting.people.persons.find((person) => person.id === file)
  if (known === undefined) return it
  const other = dice.one(target.question.known)
  const apart: Act = ['kept-apart', file]
  const joined: Act = ['joined', file]
  const elsewhere: Act = ['joined', other]
  const acts = dice.one<readonly Act[]>([
    [apart],
    [joined, apart],
    [joined, elsewhere],
    [elsewhere],
    [['kept-apart', other]],
    [elsewhere, apart],
    [['kept-apart', file, 'undone']],
    [joined, ['joined', other, 'undone']],
    [
      ['joined', other, 'undone'],
      ['kept-apart', other],
    ],
  ])
  const ref = `ref-apart-${target.at}`
  const organisation = organisationKey(holderOf(it, target))
  const byRef: DeliveredName = { organisation, fragment: fragmentOf(it, target).id, ref }
  const number = known.bsn ?? known.localNumber
  const name = dice.one<DeliveredName>([
    byRef,
    { ...byRef, fragment: 'another' },
    number === undefined ? byRef : { organisation, number },
  ])
  const links = acts.map(
    ([kind, person, undone]): LinkRecord => ({
      kind,
      delivered: name,
      person,
      by: 'steward-1',
      because: 'canary-gezien',
      source: 'steward',
      recordedAt: target.question.moment.at,
      ...(undone === undefined
        ? {}
        : { undone: { at: target.question.moment.at, by: 'steward-2', because: 'canary-vergissing' } }),
    }),
  )
  const again = delivered(it, target, numbersOf(known), ref)
  return withPeople(again, { links: [...again.setting.people.links, ...links] })
}
