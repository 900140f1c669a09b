import type { EmergencyReason, Phase, Sensitivity, Words } from '../../schema/index.ts'
import type { ActivityData, ActivityNorm } from './activity.ts'
import type { TaskNotDone } from './not-settled.ts'

const words = (nl: string, en: string): Words => ({ nl, en })
type Texts<K extends string> = Readonly<Record<K, Words>>

/** How protected a kind of data is. */
export const sensitivityTexts: Texts<Sensitivity> = {
  ordinary: words('gewone gegevens', 'ordinary data'),
  delicate: words('gevoelige gegevens', 'delicate data'),
  'national-number': words('burgerservicenummer', 'citizen service number'),
  health: words('gegevens over gezondheid', 'data on health'),
  special: words('andere bijzondere gegevens', 'other special data'),
  criminal: words('strafrechtelijke gegevens', 'criminal data'),
}

/** The phases of a task. */
export const phaseTexts: Texts<Phase> = {
  report: words('melding', 'report'),
  inquiry: words('onderzoek', 'inquiry'),
  decision: words('beslissing', 'decision'),
  delivery: words('levering', 'delivery'),
  review: words('heronderzoek', 'review'),
  aftercare: words('nazorg', 'aftercare'),
}

/** The reasons for an emergency. */
export const emergencyTexts: Texts<EmergencyReason> = {
  'acute-danger': words('acuut gevaar', 'acute danger'),
  'child-unattended': words('een kind zonder toezicht', 'a child unattended'),
  'medical-emergency': words('een medisch noodgeval', 'a medical emergency'),
}

/** How the task speaks of a kind of data. */
export const standingTexts: Texts<ActivityData['standing']> = {
  named: words('Gegevens die het artikel noemt', 'Data the article names'),
  implied: words('Gegevens die bij de taak horen zonder genoemd te zijn', 'Data the task implies without naming them'),
  opened: words('Gegevens die een andere regel opent', 'Data that another row opens'),
}

/** How an open norm is handled. */
export const handledTexts: Texts<ActivityNorm['handledBy']> = {
  judgement: words('een vastgelegd oordeel', 'a recorded judgement'),
  parameter: words('een keuze van de gemeente', 'a choice of the municipality'),
  'not-modelled': words('niet uitgewerkt: een mens gaat het na', 'not worked out: a human checks it'),
}

/** What has to end before anything is destroyed. */
export const keptUntilTexts: Texts<'ended' | 'file-ended'> = {
  ended: words('en niet voordat het zelf is geëindigd', 'and not before it has itself ended'),
  'file-ended': words('en niet voordat het dossier is gesloten', 'and not before the file was closed'),
}

/** Why a task in force is not done here. */
export const notDoneTexts: Texts<TaskNotDone['why']> = {
  'nobody-authorised': words('Niemand die hier werkt is ervoor geautoriseerd', 'Nobody who works here is authorised for it'),
  'task-of-another': words('De taak van een ander', 'The task of another'),
}

/** The kinds of mandate beside those for judgements. */
export const mandateTexts: Texts<'necessity-set' | 'emergency-set' | 'emergency-review' | 'override'> = {
  'necessity-set': words('vaststellen wat nodig is', 'adopting what is needed'),
  'emergency-set': words('vaststellen wat in nood open mag', 'adopting what may be opened in an emergency'),
  'emergency-review': words('een noodprocedure beoordelen', 'reviewing an emergency'),
  override: words('van een lokale regel afwijken', 'overriding a local row'),
}

/** The titles and sentences of the record and the annex. */
export const officerTexts = {
  recordTitle: words('Register van verwerkingsactiviteiten', 'Record of processing activities'),
  recordLead: words(
    'Dit register (AVG artikel 30 lid 1) wordt gemaakt uit de wetsgegevens, het lokale beleid en de gegevens over teams hieronder.',
    'This record (GDPR article 30(1)) is made from the law data, local policy and team records below.',
  ),
  annexTitle: words('Bijlage bij de gegevensbeschermingseffectbeoordeling', 'Annex to the data protection impact assessment'),
  annexLead: words(
    'Deze bijlage (AVG artikel 35 lid 7) beschrijft wat uit wetsgegevens, lokaal beleid en gegevens over teams volgt. De risico’s wegen moet de gemeente zelf.',
    'This annex (GDPR article 35(7)) describes what follows from law data, local policy and team records. Weighing the risks is left to the municipality.',
  ),
  saysOnly: words(
    'De tekst somt op wat die regels zeggen. Of de verwerking rechtmatig is, staat er niet in.',
    'It lists what these rules say. It does not tell whether the processing is lawful.',
  ),
  asOf: words('Stand op', 'As of'),
  controller: words('Verwerkingsverantwoordelijke', 'Controller'),
  contact: words('Contact', 'Contact'),
  officer: words('Functionaris voor gegevensbescherming', 'Data protection officer'),
  'joint-controller': words('Ook verantwoordelijk', 'Jointly responsible'),
  processor: words('Verwerker', 'Processor'),
  article: words('Artikel van de taak', 'Article of the task'),
  reason: words('Doel in eigen woorden', 'Purpose in own words'),
  ground: words('Grond in de wet', 'Ground in the act'),
  quality: words('Uitzondering voor beschermde gegevens', 'Exception for protected data'),
  persons: words('Van wie', 'Of whom'),
  adopted: words('Vastgesteld als nodig in de fase', 'Adopted as needed in the phase'),
  until: words('tot en met', 'up to and including'),
  nothingAdopted: words(
    'Er is niets als nodig vastgesteld: er wordt niets getoond.',
    'Nothing was adopted as needed: nothing is shown.',
  ),
  nothingOpen: words(
    'Van wat als nodig is vastgesteld opent geen regel iets: er wordt niets getoond.',
    'Of what was adopted as needed no row opens anything: nothing is shown.',
  ),
  attention: words('Let op', 'Note'),
  withoutTerm: words('Geen nagelezen bewaartermijn voor', 'No keeping term that was read for'),
  emergency: words('In een noodprocedure ook zonder toewijzing', 'In an emergency also without an assignment'),
  sources: words('Verkregen', 'Obtained'),
  from: words('van', 'from'),
  fromAnybody: words('van wie dan ook', 'from whomever'),
  forAct: words('eerder voor', 'earlier for'),
  withConsent: words('alleen met toestemming', 'with consent only'),
  recipients: words('Ontvangers', 'Recipients'),
  anybody: words('wie het regelt', 'whomever the row names'),
  mustGive: words('moet', 'must'),
  notGivenHere: words('hier is niemand geautoriseerd om te verstrekken', 'nobody here is authorised to provide'),
  noRecipients: words('geen volgens deze regels', 'none by these rules'),
  thirdCountries: words('Doorgifte buiten de EU', 'Transfer outside the EU'),
  notKnown: words('niet bekend uit wetsgegevens', 'not known from law data'),
  terms: words('Bewaartermijn', 'Keeping term'),
  termElsewhere: words(
    'voor wat onder een andere wet is verkregen de termijn van die wet',
    'for what was obtained under another act the term of that act',
  ),
  showingOnly: words('alleen tonen, lokaal', 'showing only, local'),
  consents: words('Toestemming die wordt gevraagd', 'Consent that is asked'),
  notDone: words('Taken die hier niet worden gedaan', 'Tasks that are not done here'),
  notSettled: words('Nog niet vastgesteld', 'Not settled'),
  notSettledLead: words(
    'Deze rijen zijn niet nagelezen. Zij zijn nergens een grond voor.',
    'These rows were not read. They are a ground for nothing.',
  ),
  tasks: words('Taken', 'Tasks'),
  rows: words('Rijen', 'Rows'),
  security: words('Wat de organisatie zelf doet', 'What the organisation does itself'),
  securityTitle: words('Beveiliging', 'Security'),
  measures: words('Wat de bibliotheek doet', 'What the library does'),
  tested: words('getest als', 'tested as'),
  acts: words('De wetten en hun versie', 'The acts and their version'),
  local: words('Lokaal beleid', 'Local policy'),
  reviewOn: words('opnieuw bekijken op', 'review on'),
  validFrom: words('vanaf', 'from'),
  digest: words('kenmerk', 'digest'),
  seeing: words('Wie kan kijken', 'Who may look'),
  worker: words('medewerker', 'worker'),
  workers: words('medewerkers', 'workers'),
  inRoles: words('in de rollen', 'in the roles'),
  as: words('als', 'as'),
  entries: words('regels van de matrix', 'entries of the matrix'),
  matrixPage: words('matrix', 'matrix'),
  utmost: words('ten hoogste', 'at most'),
  openNorms: words('Open normen', 'Open norms'),
  judges: words('Wie oordeelt', 'Who judges'),
  judgesLead: words(
    'Zoveel medewerkers hebben op deze dag het mandaat. Waar niemand het heeft, telt geen enkel oordeel.',
    'So many workers have the mandate on this day. Where nobody has it, no judgement counts.',
  ),
  nobody: words('niemand', 'nobody'),
  automated: words('Geautomatiseerde besluiten', 'Automated decisions'),
  automatedSays: words(
    'Geen. De bibliotheek toont gegevens en neemt geen besluiten over mensen.',
    'None. The library shows data and takes no decisions about people.',
  ),
  risks: words('Risico’s die overblijven', 'Risks that remain'),
  leftTo: words('Aan de gemeente', 'Left to the municipality'),
} as const satisfies Texts<string>
