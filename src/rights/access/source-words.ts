import type { AccessDecided, SourceTold } from '../../disclosure/index.ts'
import type { Origin } from '../../schema/index.ts'
import type { Telling } from './telling.ts'
import { originWords, texts } from './texts.ts'

/**
 * From whom a fact comes, where that is somebody known, whoever asks, or an organisation or register; else empty: what waits, was refused, in silence or not,
 * and what was told by somebody who is not recorded all look the same.
 */
export function sourceWords(source: SourceTold, { request }: AccessDecided, { language, nameOf }: Telling): string {
  if (source.told !== 'origin') return ''
  const others = source.persons.filter((person) => person !== request.by)
  if (others.length > 0) return texts.fromPersons(others.map(nameOf).join(', '))[language]
  if (source.persons.length > 0) return texts.yourself[language]
  return organised.includes(source.from) ? originWords[source.from][language] : ''
}

const organised: readonly Origin[] = ['register', 'organisation', 'investigation']
