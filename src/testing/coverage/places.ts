import type {
  ConsentRule,
  GroundRow,
  LawDomain,
  ProhibitionRow,
  PurposeRow,
  QualityRow,
  ReleaseRow,
  RightRow,
  SecrecyRow,
  TermRow,
} from '../../law/index.ts'

/** A row where it stands: in which version of which act, and in which list. */
export type RowPlace = Pick<LawDomain, 'act' | 'validFrom' | 'short'> &
  (
    | { readonly list: 'purposes'; readonly row: PurposeRow }
    | { readonly list: 'grounds'; readonly row: GroundRow }
    | { readonly list: 'releases'; readonly row: ReleaseRow }
    | { readonly list: 'quality'; readonly row: QualityRow }
    | { readonly list: 'terms'; readonly row: TermRow }
    | { readonly list: 'secrecy'; readonly row: SecrecyRow }
    | { readonly list: 'prohibitions'; readonly row: ProhibitionRow }
    | { readonly list: 'consentRules'; readonly row: ConsentRule }
    | { readonly list: 'rights'; readonly row: RightRow }
  )

/** Every row that decides what is shown or who may, in all versions of the law. */
export function placesIn(law: readonly LawDomain[]): readonly RowPlace[] {
  return law.flatMap(({ act, validFrom, short, ...domain }): RowPlace[] => [
    ...domain.purposes.map((row) => ({ act, validFrom, short, list: 'purposes' as const, row })),
    ...domain.grounds.map((row) => ({ act, validFrom, short, list: 'grounds' as const, row })),
    ...domain.releases.map((row) => ({ act, validFrom, short, list: 'releases' as const, row })),
    ...domain.quality.map((row) => ({ act, validFrom, short, list: 'quality' as const, row })),
    ...domain.terms.map((row) => ({ act, validFrom, short, list: 'terms' as const, row })),
    ...domain.secrecy.map((row) => ({ act, validFrom, short, list: 'secrecy' as const, row })),
    ...domain.prohibitions.map((row) => ({ act, validFrom, short, list: 'prohibitions' as const, row })),
    ...domain.consentRules.map((row) => ({ act, validFrom, short, list: 'consentRules' as const, row })),
    ...domain.rights.map((row) => ({ act, validFrom, short, list: 'rights' as const, row })),
  ])
}

/** What a row is called in a list of gaps: its version too, for a later version of an act may have it as well. */
export function nameOf({ act, validFrom, row }: RowPlace): string {
  return `${act}/${validFrom} ${row.id}`
}

/**
 * The law without some rows. A consent rule that is left out stays as one that nobody can fill, and a secrecy row as one that imposes nothing:
 * other rows refer to them.
 */
export function without(law: readonly LawDomain[], places: readonly RowPlace[]): readonly LawDomain[] {
  return law.map((domain) => {
    const out = new Set<unknown>(
      places.filter((it) => it.act === domain.act && it.validFrom === domain.validFrom).map(({ row }) => row),
    )
    if (out.size === 0) return domain
    const kept = <R>(rows: readonly R[]): readonly R[] => rows.filter((row) => !out.has(row))
    return {
      ...domain,
      purposes: kept(domain.purposes),
      grounds: kept(domain.grounds),
      releases: kept(domain.releases),
      quality: kept(domain.quality),
      terms: kept(domain.terms),
      prohibitions: kept(domain.prohibitions),
      rights: kept(domain.rights),
      secrecy: domain.secrecy.map((row) => (out.has(row) ? { ...row, acts: [], holderRoles: [] } : row)),
      consentRules: domain.consentRules.map((row) => (out.has(row) ? { ...row, confidence: 'unverified' as const } : row)),
    }
  })
}
