import type { AccessDecided, SourceTold } from '../../disclosure/index.ts'
import type { Telling } from './telling.ts'
import { originWords, texts } from './texts.ts'

/** From whom a fact comes, as far as that is told; empty where not even the refusal is. */
export function sourceWords(source: SourceTold, { request }: AccessDecided, { language, nameOf, whyRefused }: Telling): string {
  switch (source.told) {
    case 'awaits':
      return texts.sourceAwaits[language]
    case 'refused':
      return source.refusal.silent ? '' : texts.sourceRefused(whyRefused(source.refusal))[language]
    case 'origin': {
      const others = source.persons.filter((person) => person !== request.by)
      if (others.length > 0) return texts.fromPersons(others.map(nameOf).join(', '))[language]
      return (source.persons.length > 0 ? texts.yourself : originWords[source.from])[language]
    }
  }
}
