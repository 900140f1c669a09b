import { comparable } from '../../core/canonical.ts'
import { KlantbeeldError } from '../../core/errors.ts'
import { compile, type LawDomain, onDay } from '../../law/index.ts'
import {
  type CategoryId,
  type Consent,
  type ConsentEvidence,
  catalogue,
  type Day,
  languages,
  type Organisation,
  type OrganisationId,
  organisationKey,
  type Words,
} from '../../schema/index.ts'
import type { ConsentRecord, LanguageText, RecordedKind, RecordedNotice, RecordedParty } from './consent-record-types.ts'
import { stateAfter, stateOn } from './states.ts'
import { legalBases, personalDataTerms, prefixes, processingTerms } from './vocabulary.ts'

/** What a record of a consent is made with. */
export interface ConsentRecordContext {
  /** The law of the day names the purposes. */
  readonly law: readonly LawDomain[]
  readonly organisations: readonly Organisation[]
  /** Who relies on the consent. */
  readonly controller: OrganisationId
  /** What a known person is called towards the reader of the record: a pseudonym, or the key of a view. */
  readonly keyOf: (person: string) => string
  /** The evidence a portal gave, opened: it says which text was read. */
  readonly evidence?: ConsentEvidence
  /** The day of the record. */
  readonly on: Day
}

/**
 * A consent as a record by the fields of ISO/IEC TS 27560, in terms of the Data Privacy Vocabulary. It says what is on record, not that the consent counts.
 * Throws `consent/another-evidence` where the evidence is of another consent.
 */
export function consentRecord(consent: Consent, context: ConsentRecordContext): ConsentRecord {
  const { law, controller, keyOf, evidence, on } = context
  if (evidence !== undefined && !isEvidenceOf(evidence, consent))
    throw new KlantbeeldError(
      'consent/another-evidence',
      'the evidence is of another consent; hand in what openConsent gave for this one, or none',
    )
  const bases = legalBases(consent)
  return {
    '@context': prefixes,
    '@id': `urn:klantbeeld:consent:${encodeURIComponent(consent.id)}`,
    '@type': 'dpv:Consent',
    'dct:identifier': consent.id,
    'kb:principal': { '@type': 'eu-gdpr:DataSubject', 'dct:identifier': keyOf(consent.person) },
    'dpv:hasDataController': party(controller, 'dpv:DataController', context),
    'dpv:hasRecipient': consent.recipients.map((recipient) => party(recipient, 'dpv:Recipient', context)),
    'dpv:hasPurpose': purposesOf(consent, law, on),
    'dpv:hasProcessing': processingTerms[consent.kind],
    'kb:personalData': consent.categories.map(personalData),
    ...(bases.length === 0 ? {} : { 'dpv:hasLegalBasis': bases, 'dpv:hasRight': ['eu-gdpr:A7-3'] }),
    'kb:kind': consent.kind,
    'kb:obtainedUnder': consent.acts,
    'kb:frame': consent.frame,
    'kb:refusalCosts': consent.refusalCosts,
    ...(evidence === undefined ? {} : { 'kb:notice': noticeOf(evidence, context) }),
    'kb:status': { '@type': stateOn(consent, on), 'dct:date': on },
    'kb:events': consent.events.map((event) => ({
      '@type': stateAfter(event, consent),
      'dpv:isIndicatedAtTime': event.on,
      'dpv:isIndicatedBy': keyOf(event.by),
      'dpv:hasIndicationMethod': event.form,
      'kb:inQualityOf': event.inQualityOf,
      'dct:created': event.recordedAt,
    })),
  }
}

/** Whether a portal signed this very consent; what happened to it since, it could not know. */
function isEvidenceOf({ consent: { events: signed, ...collected } }: ConsentEvidence, { events, ...rest }: Consent): boolean {
  const known = new Set(events.map(comparable))
  return comparable(collected) === comparable(rest) && signed.every((event) => known.has(comparable(event)))
}

function party(id: OrganisationId, type: string, { organisations }: ConsentRecordContext): RecordedParty {
  const key = organisationKey(id)
  const [known, second] = organisations.filter((one) => organisationKey(one.id) === key)
  const named = known === undefined || second !== undefined ? {} : { 'dct:title': known.name }
  return { '@type': type, 'dct:identifier': key, ...named }
}

function purposesOf({ purposes }: Consent, law: readonly LawDomain[], on: Day): readonly RecordedKind[] {
  const inForce = onDay(compile(law), on)
  return purposes.map((purpose) => {
    const id = { '@id': `urn:klantbeeld:purpose:${encodeURIComponent(purpose)}` }
    const [row] = inForce.tasks(purpose)
    return row === undefined ? id : { ...id, '@type': [row.dpv], 'dct:title': texts(row.name) }
  })
}

function personalData(category: CategoryId): RecordedKind {
  const { name, sensitivity } = catalogue[category]
  const terms = [personalDataTerms[category], sensitivity === 'health' ? 'eu-gdpr:HealthData' : undefined]
  const types = terms.filter((term) => term !== undefined)
  return {
    '@id': `urn:klantbeeld:category:${category}`,
    ...(types.length === 0 ? {} : { '@type': types }),
    'dct:title': texts(name),
  }
}

function noticeOf({ shown, collectedBy, at }: ConsentEvidence, context: ConsentRecordContext): RecordedNotice {
  const { '@type': _, ...portal } = party(collectedBy, '', context)
  return {
    'dct:identifier': shown.id,
    'dct:hasVersion': shown.version,
    'dct:language': shown.language,
    'kb:digest': shown.digest,
    'kb:collectedBy': portal,
    'dct:created': at,
  }
}

function texts(words: Words): readonly LanguageText[] {
  return languages.map((language) => ({ '@language': language, '@value': words[language] }))
}
