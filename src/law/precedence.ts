import type { Standing, Words } from '../schema/index.ts'

/** One thing that decides which of several values comes first, and why. */
export type PrecedenceStep = { readonly because: Words } & (
  | { readonly by: 'authentic' | 'preferred' | 'task' | 'latest' }
  | { readonly by: 'standing'; readonly order: readonly (readonly Standing[])[] }
)

/**
 * What decides which of several values comes first, the weightiest first; a later step counts only where all before it tie. It orders what is shown and
 * adds or drops nothing. Local rows have a step of their own, below the authentic value and above everything else.
 */
export const precedence: readonly PrecedenceStep[] = [
  {
    by: 'authentic',
    because: {
      nl: 'Een bestuursorgaan gebruikt voor zijn taak het authentieke gegeven dat er is (Wet BRP 1.7 lid 1), zolang het actueel is en niet in onderzoek.',
      en: 'A public body uses for its task the authentic datum there is (BRP Act 1.7(1)), while it is current and not under investigation.',
    },
  },
  {
    by: 'preferred',
    because: {
      nl: 'De gemeente stelde voor dit soort gegeven vast wiens gegeven voorgaat.',
      en: 'The municipality adopted whose datum comes first for this kind of data.',
    },
  },
  {
    by: 'task',
    because: {
      nl: 'Wiens taak het is, legt het vast onder de eigen wet en voor de eigen taak; een ander nam het over.',
      en: 'Whoever has the task records it under its own act and for its own task; another took it over.',
    },
  },
  {
    by: 'standing',
    order: [['observed', 'judged'], ['told'], ['suspected']],
    because: {
      nl: 'Wat is waargenomen of beoordeeld staat vaster dan wat iemand vertelde, en dat vaster dan een vermoeden.',
      en: 'What was observed or judged stands firmer than what somebody told, and that firmer than a suspicion.',
    },
  },
  {
    by: 'latest',
    because: {
      nl: 'Van wat verder gelijk is telt het laatst gewijzigde gegeven; een onbekende dag komt het laatst.',
      en: 'Of what is equal otherwise the datum that changed last counts; an unknown day comes last.',
    },
  },
]
