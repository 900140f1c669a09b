import { type GroundRow, inForce, type LawDomain, type LocalPolicy, type LocalRow, parsePolicy } from 'klantbeeld/law'
import { example } from 'klantbeeld/testing'
import { expect } from 'vitest'
import { day } from '../src/core/day.ts'
import { nothing } from '../src/law/nl/shared.ts'

/** A local row of which a test gives only what it is about. */
export type Loose<T> = T extends LocalRow
  ? Omit<T, 'id' | 'because' | 'adoptedBy' | 'on' | 'from' | 'reviewOn'> & Partial<T>
  : never

export const because = { nl: 'omdat wij dat vinden', en: 'because we think so' }

/** A policy of local rows that were adopted in September 2026 and hold from October on. */
export const local = (...rows: readonly Loose<LocalRow>[]): LocalPolicy =>
  parsePolicy({
    format: 'klantbeeld/local@1',
    municipality: example.organisation,
    rows: rows.map((row, index) => ({
      id: `voorbeeld/${index + 1}`,
      because,
      adoptedBy: 'college',
      on: '2026-09-01',
      from: '2026-10-01',
      reviewOn: '2027-10-01',
      ...row,
    })),
  })

/** The version of an act that is in force on a day. */
export const act = (law: readonly LawDomain[], name: string, on: string): LawDomain => {
  const found = inForce(law, day(on)).find((domain) => domain.act === name)
  if (found === undefined) throw new Error(`${name} is missing`)
  return found
}

/** The error of local rows that has this code. */
export const code = (name: string): unknown => expect.objectContaining({ code: `law/local-${name}` })

const row = { cite: { article: '1' }, says: because, confidence: 'verified' } as const

/** An invented act in force from 2026 on, with nothing in it but what is given. */
export const smallAct = (more: Partial<LawDomain> = {}): LawDomain => ({
  format: 'klantbeeld/law@1',
  act: 'proefwet',
  name: { nl: 'Proefwet', en: 'Trial Act' },
  short: { nl: 'Proefwet', en: 'Trial Act' },
  validFrom: day('2026-01-01'),
  status: 'in-force',
  url: 'https://example.org/proefwet',
  records: [],
  ...nothing,
  ...more,
})

/** A ground row of that act that opens name and need of client and spouse for two tasks, in emergencies too. */
export const smallGround = (more: Partial<GroundRow> = {}): GroundRow => ({
  ...row,
  id: 'proefwet/1-1',
  kinds: ['use', 'provide'],
  purposes: ['proefwet/onderzoek', 'proefwet/beslissing'],
  obtained: { acts: ['proefwet'], purposes: 'any', capacities: 'any' },
  categories: ['identity.name', 'need.wmo'],
  persons: ['client', 'spouse'],
  others: [],
  holders: { roles: 'any', organisation: 'any' },
  capacities: ['access-worker', 'coordinator'],
  origins: 'any',
  consents: [],
  implied: [],
  recipients: 'any',
  must: false,
  holdsInEmergency: true,
  ...more,
})

/** A release row of that act for whatever purpose. */
export const smallRelease = (more: Partial<LawDomain['releases'][number]> = {}): LawDomain['releases'][number] => ({
  ...row,
  id: 'proefwet/2-1',
  regime: 'proefwet/geheim',
  basis: 'duty',
  kinds: ['use'],
  purposes: 'any',
  categories: 'any',
  holders: { roles: 'any', organisation: 'any' },
  capacities: 'any',
  recipients: 'any',
  consents: [],
  ...more,
})

/** A quality row of that act that asks nobody to be bound to secrecy. */
export const smallQuality = (more: Partial<LawDomain['quality'][number]> = {}): LawDomain['quality'][number] => ({
  ...row,
  id: 'proefwet/3-1',
  sensitivity: 'health',
  purposes: 'any',
  persons: ['client', 'spouse'],
  secrecyDuty: false,
  ...more,
})

/** A term row of that act of fifteen years. */
export const smallTerm = (more: Partial<LawDomain['terms'][number]> = {}): LawDomain['terms'][number] => ({
  ...row,
  id: 'proefwet/4-1',
  acts: ['proefwet'],
  holderRoles: ['college'],
  categories: 'any',
  period: 'P15Y',
  start: 'changed',
  source: 'statute',
  ...more,
})
