import type { whoMay } from '../../disclosure/index.ts'
import type { Library } from '../promises/index.ts'

/** What scenarios are put to: the library, or something that claims to do the same. */
export interface Deciding extends Pick<Library, 'integrate'> {
  readonly whoMay: typeof whoMay
}
