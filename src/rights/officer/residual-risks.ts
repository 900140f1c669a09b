import type { Words } from '../../schema/index.ts'

/** A risk that the library does not cover, and what the municipality has to arrange itself. */
export interface ResidualRisk {
  /** How the threat model calls it. */
  readonly threat: string
  readonly says: Words
  readonly leftTo: Words
}

const risk = (
  threat: string,
  says: readonly [nl: string, en: string],
  leftTo: readonly [nl: string, en: string],
): ResidualRisk => ({ threat, says: { nl: says[0], en: says[1] }, leftTo: { nl: leftTo[0], en: leftTo[1] } })

/** What the library does not cover, point by point as its threat model has it. */
export const residualRisks: readonly ResidualRisk[] = [
  risk(
    'Combination',
    [
      'Meer beelden naast elkaar, of een beeld en wat iemand al weet, kunnen samen meer vertellen en iemand herkenbaar maken.',
      'Several views together, or a view and what somebody already knows, may tell more and make somebody recognisable.',
    ],
    ['Petten scheiden, inzien steekproefsgewijs nagaan.', 'Keep hats apart, check samples of who looked.'],
  ),
  risk(
    'The screen',
    [
      'Wat de ontvangende toepassing toont, bewaart, afdrukt of logt van een beeld.',
      'What the receiving application shows, keeps, prints or logs of a view.',
    ],
    ['Eisen stellen aan de toepassing en dat toetsen.', 'Set requirements for the application, and test them.'],
  ),
  risk(
    'Onward disclosure',
    ['Wat een medewerker aan een ander doorvertelt.', 'What a worker passes on to somebody else.'],
    ['Geheimhouding afspreken, scholing, toezicht.', 'Agree on secrecy, train, supervise.'],
  ),
  risk(
    'Time',
    [
      'Hoe lang een beslissing duurt kan afhangen van hoeveel gegevens zijn aangeleverd.',
      'How long a decision takes may depend on how many facts were delivered.',
    ],
    ['Alleen ophalen wat vooraf als nodig is genoemd.', 'Fetch only what was named as wanted beforehand.'],
  ),
  risk(
    'The steering data',
    [
      'Wie gezag heeft, wie is toegewezen en welke toestemming er is, gelooft de bibliotheek zoals het is aangeleverd.',
      'Who has authority, who is assigned and which consent there is: the library believes what it is handed.',
    ],
    ['Die registraties juist en actueel houden.', 'Keep those records right and up to date.'],
  ),
  risk(
    'Rows that let a fact through',
    [
      'De regels bij een waarde vertellen welke voorwaarden golden, zoals een gegeven toestemming.',
      'The rows beside a value tell which conditions held, such as a consent that was given.',
    ],
    ['Bepalen wie die regels op het scherm ziet.', 'Decide who sees these rows on the screen.'],
  ),
  risk(
    'Names inside values',
    [
      'Wie een voorziening levert of loon betaalt, is deel van de waarde zelf.',
      'Who supplies a provision or pays a wage is part of the value itself.',
    ],
    ['Bij het vaststellen van wat nodig is hierop letten.', 'Mind this when adopting what is needed.'],
  ),
  risk(
    'Refusals of whole requests',
    [
      'Een geweigerd verzoek vertelt de toepassing of iemand bekend is en of er later iets is vastgelegd.',
      'A refused request tells the application whether a person is known, and whether something was recorded later.',
    ],
    ['Die fouten niet aan de vrager tonen.', 'Do not show these errors to whoever asks.'],
  ),
  risk(
    'Who keeps the chain',
    [
      'Wie de keten en de ondertekening ervan beheert kan beide opnieuw maken; een blik die nooit is vastgelegd laat geen spoor na.',
      'Whoever can write both the chain and its head can make both anew; a look that is never chained leaves no trace.',
    ],
    ['De ondertekende stand bij een ander bewaren.', 'Have another keep the signed head.'],
  ),
  risk(
    'Printing an audit',
    [
      'De verantwoording is niet per ongeluk mee te sturen, maar wel in een hulpmiddel van een ontwikkelaar te lezen.',
      'The audit cannot be sent along by accident, but can be read in a tool of a developer.',
    ],
    ['Toegang tot de omgeving zelf beperken.', 'Restrict access to the environment itself.'],
  ),
  risk(
    'Who an organisation is',
    [
      'De rollen en het profiel van een organisatie zijn zoals de toepassing ze registreerde.',
      'Roles and profile of an organisation are as the application registered them.',
    ],
    ['Registratie van organisaties beheren en nagaan.', 'Manage and check the registration of organisations.'],
  ),
  risk(
    'What was not fetched',
    [
      'Een omstandigheid die niemand vastlegde, zoals een geheime verblijfplaats, houdt niets tegen.',
      'A circumstance that nobody recorded, such as whereabouts kept secret, stops nothing.',
    ],
    ['Zorgen dat zulke omstandigheden altijd worden vastgelegd.', 'See to it that such circumstances are always recorded.'],
  ),
  risk(
    'The dead',
    [
      'Wat iemand bij leven toestond telt na het overlijden nog mee.',
      'What somebody consented to while alive still counts after death.',
    ],
    ['Dossiers na overlijden nagaan.', 'Look at files after a death.'],
  ),
  risk(
    'Working days',
    ['Feestdagen zijn niet bekend bij het tellen van werkdagen.', 'Holidays are not known when working days are counted.'],
    ['Rond feestdagen zelf de dag bepalen.', 'Determine the day yourself around holidays.'],
  ),
  risk(
    'At a table',
    [
      'Wie bij twee overleggen zat, kan uit het verschil iets afleiden.',
      'Whoever sat at two tables can infer something from the difference.',
    ],
    ['Zorgvuldig kiezen wie aanschuift.', 'Choose with care who sits at the table.'],
  ),
  risk(
    'Values in a view',
    ['Een beeld kan na het maken worden veranderd.', 'A view can be altered after it was made.'],
    ['Het beeld niet als bewijs of besluit gebruiken.', 'Do not use a view as evidence or as a decision.'],
  ),
  risk(
    'Signatures',
    [
      'Handtekeningen worden bij aankomst nagegaan; wat daarna wordt ingelezen, gelooft de bibliotheek.',
      'Signatures are checked on arrival; what is handed in after that, the library believes.',
    ],
    ['Bijhouden wie over welke beveiligde verbinding aanlevert.', 'Keep track of who delivers over which secured connection.'],
  ),
  risk(
    'What goes along with what a supplier releases',
    [
      'De stand van het dossier, intrekkingen en kenmerken gaan mee zoals de leverancier ze bewaart.',
      'The state of the file, withdrawals and ids go along as the supplier keeps them.',
    ],
    ['Afspreken wat een leverancier daarin opneemt.', 'Agree on what a supplier puts in them.'],
  ),
  risk(
    'Who sat at the portal',
    [
      'Bewijs van een toestemming toont dat het portaal tekende, niet dat de persoon was wie die zei te zijn.',
      'Evidence of a consent shows that the portal signed, not that the person was who they said.',
    ],
    ['Zorgen dat inloggen op het portaal betrouwbaar genoeg is.', 'See to it that logging in to the portal is reliable enough.'],
  ),
  risk(
    'Lawfulness',
    [
      'De bibliotheek past regels toe die haar zijn gegeven; of die juist en volledig zijn zegt zij niet.',
      'The library applies the rules it was given; it does not say that they are right or complete.',
    ],
    ['De regels door een jurist laten lezen en ervoor laten tekenen.', 'Have a jurist read the rules and sign for them.'],
  ),
]
