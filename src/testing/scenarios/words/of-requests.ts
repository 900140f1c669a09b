import { capacityTexts, reasonTexts } from '../../../explain/texts.ts'
import {
  type Assignment,
  type Capacity,
  type CategoryId,
  catalogue,
  categoryIds,
  type EmergencyReason,
  type LifeDomain,
  type Phase,
  type WithheldReason,
} from '../../../schema/index.ts'
import { type Vocabulary, withTexts } from './vocabulary.ts'

/** Categories, by their names in the catalogue. */
export const categoryWords = Object.fromEntries(
  categoryIds.map((id) => [id, [catalogue[id].name.nl]]),
) as unknown as Vocabulary<CategoryId>

/** In which capacity is asked, or was obtained. */
export const capacityWords: Vocabulary<Capacity> = withTexts(capacityTexts, {
  'access-worker': ['toeleider', 'consulent'],
  helper: ['hulpverlener'],
  supervisor: ['toezichthouder', 'handhaver'],
  coordinator: ['coördinator'],
  'client-supporter': ['cliëntondersteuner'],
  registrar: ['registerhouder'],
  intake: ['medewerker aan het loket'],
})

/** The phase of a task. */
export const phaseWords: Vocabulary<Phase> = {
  report: ['melding'],
  inquiry: ['onderzoek'],
  decision: ['besluit'],
  delivery: ['levering'],
  review: ['heroverweging'],
  aftercare: ['nazorg'],
}

/** Domains of life. */
export const domainWords: Vocabulary<LifeDomain> = {
  identity: ['persoonsgegevens'],
  housing: ['wonen'],
  family: ['gezin'],
  'daily-life': ['dagelijks leven'],
  health: ['gezondheid'],
  upbringing: ['opvoeding'],
  education: ['onderwijs'],
  work: ['werk'],
  income: ['inkomen'],
  debt: ['schulden'],
  network: ['netwerk'],
  safety: ['veiligheid'],
  justice: ['justitie'],
  involvement: ['betrokkenheid'],
}

/** How a worker came to work on a case. */
export const assignmentWords: Vocabulary<Assignment['kind']> = {
  regular: ['vaste medewerker'],
  'stand-in': ['vervanger'],
  duty: ['piket'],
  trainee: ['stagiair'],
  intake: ['loket'],
}

/** Reasons to open the minimum without an assignment. */
export const emergencyWords: Vocabulary<EmergencyReason> = {
  'acute-danger': ['acuut gevaar'],
  'child-unattended': ['kind zonder toezicht'],
  'medical-emergency': ['medische noodsituatie'],
}

/** Why something is not shown, in short and as the audit words it. */
export const reasonWords: Vocabulary<WithheldReason> = withTexts(reasonTexts, {
  undecidable: ['tegenspraak'],
  failed: ['mislukt'],
  'person-not-linked': ['persoon niet gekoppeld'],
  'person-not-asked-about': ['niet naar gevraagd'],
  'role-unknown': ['rol onbekend'],
  prohibited: ['verbod'],
  hat: ['geen autorisatie of betrokkenheid'],
  'not-necessary': ['niet noodzakelijk'],
  'no-ground': ['geen grond'],
  'consent-missing': ['toestemming ontbreekt'],
  'judgement-missing': ['oordeel ontbreekt'],
  quality: ['bijzonder gegeven'],
  secret: ['geheim'],
  'term-over': ['termijn voorbij'],
  'term-unknown': ['termijn onbekend'],
  'contents-unknown': ['inhoud onbekend'],
  'note-of-another-hat': ['werkaantekening van een ander'],
  'not-your-task': ['niet de eigen taak'],
})
