import { bug, type PlantedBug } from './bug.ts'

const asking = 'disclosure/asking.ts'
const circumstances = 'disclosure/circumstances.ts'
const competence = 'disclosure/competence.ts'
const decide = 'disclosure/decide.ts'
const hat = 'disclosure/hat.ts'
const judgements = 'disclosure/judgements.ts'
const keys = 'disclosure/keys.ts'
const needed = 'disclosure/needed.ts'
const prohibition = 'disclosure/prohibition.ts'
const qualities = 'people/qualities.ts'

/** Bugs in what lies around a fact: whose task it is, how the worker comes to it, what the client is under, who judged, who decides for whom, and what a document holds. */
export const bugsOfCircumstances: readonly PlantedBug[] = [
  bug(
    'Taak: een doel waarvan geen rij spreekt is van iedereen.',
    asking,
    'return keys.some((key) =>',
    'return holders.length === 0 || keys.some((key) =>',
  ),
  bug(
    'Taak: dat iemand de taak heeft is genoeg.',
    asking,
    'isTaskOf([asker, receiver], request.purpose, organisations, law)',
    'law.tasks(request.purpose).length > 0',
  ),
  bug('Taak: de taak van wie ontvangt telt niet.', asking, 'isTaskOf([asker, receiver], ', 'isTaskOf([asker], '),
  bug(
    'Taak: een rij die niet vaststaat maakt iets tot taak.',
    'law/on-day.ts',
    'verified((domain) => domain.purposes),',
    'domains.flatMap((domain) => domain.purposes),',
  ),
  bug(
    'Nood: er gaat meer open dan het vastgestelde minimum.',
    needed,
    ' &&\n        (minimum === undefined || minimum.includes(category))',
    '',
  ),
  bug('Nood: om welke reden het minimum is vastgesteld telt niet.', needed, ' && set.reasons.includes(emergency)', ''),
  bug(
    'Nood: wat voor een ander doel is vastgesteld gaat ook open.',
    needed,
    'set.purpose === purpose && set.reasons',
    'set.reasons',
  ),
  bug(
    'Nood: een minimum dat niet meer geldt gaat nog open.',
    needed,
    'set.reasons.includes(emergency) && within(on, set.from, set.until)',
    'set.reasons.includes(emergency)',
  ),
  bug(
    'Nood: vervangt ook de noodzaak die de gemeente vaststelde.',
    needed,
    'adopted.has(category) &&',
    '(minimum !== undefined || adopted.has(category)) &&',
  ),
  bug(
    'Nood: rijen die niet voor nood zijn gelden ook.',
    'disclosure/fitting.ts',
    '        (request.emergency === undefined || row.holdsInEmergency) &&\n',
    '',
  ),
  bug(
    'Nood: wie niet voor nood is geautoriseerd mag ook.',
    hat,
    ' &&\n      (emergency === undefined || authorisation.inEmergency === true)',
    '',
  ),
  bug(
    'Nood: vraagt toch een betrokkenheid.',
    hat,
    "return authorised && kind === 'use'",
    "return authorised && kind === 'use' && staff.assignments.some((one) => assigns(one, worker.id, request, on))",
  ),
  bug('Nood: ook verstrekken mag.', hat, "return authorised && kind === 'use'", 'return authorised'),
  bug(
    'Betrokkenheid: een waarneming zonder laatste dag telt.',
    hat,
    "    (assignment.kind === 'regular' || assignment.until !== undefined) &&\n",
    '',
  ),
  bug(
    'Betrokkenheid: wie aan het loket zat is de volgende dag nog betrokken.',
    hat,
    "    (assignment.kind !== 'intake' || on === assignment.from) &&\n",
    '',
  ),
  bug('Betrokkenheid: een stagiair verstrekt.', hat, " &&\n    (assignment.kind !== 'trainee' || kind === 'use')", ''),
  bug('Mandaat: ieder kan oordelen.', judgements, '        isMandated(judgement, setting),', '        true,'),
  bug(
    'Oordeel: een weigering uit een andere fase telt niet.',
    judgements,
    "holding.filter((judgement) => judgement.outcome === 'refuses')",
    "holding.filter((judgement) => judgement.outcome === 'refuses' && judgement.phase === necessity.phase)",
  ),
  bug(
    'Mandaat: telt ook als het er op de dag van het oordeel niet was.',
    judgements,
    'mandates.some(({ from, until }) => within(dayOf(recordedAt), from, until))',
    'true',
  ),
  bug('Mandaat: de dag van het oordeel is die in Londen.', judgements, 'dayOf(recordedAt)', 'recordedAt.slice(0, 10) as Day'),
  bug('Mandaat: waarover iemand mag beslissen telt niet.', judgements, ' && decisions.includes(kind)', ''),
  bug(
    'Maatregel: waar een rij er een vraagt hoeft hij er niet te zijn.',
    circumstances,
    '    (when.measures === undefined || isUnderMeasure(when.measures, asking)) &&\n',
    '',
  ),
  bug(
    'Maatregel: wie hem uitvoert telt niet.',
    circumstances,
    ' && (record.organisation === undefined || organisationKey(record.organisation) === receiver)',
    '',
  ),
  bug(
    'Maatregel: een voorbije maatregel telt nog.',
    asking,
    'measures: holdingByPerson(setting.people.measures, day)',
    'measures: byPerson(setting.people.measures)',
  ),
  bug('Maatregel: een rij die ervoor stopt ziet de cliënt niet.', circumstances, '[asking.request.client, ...owners]', 'owners'),
  bug(
    'Maatregel: een rij die ervoor stopt ziet alleen de cliënt.',
    circumstances,
    '[asking.request.client, ...owners]',
    '[asking.request.client]',
  ),
  bug(
    'Maatregel: een grond die ervoor stopt ziet niet wie alleen wordt genoemd.',
    keys,
    ' || stopsAtOthers(road.row, subject, asking)',
    '',
  ),
  bug(
    'Maatregel: wat geheimhouding opheft ziet niet wie alleen wordt genoemd.',
    keys,
    'guarded.filter((row) => stopsAtOthers(row, subject, asking))',
    'guarded.filter(() => false)',
  ),
  bug(
    'Hulp: wie niet bij de hulp betrokken is ontvangt ook.',
    circumstances,
    '    (when.engagedUnder === undefined || when.engagedUnder.some((act) => asking.engagedUnder.has(act))) &&\n',
    '',
  ),
  bug(
    'Hulp: dat een ander de hulp geeft is genoeg.',
    asking,
    ' && organisationKey(organisation) === receiver && within(on, from, until)',
    ' && within(on, from, until)',
  ),
  bug('Hulp: voorbije hulp telt nog.', asking, ' === receiver && within(on, from, until)', ' === receiver'),
  bug(
    'Leeftijd: wat een rij van de leeftijd vraagt telt niet.',
    circumstances,
    '    (when.clientAge === undefined || isOfAge(when.clientAge, asking)) &&\n',
    '',
  ),
  bug('Leeftijd: een rij geldt een jaar te lang.', circumstances, 'clientAge.most < below', 'clientAge.most <= below'),
  bug(
    'Leeftijd: wie misschien oud genoeg is, is oud genoeg.',
    circumstances,
    'clientAge.least >= from',
    'clientAge.most >= from',
  ),
  bug(
    'Oordeel: van de oordelen die een rij vraagt mag er één ontbreken.',
    circumstances,
    '(when?.judgements ?? [])',
    '(when?.judgements ?? []).slice(1)',
  ),
  bug(
    'Oordeel: een weigering waarvoor een rij stopt telt niet.',
    circumstances,
    ' &&\n    (when.unless ?? []).every((kind) => !isRefused(kind, category, owners, asking))',
    '',
  ),
  bug(
    'Inhoud: wat er in een document zit telt niet.',
    decide,
    'for (const contained of contents) answer = both(answer, answerOf(contained, kept, asking))\n',
    '',
  ),
  bug(
    'Inhoud: alleen het eerste dat erin zit telt.',
    'disclosure/subject.ts',
    'return [...new Set(contains)]',
    'return contains.slice(0, 1)',
  ),
  bug(
    'Inhoud: een document waarvan niemand zegt wat erin zit gaat open.',
    decide,
    "(fact.contains ?? []).length === 0 && catalogue[fact.category].shape === 'document'",
    'false',
  ),
  bug(
    'Aantekening: gaat mee naar wie voor een ander doel kijkt.',
    decide,
    '    fact.obtained.purpose === request.purpose &&\n',
    '',
  ),
  bug(
    'Aantekening: gaat mee naar een andere hoedanigheid.',
    decide,
    ' &&\n    fact.obtained.capacity === request.hat.capacity',
    '',
  ),
  bug('Aantekening: gaat naar een andere organisatie.', decide, '    holderKey === asker &&\n', ''),
  bug('Aantekening: wordt verstrekt.', decide, "    request.kind === 'use' &&\n", ''),
  bug(
    'Aantekening: in een verslag is ze geen aantekening meer.',
    decide,
    "outlook.sort.category === 'document.note'",
    "current.fact.category === 'document.note'",
  ),
  bug(
    'Voogdij: een instelling kan geen toestemming geven.',
    qualities,
    "(record.organisation === undefined || kind !== 'guardianship' ? [] : [organisationKey(record.organisation)])",
    '[]',
  ),
  bug(
    'Vertegenwoordiging: de bijzondere curator telt niet.',
    qualities,
    "    case 'special-curator':\n      return representing(quality, person, people, on)",
    "      return representing(quality, person, people, on)\n    case 'special-curator':\n      return []",
  ),
  bug('Vertegenwoordiging: wie gescheiden is beslist nog.', qualities, '.filter((one) => !former.includes(one))', ''),
  bug(
    'Vertegenwoordiging: de echtgenoot telt niet.',
    qualities,
    'return spousesOf(person, people, on)',
    'return spousesOf(person, people, on).slice(1)',
  ),
  bug(
    'Vertegenwoordiging: broers en zussen tellen niet.',
    qualities,
    "const near = [...parents, ...children, ...tiedTo(person, ['sibling-of'], people, on)]",
    'const near = [...parents, ...children]',
  ),
  bug(
    'Vertegenwoordiging: grootouders tellen niet.',
    qualities,
    '    ...parents.flatMap((parent) => parentsOf(parent, people, on)),\n',
    '',
  ),
  bug(
    'Vertegenwoordiging: wie weigert beslist toch.',
    qualities,
    'return declining.length === 0 ? holders : holders.filter((holder) => !declining.includes(holder))',
    'return declining.length >= 0 ? holders : []',
  ),
  bug(
    'Vertegenwoordiging: wie verder in de rij staat mag voor.',
    competence,
    "quality !== 'self' && whoHas(quality, person, people, today).length > 0",
    'givenIn(quality, events, matter).length > 0',
  ),
  bug(
    'Vertegenwoordiging: waar de wet geen rij heeft beslist toch iemand.',
    competence,
    'return !isForSelf && decidedAt',
    'return decidedAt',
  ),
  bug(
    'Wilsonbekwaam: wie dat vandaag is beslist toch zelf.',
    competence,
    'const represented = holdOn(matter.judgements, matter.today)',
    'const represented = false',
  ),
  bug(
    'Wilsonbekwaam: wie het was toen hij toestemde telt toch.',
    competence,
    " && !(quality === 'self' && holdOn(judgements, on))",
    '',
  ),
  bug(
    'Wilsonbekwaam: een oordeel zonder mandaat opent voor een ander.',
    'disclosure/consented.ts',
    'about.filter((judgement) => isMandated(judgement, setting))',
    'about',
  ),
  bug(
    'Wilsonbekwaam: een oordeel telt ook voor de dag waarop het is vastgelegd.',
    competence,
    'dayOf(judgement.recordedAt) <= on',
    'on <= today',
  ),
  bug('Wilsonbekwaam: een vertegenwoordiger beslist al vóór het oordeel.', competence, '.filter(asIncompetent(matter))', ''),
  bug(
    'Wilsonbekwaam: voor alles in plaats van ter zake.',
    'disclosure/consented.ts',
    '(judgements ?? []).filter((judgement) => judgement.categories.includes(category))',
    '(judgements ?? [])',
  ),
  bug('Verbod: een verstrekkingsbeperking reikt tot elke wet.', prohibition, '      includes(row.acts, act) &&\n', ''),
  bug(
    'Verbod: een verstrekkingsbeperking reikt tot elke soort gegeven.',
    prohibition,
    ' &&\n      includes(row.categories, category)',
    '',
  ),
]
