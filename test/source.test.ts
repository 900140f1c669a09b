import { integrate, type Setting } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import type { LawDomain } from '../src/law/index.ts'
import {
  city,
  fact,
  fragment,
  from,
  ground,
  organisation,
  provider,
  quality,
  recorded,
  release,
  request,
  secrecy,
  setting,
  wmo,
} from './specification-world.ts'

const keys = { pseudonymKey: 'pseudonym key of at least 32 characters', receiptKey: 'receipt key of at least 32 characters' }
const help = { ...ground, id: 'wmo:help', categories: ['support.informal'] } as const
const involved = { ...ground, id: 'wmo:involved', categories: ['involvement.organisation'] } as const

/** What is shown of where support by others comes from, delivered by an organisation of this kind. */
function sources(rows: Partial<LawDomain> = {}, more: Partial<Setting> = {}, kind: typeof organisation.kind = 'municipality') {
  const law = [{ ...wmo, grounds: [help, involved], ...rows }]
  const organisations = [
    { ...organisation, profile: { ...organisation.profile, categories: ['support.informal'] } },
    {
      ...organisation,
      id: provider,
      kind,
      name: 'The other',
      profile: { ...organisation.profile, categories: ['support.informal'] },
    },
  ] as const
  const delivered = { ...fragment, organisation: kind === 'municipality' ? city : provider, facts: [fact] }
  const { view } = integrate([delivered], request, { ...setting, ...keys, law, organisations, ...more })
  const shown = view.people.flatMap(({ facts }) => facts['support.informal']?.values ?? []).flatMap((value) => value.sources)
  expect(shown).toHaveLength(1)
  return shown[0]
}

describe('where a value comes from', () => {
  const organised = { shown: 'organisation', name: 'City', kind: 'municipality', act: 'wmo' }
  const act = { shown: 'act', act: 'wmo' }

  it('is the organisation where that it is involved may be seen', () => expect(sources()).toEqual(organised))
  it.each<[string, Parameters<typeof sources>]>([
    ['no ground opens involvement', [{ grounds: [help] }]],
    [
      'involvement is not necessary',
      [{}, { necessitySets: (setting.necessitySets ?? []).map((one) => ({ ...one, categories: ['support.informal'] })) }],
    ],
    [
      'secrecy is lifted of the value only',
      [{ secrecy: [secrecy], releases: [{ ...release, categories: ['support.informal'] }] }],
    ],
    [
      'an objection was upheld against involvement alone',
      [
        {},
        {
          restrictions: [
            {
              format: 'klantbeeld/restriction@1',
              id: 'r',
              kind: 'upheld-objection',
              person: 'anna',
              categories: ['involvement.organisation'],
              purposes: [],
              from,
              recordedAt: recorded.recordedAt,
            },
          ],
        },
      ],
    ],
    ['the kind of organisation tells of health, and nobody judged that necessary', [{ quality: [quality] }, {}, 'mental-health']],
    ['no row allows to tell of health', [{ quality: [] }, {}, 'mental-health']],
  ])('is the act alone where %s', (_, args) => expect(sources(...args)).toEqual(act))
})
