import { z } from 'zod'
import { type CategoryId, CategoryIds, Day, Id, type Words as Texts, Words } from '../schema/index.ts'
import { GroundRow, ProhibitionRow, QualityRow, ReleaseRow, SecrecyRow } from './disclosure-rows.ts'
import { HouseholdRow } from './household-row.ts'
import { LocalMark } from './local/mark.ts'
import { Preference } from './local/preference.ts'
import { AuthenticRow, ConsentRule, DutyRow, OpenParameter, PurposeRow, TermRow } from './other-rows.ts'
import { RightRow } from './right-row.ts'

/** One act, as it reads from one day: JSON values only. */
export interface LawDomain {
  readonly format: 'klantbeeld/law@1'
  /** Lower case, such as `wmo`. */
  readonly act: string
  readonly name: Texts
  /** How a citation calls it. */
  readonly short: Texts
  /** The first day it reads so; a later version of the same act ends it. */
  readonly validFrom: Day
  /** The last day it reads so, where it ends without a later version. */
  readonly validUntil?: Day
  /** Only `in-force` decides. */
  readonly status: 'in-force' | 'bill' | 'repealed'
  /** Where the text can be read. */
  readonly url: string
  /** Categories that are recorded under this act. */
  readonly records: readonly CategoryId[]
  readonly purposes: readonly PurposeRow[]
  readonly grounds: readonly GroundRow[]
  readonly secrecy: readonly SecrecyRow[]
  readonly releases: readonly ReleaseRow[]
  readonly quality: readonly QualityRow[]
  readonly prohibitions: readonly ProhibitionRow[]
  readonly consentRules: readonly ConsentRule[]
  readonly terms: readonly TermRow[]
  readonly authentic: readonly AuthenticRow[]
  readonly households: readonly HouseholdRow[]
  readonly rights: readonly RightRow[]
  readonly duties: readonly DutyRow[]
  readonly parameters: readonly OpenParameter[]
  /** The local rows of a municipality that changed it. */
  readonly local?: readonly LocalMark[]
  /** Whom a municipality puts first for categories that are recorded under this act. */
  readonly preferences?: readonly Preference[]
}

/** The lists of rows an act has. */
export const rowLists = [
  'purposes',
  'grounds',
  'secrecy',
  'releases',
  'quality',
  'prohibitions',
  'consentRules',
  'terms',
  'authentic',
  'households',
  'rights',
  'duties',
  'parameters',
] as const

/** Schema of {@link LawDomain}. */
export const LawDomain: z.ZodType<LawDomain> = z.strictObject({
  format: z.literal('klantbeeld/law@1'),
  act: z.string().regex(/^[a-z0-9-]+$/),
  name: Words,
  short: Words,
  validFrom: Day,
  validUntil: Day.exactOptional(),
  status: z.enum(['in-force', 'bill', 'repealed']),
  url: Id,
  records: z.array(CategoryIds),
  purposes: z.array(PurposeRow),
  grounds: z.array(GroundRow),
  secrecy: z.array(SecrecyRow),
  releases: z.array(ReleaseRow),
  quality: z.array(QualityRow),
  prohibitions: z.array(ProhibitionRow),
  consentRules: z.array(ConsentRule),
  terms: z.array(TermRow),
  authentic: z.array(AuthenticRow),
  households: z.array(HouseholdRow),
  rights: z.array(RightRow),
  duties: z.array(DutyRow),
  parameters: z.array(OpenParameter),
  local: z.array(LocalMark).min(1).exactOptional(),
  preferences: z.array(Preference).min(1).exactOptional(),
})
