import { z } from 'zod'

/** Kinds of request: *use* looks within a task, *provide* gives to another, *access* is the right of the person concerned. */
export const requestKinds = ['use', 'provide', 'access'] as const
/** One of {@link requestKinds}. */
export type RequestKind = (typeof requestKinds)[number]

/** The capacity (hoedanigheid) in which somebody acts: who decides on access, who helps, who supervises or enforces, who coordinates, who supports the client, who keeps a register, who fills in the form with the person at the counter. */
export const capacities = [
  'access-worker',
  'helper',
  'supervisor',
  'coordinator',
  'client-supporter',
  'registrar',
  'intake',
] as const
/** One of {@link capacities}. */
export type Capacity = (typeof capacities)[number]

/** What a person is to the client, from relations as registered or recorded. A person may be several; a person who is none of these is withheld. */
export const personRoles = [
  'client',
  'spouse',
  'former-spouse',
  'parent',
  'child',
  'child-at-home',
  'sibling',
  'housemate',
  'carer',
  'network',
] as const
/** One of {@link personRoles}. */
export type PersonRole = (typeof personRoles)[number]

/** The part a person has in a fact: `file` is whose file and secrecy it is, `mentioned` is merely named in it, `source` told it. */
export const parts = ['file', 'mentioned', 'source'] as const
/** One of {@link parts}. */
export type Part = (typeof parts)[number]

/** How firmly a fact stands: seen by the holder, told to the holder, judged by somebody competent, or only suspected. */
export const standings = ['observed', 'told', 'judged', 'suspected'] as const
/** One of {@link standings}. */
export type Standing = (typeof standings)[number]

/** How a case or provision ended, in the terms of the municipal selection list: verstrekt, geweigerd, vastgesteld, niet vastgesteld, afgebroken. */
export const caseResults = ['granted', 'refused', 'adopted', 'not-adopted', 'broken-off'] as const
/** One of {@link caseResults}. */
export type CaseResult = (typeof caseResults)[number]

/** From whom a fact was obtained. `client` is the client of the task it was obtained for, `investigation` the act's own inquiry, `register` a public register, `organisation` another body. */
export const origins = [
  'client',
  'representative',
  'carer',
  'network',
  'investigation',
  'register',
  'organisation',
  'anonymous',
] as const
/** One of {@link origins}. */
export type Origin = (typeof origins)[number]

/** Domains of life by which a question selects what is needed; none is preset. */
export const lifeDomains = [
  'identity',
  'housing',
  'family',
  'daily-life',
  'health',
  'upbringing',
  'education',
  'work',
  'income',
  'debt',
  'network',
  'safety',
  'justice',
  'involvement',
] as const
/** One of {@link lifeDomains}. */
export type LifeDomain = (typeof lifeDomains)[number]

/** Kinds of consent, never mixed: lifting secrecy, a condition an act adds to its own task, a GDPR ground, agreeing to help, a written no-objection, sharing one's own facts. */
export const consentKinds = ['secrecy', 'statutory', 'avg', 'help', 'no-objection', 'share'] as const
/** One of {@link consentKinds}. */
export type ConsentKind = (typeof consentKinds)[number]

/** The form in which consent was given. `written` includes express; `express` includes neither written nor presumed. */
export const consentForms = ['presumed', 'express', 'written'] as const
/** One of {@link consentForms}, from weakest to strongest. */
export type ConsentForm = (typeof consentForms)[number]

/**
 * In what quality somebody gave or withdrew consent. `special-curator` is the bijzondere curator of BW 1:250; `spouse` and `close-relative` (parent,
 * child, sibling, grandparent, grandchild) represent an adult only where a rule's line of representatives comes to them.
 */
export const consentGivers = [
  'self',
  'parent-with-authority',
  'guardian',
  'curator',
  'mentor',
  'authorised-representative',
  'special-curator',
  'spouse',
  'close-relative',
] as const
/** One of {@link consentGivers}. */
export type ConsentGiver = (typeof consentGivers)[number]

/** Kinds of judgement a competent person records on an open norm. */
export const judgementKinds = [
  'necessity',
  'privacy-of-another',
  'best-interest',
  'serious-harm',
  'good-care',
  'competence',
  'access-refusal',
  'longer-keeping',
  'proportionality',
] as const
/** One of {@link judgementKinds}. */
export type JudgementKind = (typeof judgementKinds)[number]

/** What a mandate can empower to decide: to record a judgement of a kind, to adopt a necessity set or an emergency set, to review an emergency, to override a local rule. */
export const mandateDecisions = [...judgementKinds, 'necessity-set', 'emergency-set', 'emergency-review', 'override'] as const
/** One of {@link mandateDecisions}. */
export type MandateDecision = (typeof mandateDecisions)[number]

/**
 * Measures and circumstances of a person that law rows ask for or stop at: a supervision order (ondertoezichtstelling), juvenile probation, guardianship
 * by an institution, compulsory mental health care, having left home because of domestic violence, whereabouts kept secret.
 */
export const measureKinds = [
  'supervision-order',
  'juvenile-probation',
  'institutional-guardianship',
  'compulsory-care',
  'left-home-violence',
  'secret-whereabouts',
] as const
/** One of {@link measureKinds}. */
export type MeasureKind = (typeof measureKinds)[number]

/** What a row can ask besides fact and request: a measure that runs, none at which it stops, an engaged receiver, an age of the client, no refusing judgement. */
export const circumstanceKinds = ['measures', 'notUnder', 'engagedUnder', 'clientAge', 'unless'] as const
/** One of {@link circumstanceKinds}. */
export type CircumstanceKind = (typeof circumstanceKinds)[number]

/** The closed list of reasons for which the minimum set may be opened without an assignment. */
export const emergencyReasons = ['acute-danger', 'child-unattended', 'medical-emergency'] as const
/** One of {@link emergencyReasons}. */
export type EmergencyReason = (typeof emergencyReasons)[number]

/** The phase of a task for which a municipality adopts what is needed. */
export const phases = ['report', 'inquiry', 'decision', 'delivery', 'review', 'aftercare'] as const
/** One of {@link phases}. */
export type Phase = (typeof phases)[number]

/** What forbids whatever would permit: a restriction on supply to third parties, a hidden address, GDPR 18, GDPR 21, a closed file, speaking outside one's profile, the confidential counsellor, an identity that somebody else used. */
export const prohibitionKinds = [
  'supply-restriction',
  'address-protection',
  'restriction-of-processing',
  'upheld-objection',
  'closed-file',
  'outside-profile',
  'confidential-counsellor',
  'identity-disputed',
] as const
/** One of {@link prohibitionKinds}. */
export type ProhibitionKind = (typeof prohibitionKinds)[number]

/** What a person can ask of a holder over their own data. */
export const rightKinds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'early-destruction',
  'complaint',
] as const
/** One of {@link rightKinds}. */
export type RightKind = (typeof rightKinds)[number]

/** Why a right can be refused, as far as an act says so; which article says it, and in what words, is law data. */
export const exceptionKinds = [
  'privacy-of-another',
  'interest-of-the-person',
  'not-capable',
  'good-care',
  'veilig-thuis-task',
  'protection-of-somebody',
  'safeguarded-interest',
  'hidden-receiver',
  'great-interest-of-another',
  'another-law',
  'legal-duty',
  'too-soon',
] as const
/** One of {@link exceptionKinds}. */
export type ExceptionKind = (typeof exceptionKinds)[number]

/** How a person asked. */
export const requestForms = ['written', 'electronic', 'spoken'] as const
/** One of {@link requestForms}. */
export type RequestForm = (typeof requestForms)[number]

/** The languages every text a person reads exists in. */
export const languages = ['nl', 'en'] as const
/** One of {@link languages}. */
export type Language = (typeof languages)[number]
/** A text in every language. */
export type Words = Readonly<Record<Language, string>>
/** Schema of {@link Words}. */
export const Words: z.ZodType<Words> = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
