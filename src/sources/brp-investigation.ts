import { field, isPresent, type Place, recordIn, textIn } from './place.ts'

/** Whether the register is investigating what stands in a place, in any of the parts named. */
export function isInvestigated(place: Place, ...parts: readonly string[]): boolean {
  return [place, ...parts.map((part) => recordIn(place, part))].some(hasInvestigation)
}

/** Whether what is investigated of a person (a code of category, group and element) is in one of the groups. */
export function isGroupInvestigated(person: Place, groups: readonly string[]): boolean {
  const code = textIn(recordIn(person, 'persoonInOnderzoek'), 'aanduidingGegevensInOnderzoek')
  return code !== undefined && ['00', ...groups].includes(code.slice(2, 4))
}

/** The internal style names a code, the public interface sets a mark per field or one for all. */
function hasInvestigation(place: Place): boolean {
  const { value } = field(place, 'inOnderzoek')
  if (typeof value === 'boolean') return value
  const investigation = recordIn(place, 'inOnderzoek')
  const marks = Object.values(investigation.value ?? {})
  return isPresent(field(investigation, 'aanduidingGegevensInOnderzoek')) || marks.includes(true)
}
