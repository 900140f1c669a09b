import { type CategoryId, catalogue, type Shapes } from '../../schema/index.ts'

const said = { label: 'voorbeeld' }

/** One plain invented value of every shape; what a fact says decides nothing. */
const samples: { readonly [S in keyof Shapes]: Shapes[S] } = {
  name: { givenNames: 'Voorbeeld' },
  event: { day: '2000-01-01' },
  code: said,
  bsn: { bsn: '999990019' as Shapes['bsn']['bsn'] },
  address: { kind: 'described', description: 'voorbeeld' },
  relation: { relation: 'parent' },
  living: { situation: said },
  authority: { authority: 'both-parents' },
  application: { scheme: said },
  provision: { product: said },
  income: { scheme: said },
  debt: { subject: said },
  need: { need: said },
  help: { help: said },
  involvement: { as: said },
  document: { title: 'voorbeeld', reference: 'voorbeeld' },
  education: { programme: said },
  statement: { about: 'identity.name', says: 'voorbeeld' },
}

/** A value a fact of the category can have. */
export function sampleOf(category: CategoryId): Shapes[keyof Shapes] {
  return samples[catalogue[category].shape]
}
