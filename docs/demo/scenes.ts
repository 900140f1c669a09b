import type { Consent, LifeDomain, Request, Words } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { sceneTexts } from './texts.ts'

/** One look at the family: who looks, what is asked, and which consents are on record. */
export interface Scene {
  /** Numbered as a person counts; the two hats of one coach are `4a` and `4b`. */
  readonly number: string
  readonly title: Words
  readonly worker: Words
  readonly consent: Words
  readonly request: Request
  readonly consents: readonly Consent[]
}

type Asked = Pick<Request, 'purpose' | 'client' | 'about'> & {
  readonly worker: string
  readonly assignment: string
  readonly question: string
} & {
  readonly domains: readonly LifeDomain[]
  readonly judgements: readonly string[]
}

/** The moment at which everybody looks. */
const at = '2026-11-23T09:00:00+01:00'

const wmo: Omit<Asked, 'worker' | 'assignment'> = {
  purpose: 'wmo/onderzoek',
  client: 'anna',
  about: ['anna', 'cas', 'dina', 'elin'],
  ...example.necessity,
}
const youth: Omit<Asked, 'worker' | 'assignment'> = {
  purpose: 'jeugdwet/toegang',
  client: 'cas',
  about: ['cas', 'anna', 'bram'],
  question: 'Cas is somber en verzuimt van school; past de hulp die hij krijgt nog?',
  domains: ['identity', 'housing', 'family', 'upbringing', 'education', 'involvement'],
  judgements: ['oordeel-3', 'oordeel-4', 'oordeel-5'],
}

function requested({ worker, assignment, purpose, client, about, question, domains, judgements }: Asked): Request {
  return {
    format: 'klantbeeld/request@1',
    id: `demo-${assignment}`,
    kind: 'use',
    purpose,
    client,
    about,
    actor: { kind: 'professional', id: worker, organisation: example.organisation },
    hat: { capacity: 'access-worker', assignment },
    necessity: { phase: 'inquiry', question, domains, judgements },
    at,
  }
}

const consultant = requested({ ...wmo, worker: 'consulent-12', assignment: 'wmo-anna' })
const {
  consultantAlone,
  consultantWith,
  youthWorker,
  coachWmo,
  coachYouth,
  workers,
  noConsent,
  bothConsents,
  otherTask,
  notAsked,
} = sceneTexts

/** The looks of the demo, in the order in which they are told. */
export const scenes: readonly Scene[] = [
  { number: '1', title: consultantAlone, worker: workers.wmo, consent: noConsent, request: consultant, consents: [] },
  {
    number: '2',
    title: consultantWith,
    worker: workers.wmo,
    consent: bothConsents,
    request: consultant,
    consents: example.consents,
  },
  {
    number: '3',
    title: youthWorker,
    worker: workers.youth,
    consent: notAsked,
    request: requested({ ...youth, worker: 'toegang-7', assignment: 'jeugd-cas' }),
    consents: [],
  },
  {
    number: '4a',
    title: coachWmo,
    worker: workers.coach,
    consent: bothConsents,
    request: requested({ ...wmo, worker: 'wijkcoach-3', assignment: 'coach-anna' }),
    consents: example.consents,
  },
  {
    number: '4b',
    title: coachYouth,
    worker: workers.coach,
    consent: otherTask,
    request: requested({ ...youth, worker: 'wijkcoach-3', assignment: 'coach-cas' }),
    consents: example.consents,
  },
]
