import type { OrganisationId } from '../../schema/index.ts'
import type { LawDomain } from '../domain.ts'
import { LawError } from '../parse.ts'
import type { LocalFrame } from './policy.ts'

/** A version that says which local row changed which of its rows. Throws `law/local-twice` where it already says so. */
export function markedWith(
  domain: LawDomain,
  { id, because, adoptedBy, on, reviewOn }: LocalFrame,
  municipality: OrganisationId,
  rows: readonly string[],
): LawDomain {
  const marks = domain.local ?? []
  if (marks.some((mark) => mark.id === id))
    throw new LawError('law/local-twice', `local row ${id} already changed ${domain.act}; apply a policy to the law as it was`)
  return { ...domain, local: [...marks, { id, municipality, because, adoptedBy, on, reviewOn, rows }] }
}
