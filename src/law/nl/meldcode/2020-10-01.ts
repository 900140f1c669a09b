import type { DutyRow, LawDomain } from '../../index.ts'
import { type Day, nothing, verified, words } from '../shared.ts'

/** A step of the code, or something to mind in it. */
const step = (duty: string, place: string, nl: string, en: string): DutyRow => ({
  ...verified(`meldcode/${place.replaceAll(' | ', '-')}-${duty}`, place, nl, en),
  duty: `meldcode/${duty}`,
  kinds: [],
})

/** Besluit verplichte meldcode huiselijk geweld en kindermishandeling as it reads from 1 October 2020. */
export const meldcode20201001 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'meldcode',
  name: words(
    'Besluit verplichte meldcode huiselijk geweld en kindermishandeling',
    'Decree on the Mandatory Reporting Code for Domestic Violence and Child Abuse',
  ),
  short: words('Besluit meldcode', 'Reporting Code Decree'),
  validFrom: '2020-10-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0033723/2020-10-01',
  records: [],
  duties: [
    step('stap-1-signalen', '2 | 2 | a', 'Breng eerst de signalen in kaart.', 'First map the signals.'),
    step(
      'stap-2-overleg',
      '2 | 2 | b',
      'Overleg met een collega en zo nodig met Veilig Thuis of een deskundige op het gebied van letsel.',
      'Consult a colleague and where needed Veilig Thuis or an expert on injuries.',
    ),
    step('stap-3-gesprek', '2 | 2 | c', 'Praat met de cliënt.', 'Talk with the client.'),
    step(
      'stap-4-wegen',
      '2 | 2 | d',
      'Weeg het geweld of de mishandeling met het afwegingskader.',
      'Weigh the violence or abuse with the framework for weighing.',
    ),
    step(
      'stap-5-melden',
      '2 | 2 | e',
      'Beslis of melden nodig is; dat is een eigen beslissing naast die over hulp.',
      'Decide whether to report; that is a decision of its own beside the one about help.',
    ),
    step(
      'stap-5-hulp',
      '2 | 2 | e',
      'Beslis of hulp nodig is; dat is een eigen beslissing naast die over melden.',
      'Decide whether help is needed; that is a decision of its own beside the one about reporting.',
    ),
    step(
      'client',
      '2 | 1 | d',
      'De code noemt wie cliënt kan zijn: het vermoedelijke slachtoffer, de pleger of een getuige.',
      'The code names who can be the client: the alleged victim, the perpetrator or a witness.',
    ),
    step(
      'kindcheck',
      '2 | 1 | f',
      'Ga na of er kinderen afhankelijk zijn van de cliënt.',
      'Check whether children depend on the client.',
    ),
    step(
      'vertrouwelijk',
      '2 | 1 | g',
      'De code zegt hoe met vertrouwelijke gegevens wordt omgegaan.',
      'The code says how confidential data are handled.',
    ),
  ],
} satisfies LawDomain
