import type { Words } from 'klantbeeld/schema'
import { words } from '../texts.ts'

/** Why a file with cases is not read, by the name it begins with. */
export const leftOutTexts: Readonly<Record<string, Words>> = {
  svwi: words('berichten met een afzender en vrije tekst.', 'messages with a sender and free text.'),
  'salesforce-contactmomenten': words(
    'dat iemand de gemeente sprak, over wat ook; geen taak vraagt ernaar.',
    'that somebody talked to the municipality, about whatever; no task asks for it.',
  ),
  'brp_personen-op-adres': words(
    'wie op één adres staan, zonder nummer of naam; dat maakt geen huishouden.',
    'who stand at one address, without number or name; that makes no household.',
  ),
  brp_verblijfplaatshistorie: words(
    'vroegere adressen van niemand in het bijzonder.',
    'earlier addresses of nobody in particular.',
  ),
  'zorgned-av-persoonsgegevensNAW': words(
    'wie de aanvrager is, met een nummer van zes cijfers; wie levert, zegt over wie het gaat.',
    'who the applicant is, with a number of six digits; whoever delivers says whom it is about.',
  ),
  'partnerfilter_*-request': words(
    'welke velden aan het register zijn gevraagd: een vraag is geen gegeven over iemand.',
    'which fields were asked of the register: a question is no fact about anybody.',
  ),
  verwerkingenlogging: words(
    'wie bij een ander heeft gekeken: geen inhoud, en geen bewijs van deze bibliotheek.',
    'who looked at another place: no content, and no receipt of this library.',
  ),
}
