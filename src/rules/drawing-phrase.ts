import { exceptionTexts, limitTexts, listed, wayInTexts } from '../explain/index.ts'
import type { HouseholdException, HouseholdRow, HouseholdTest, HouseholdTie, HouseholdWay } from '../law/index.ts'
import type { Language, Words } from '../schema/index.ts'
import { drawingTexts, tieTexts } from './drawing-texts.ts'

/** How a household is drawn, as a jurist reads it: each way in with its tests, then each exception. */
export function drawingPhrase({ drawn }: HouseholdRow, language: Language): string {
  if (drawn === undefined) return drawingTexts.inWords[language]
  return [
    ...(drawn.client ?? []).map((way) => `${drawingTexts.client[language]} ${wayPhrase(way, language)}`),
    ...drawn.ways.map((way) => wayPhrase(way, language)),
    ...drawn.exceptions.map((bar) => exceptionPhrase(bar, language)),
  ].join('; ')
}

function wayPhrase({ code, through, all, presumed }: HouseholdWay, language: Language): string {
  const by =
    through === undefined
      ? ''
      : ` (${drawingTexts.through[language]} ${through.map((one) => wayInTexts[one][language]).join(', ')})`
  const firm = presumed === true ? ` (${drawingTexts.presumed[language]})` : ''
  return `${drawingTexts.isIn[language]} “${wayInTexts[code][language]}”${by}${firm}: ${testsPhrase(all, language)}`
}

function exceptionPhrase({ code, all, rebuts, against }: HouseholdException, language: Language): string {
  const only =
    against === undefined
      ? ''
      : ` (${drawingTexts.against[language]} ${against.map((one) => wayInTexts[one][language]).join(', ')})`
  const weak = rebuts === true ? ` (${drawingTexts.rebuts[language]})` : ''
  return `${drawingTexts.isOut[language]} “${exceptionTexts[code][language]}”${only}${weak}: ${testsPhrase(all, language)}`
}

function testsPhrase(all: readonly HouseholdTest[], language: Language): string {
  return listed(
    all.map((test) => {
      const { nl, en } = testWords(test)
      return test.not === true ? { nl: `${drawingTexts.not.nl} ${nl}`, en: `${drawingTexts.not.en} ${en}` } : { nl, en }
    }),
    'and',
    language,
  )
}

function testWords(test: HouseholdTest): Words {
  switch (test.test) {
    case 'tie':
      return joined([tiesWords(test.is), drawingTexts.of[test.of ?? 'each']])
    case 'kin':
      return joined([drawingTexts.by[test.by], drawingTexts.degree[test.degree]])
    case 'home':
      return test.main === true ? drawingTexts.mainHome : drawingTexts.home
    case 'age':
      return joined([
        drawingTexts.age[test.of],
        ...(test.from === undefined ? [] : [drawingTexts.from(test.from)]),
        ...(test.below === undefined ? [] : [drawingTexts.below(test.below)]),
      ])
    case 'authority':
      return limitTexts.authority
    case 'circumstance':
      return joined([...(test.denied === true ? [drawingTexts.denied] : [drawingTexts.established]), limitTexts[test.is]])
    case 'household':
      return joined([drawingTexts.inHousehold, { nl: test.concept, en: test.concept }])
  }
}

function tiesWords(ties: readonly HouseholdTie[]): Words {
  return { nl: ties.map((one) => tieTexts[one].nl).join(' of '), en: ties.map((one) => tieTexts[one].en).join(' or ') }
}

function joined(parts: readonly Words[]): Words {
  return { nl: parts.map(({ nl }) => nl).join(' '), en: parts.map(({ en }) => en).join(' ') }
}
