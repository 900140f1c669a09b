import {
  consentWords,
  formWords,
  giverWords,
  judgementWords,
  measureWords,
  representativeWords,
  restrictionWords,
  rightWords,
  shieldWords,
  tieWords,
} from './words/of-people.ts'
import { assignmentWords, capacityWords, emergencyWords, phaseWords } from './words/of-requests.ts'
import type { Vocabulary } from './words/vocabulary.ts'

/** Slots that hold one word of a closed list. */
export const slotVocabularies = {
  hoedanigheid: capacityWords,
  fase: phaseWords,
  inzet: assignmentWords,
  noodreden: emergencyWords,
  band: tieWords,
  vertegenwoordiger: representativeWords,
  maatregel: measureWords,
  bescherming: shieldWords,
  beperking: restrictionWords,
  recht: rightWords,
  toestemming: consentWords,
  vorm: formWords,
  gever: giverWords,
  oordeel: judgementWords,
} satisfies Readonly<Record<string, Vocabulary>>

/** Slots that hold anything else, and what that is. */
export const openSlots = {
  dag: 'een datum',
  vanaf: 'een datum',
  tot: 'een datum',
  naam: 'een naam uit het scenario',
  namen: 'namen uit het scenario, met "en" ertussen',
  taak: 'een taak, zoals `wmo/onderzoek`',
  taken: 'taken, met "en" ertussen',
  wet: 'een wet, zoals `wmo`',
  wetten: 'wetten, met "en" ertussen',
  organisatie: 'een organisatie, zoals `de gemeente` of `een andere jeugdhulpaanbieder`',
  gegevens: 'soorten gegevens, met "en" ertussen',
  leefgebieden: 'leefgebieden, met "en" ertussen',
  houders: 'houders, met "en" ertussen',
  nr: 'een nummer uit de tabel',
  wegen: 'waarom iemand erbij hoort, met "en" ertussen',
  bezwaren: 'waarom iemand er niet bij hoort, met "en" ertussen',
  vragen: 'wat niet vaststaat, met "en" ertussen',
  keuze: 'een keuze die een wet aan de gemeente laat, zoals `brp/verordening-derden`',
  artikel: 'een artikel zoals de bibliotheek het noemt, zoals `Jeugdwet art. 7.3.4 lid 2`',
  samen: 'namen uit het scenario of organisaties, met "en" ertussen',
  waarde: 'wat daarbij te kiezen is, zoals `yes`, of een termijn zoals `P3Y`',
} as const

/** The name of a slot. */
export type SlotName = keyof typeof slotVocabularies | keyof typeof openSlots
