import { field, hasFields, type Place, recordsOf } from './place.ts'

/** The records under a name, where one is delivered alone and several as a list. */
export function manyIn(parent: Place, name: string): readonly Place[] {
  const place = field(parent, name)
  return hasFields(place) && !Array.isArray(place.value) ? [place] : recordsOf(place)
}
