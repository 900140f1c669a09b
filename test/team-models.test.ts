import { integrate, type Request } from 'klantbeeld'
import { inForce, parsePolicy, tighten } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { apply, teamModels } from 'klantbeeld/law/nl/team-models'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { adoption, lawfulPicturesOf, picturesOf } from '../docs/team-models.ts'

const request: Request = {
  format: 'klantbeeld/request@1',
  id: 'look-1',
  kind: 'use',
  purpose: 'wmo/onderzoek',
  client: 'anna',
  about: ['anna', 'cas'],
  actor: { kind: 'professional', id: 'consulent-12', organisation: example.organisation },
  hat: example.hat,
  necessity: example.necessity,
  at: '2026-11-23T09:00:00+01:00',
}

describe.each(teamModels.map((model) => [model.id, model] as const))('the team model %s', (_, model) => {
  it('is JSON, and what it comes to passes the schemas', () => {
    const applied = apply(model, adoption)
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
    expect(parsePolicy(applied.policy)).toEqual(applied.policy)
    expect(applied.authorisations.map((one) => one.role)).toEqual(model.roles.flatMap((role) => role.hats.map(() => role.id)))
  })
  it('suggests as needed no more than the act lists for the task', () => {
    const tasks = inForce(nl, adoption.from).flatMap((domain) => domain.purposes)
    for (const set of model.sets) {
      const task = tasks.find((row) => row.purpose === set.purpose)
      expect(task?.categories).toEqual(expect.arrayContaining([...set.categories]))
    }
  })
  it('shows no role more than the law, and every role of access something', () => {
    const lawful = lawfulPicturesOf(model)
    picturesOf(model).forEach((picture, index) => {
      expect(lawful[index]?.cleared).toEqual(expect.arrayContaining([...picture.cleared]))
      expect(picture.categories.length).toBeGreaterThan(0)
    })
  })
  it('shows who coordinates nothing but the register', () => {
    const coordinating = picturesOf(model).filter(({ role }) => role.hats.some((hat) => hat.capacity === 'coordinator'))
    for (const { categories } of coordinating)
      expect(['identity.name', 'identity.birth', 'residence.address']).toEqual(expect.arrayContaining([...categories]))
  })
})

describe('what the models change', () => {
  const shownUnder = (id: string, purpose: string, actor: string) => {
    const model = teamModels.find((one) => one.id === id)
    if (model === undefined) throw new Error(`${id} is missing`)
    const law = tighten(nl, apply(model, adoption).policy)
    const asked = { ...request, purpose, actor: { ...request.actor, id: actor } } as Request
    const { view } = integrate(example.fragments, asked, { ...example.setting, consents: example.consents, law })
    return view.people.flatMap((person) => Object.keys(person.facts))
  }
  const wmoView = (id: string) => shownUnder(id, 'wmo/onderzoek', 'consulent-12')
  it('where desks stand apart or in clusters, a Wmo consultant no longer sees benefit and debts, whoever consents', () => {
    expect(wmoView('totaal-integraal')).toEqual(expect.arrayContaining(['benefit.social-assistance', 'debt.trajectory']))
    for (const id of ['transitieproof', 'geclusterd-integraal-regie-gemeente', 'geclusterd-integraal-regie-client']) {
      expect(wmoView(id)).not.toContain('benefit.social-assistance')
      expect(wmoView(id)).not.toContain('debt.trajectory')
      expect(wmoView(id)).toContain('need.wmo')
    }
  })
  it('every model shows the Wmo consultant no more than the law does', () => {
    const { view } = integrate(example.fragments, request, { ...example.setting, consents: example.consents, law: nl })
    const core = view.people.flatMap((person) => Object.keys(person.facts))
    for (const { id } of teamModels) expect(core).toEqual(expect.arrayContaining(wmoView(id)))
  })
})
