import type { Language } from '../schema/index.ts'

/** The words of a report on what could not be used. */
export const reportTexts = {
  nl: {
    title: 'Wat wij van uw bericht niet konden gebruiken',
    message: 'Bericht',
    received: 'Ontvangen',
    whole: 'Alles in dit bericht is overgenomen.',
    'in-part': 'Een deel van dit bericht is niet overgenomen. De rest wel: lever alleen opnieuw wat hieronder staat.',
    nothing: 'Niets uit dit bericht is overgenomen. Verbeter het en lever het opnieuw.',
    place: 'Plaats',
    code: 'Code',
    advice: 'Wat u kunt doen',
    everything: 'het hele bericht',
  },
  en: {
    title: 'What we could not use of your message',
    message: 'Message',
    received: 'Received',
    whole: 'Everything in this message was taken over.',
    'in-part': 'Part of this message was not taken over. The rest was: send again only what stands below.',
    nothing: 'Nothing of this message was taken over. Correct it and send it again.',
    place: 'Place',
    code: 'Code',
    advice: 'What you can do',
    everything: 'the whole message',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>
