import type { LawDomain } from '../../../law/index.ts'
import type { Day } from '../../../schema/index.ts'
import { shift } from '../days.ts'
import type { Dice } from '../dice.ts'
import { consentRules } from './consent-rules.ts'
import { groundRows } from './grounds.ts'
import { otherRows } from './other.ts'
import { prohibitionRows, qualityRows } from './quality.ts'
import { releaseRows, secrecyRows } from './secrecy.ts'
import { type Sketch, sketches } from './sketch.ts'
import { termRows } from './terms.ts'

/** A small invented law, of which acts begin, end, change or are repealed on, just before and just after one day. */
export function drawLaw(anchor: Day, dice: Dice): readonly LawDomain[] {
  return sketches(dice).flatMap((sketch) => versions(sketch, anchor, dice))
}

function versions(sketch: Sketch, anchor: Day, dice: Dice): readonly LawDomain[] {
  const first = drawDomain(sketch, shift(anchor, dice.odds(1, 8) ? dice.below(3) - 1 : -800), dice)
  const early = dice.odds(1, 10) ? { ...first, validUntil: shift(anchor, dice.below(3) - 1) } : first
  if (!dice.odds(2, 5)) return [early]
  const from = shift(anchor, dice.below(3) - 1)
  const later = amended(first, drawDomain(sketch, first.validFrom === from ? shift(from, 1) : from, dice), dice)
  return [early, later]
}

/** A version that keeps about half of what the earlier one said. */
function amended(first: LawDomain, other: LawDomain, dice: Dice): LawDomain {
  const keep = <R>(old: readonly R[], fresh: readonly R[]): readonly R[] => (dice.odds(1, 2) ? fresh : old)
  return {
    ...other,
    status: dice.one(['in-force', 'in-force', 'in-force', 'bill', 'repealed'] as const),
    grounds: keep(first.grounds, other.grounds),
    secrecy: keep(first.secrecy, other.secrecy),
    releases: keep(first.releases, other.releases),
    quality: keep(first.quality, other.quality),
    prohibitions: keep(first.prohibitions, other.prohibitions),
    consentRules: keep(first.consentRules, other.consentRules),
    terms: keep(first.terms, other.terms),
  }
}

function drawDomain(sketch: Sketch, validFrom: Day, dice: Dice): LawDomain {
  return {
    format: 'klantbeeld/law@1',
    act: sketch.act,
    name: { nl: 'bedachte wet', en: 'invented act' },
    short: { nl: 'bedachte wet', en: 'invented act' },
    validFrom,
    status: 'in-force',
    url: 'https://example.org/act',
    records: sketch.records,
    ...otherRows(sketch, dice),
    grounds: groundRows(sketch, dice),
    secrecy: secrecyRows(sketch, dice),
    releases: releaseRows(sketch, dice),
    quality: qualityRows(sketch, dice),
    prohibitions: prohibitionRows(sketch, dice),
    consentRules: consentRules(sketch, dice),
    terms: termRows(sketch, dice),
  }
}
