import { integrate, type Request, type Setting, type View } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { example } from 'klantbeeld/testing'

const { fragments, organisation, hat, necessity } = example

/** The invented family with the Dutch acts. */
export const setting: Setting = { ...example.setting, law: nl }
/** A Wmo consultant who asks about Anna and her son. */
export const wmo: Request = {
  format: 'klantbeeld/request@1',
  id: 'look-1',
  kind: 'use',
  purpose: 'wmo/onderzoek',
  client: 'anna',
  about: ['anna', 'cas', 'dina', 'elin'],
  actor: { kind: 'professional', id: 'consulent-12', organisation },
  hat,
  necessity,
  at: '2026-11-23T09:00:00+01:00',
}
/** An access worker youth who asks about the son and his parents. */
export const youth: Request = {
  ...wmo,
  purpose: 'jeugdwet/toegang',
  client: 'cas',
  about: ['cas', 'anna', 'bram'],
  actor: { kind: 'professional', id: 'toegang-7', organisation },
  hat: { capacity: 'access-worker', assignment: 'jeugd-cas' },
  necessity: {
    ...necessity,
    domains: ['identity', 'housing', 'family', 'upbringing', 'involvement'],
    judgements: ['oordeel-3', 'oordeel-4', 'oordeel-5'],
  },
}
/** What one request gives, with something of the setting otherwise. */
export const look = (request: Request = wmo, more: Partial<Setting> = {}) =>
  integrate(fragments, request, { ...setting, ...more })
/** Every category shown, of the client or of the others. */
export const categoriesOf = ({ people }: Pick<View, 'people'>, client: boolean) =>
  people.filter((person) => person.client === client).flatMap((person) => Object.keys(person.facts))
