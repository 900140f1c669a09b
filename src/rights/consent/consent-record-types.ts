import type { Day, Instant, Language } from '../../schema/index.ts'

/** A text in one language, as JSON-LD writes it. */
export interface LanguageText {
  readonly '@language': Language
  readonly '@value': string
}

/** Somebody or something by an identifier, of a type and by a name where these are known. */
export interface RecordedParty {
  readonly '@type'?: string
  readonly 'dct:identifier': string
  readonly 'dct:title'?: string
}

/** A purpose or a kind of personal data: our own id, the term of the vocabulary it falls under where there is one, and its names. */
export interface RecordedKind {
  readonly '@id': string
  readonly '@type'?: readonly string[]
  readonly 'dct:title'?: readonly LanguageText[]
}

/** One thing that happened to a consent, as the state it brought. */
export interface RecordedEvent {
  readonly '@type': string
  readonly 'dpv:isIndicatedAtTime': Day
  /** The key of whoever did it. */
  readonly 'dpv:isIndicatedBy': string
  /** The form: presumed, express or written. */
  readonly 'dpv:hasIndicationMethod': string
  readonly 'kb:inQualityOf': string
  readonly 'dct:created': Instant
}

/** Which text was read, where and when, by the evidence of the portal. */
export interface RecordedNotice {
  readonly 'dct:identifier': string
  readonly 'dct:hasVersion': string
  readonly 'dct:language': Language
  /** SHA-256 of the text, in base64url. */
  readonly 'kb:digest': string
  readonly 'kb:collectedBy': RecordedParty
  readonly 'dct:created': Instant
}

/**
 * A consent as a record by the fields of ISO/IEC TS 27560, in terms of the Data Privacy Vocabulary (`dpv`, `pd`, `eu-gdpr`) where it has one, of
 * Dublin Core (`dct`), and of our own (`kb`). JSON values only.
 */
export interface ConsentRecord {
  readonly '@context': Readonly<Record<string, string>>
  readonly '@id': string
  readonly '@type': 'dpv:Consent'
  readonly 'dct:identifier': string
  /** The person, as the application calls them towards the reader. */
  readonly 'kb:principal': RecordedParty
  readonly 'dpv:hasDataController': RecordedParty
  readonly 'dpv:hasRecipient': readonly RecordedParty[]
  readonly 'dpv:hasPurpose': readonly RecordedKind[]
  readonly 'dpv:hasProcessing': readonly string[]
  readonly 'kb:personalData': readonly RecordedKind[]
  /** Absent where the consent is no ground under the GDPR but a condition of another act. */
  readonly 'dpv:hasLegalBasis'?: readonly string[]
  readonly 'dpv:hasRight'?: readonly string[]
  readonly 'kb:kind': string
  /** Acts under which the data were obtained. */
  readonly 'kb:obtainedUnder': readonly string[]
  readonly 'kb:frame': string
  readonly 'kb:refusalCosts': string
  readonly 'kb:notice'?: RecordedNotice
  /** The state on the day of the record; whether it counts for a request is another question. */
  readonly 'kb:status': { readonly '@type': string; readonly 'dct:date': Day }
  readonly 'kb:events': readonly RecordedEvent[]
}
