import { bug, type PlantedBug } from './bug.ts'
import { bugsOfAccess } from './bugs-of-access.ts'
import { bugsOfCircumstances } from './bugs-of-circumstances.ts'
import { bugsOfHouseholds } from './bugs-of-households.ts'
import { bugsOfIdentity } from './bugs-of-identity.ts'
import { bugsOfMerging } from './bugs-of-merging.ts'
import { bugsOfRelease } from './bugs-of-release.ts'

export type { PlantedBug } from './bug.ts'

const keys = 'disclosure/keys.ts'
const asking = 'disclosure/asking.ts'
const prohibition = 'disclosure/prohibition.ts'
const decide = 'disclosure/decide.ts'
const outlook = 'disclosure/outlook.ts'
const fitting = 'disclosure/fitting.ts'
const consents = 'disclosure/consents.ts'
const needed = 'disclosure/needed.ts'
const current = 'people/current.ts'

/** At least one bug for every key, prohibition and invariant. */
export const plantedBugs: readonly PlantedBug[] = [
  bug(
    'Grond: zonder rij in de wet wordt toch getoond.',
    keys,
    'return { turns: rows.length > 0, rows, missing: rows.length > 0 ? none : missing }',
    "return { turns: true, rows: rows.length > 0 ? rows : ['none'], missing: none }",
    '1',
  ),
  bug(
    'Grond: de soort vraag (gebruiken of verstrekken) telt niet.',
    fitting,
    '        row.kinds.includes(request.kind) &&\n        row.capacities',
    '        row.capacities',
  ),
  bug(
    'Grond: voor welk doel het is verkregen telt niet.',
    keys,
    '    includes(obtained.purposes, fact.obtained.purpose) &&\n',
    '',
  ),
  bug('Grond: van hulp naar controle mag zomaar.', keys, '    includes(obtained.capacities, fact.obtained.capacity) &&\n', ''),
  bug(
    'Grond: wat iemand voor de cliënt is telt niet.',
    fitting,
    'owners.every((owner) => hasRoleOf(row.persons, owner, asking)) && isSo',
    'isSo',
  ),
  bug(
    'Grond: van wie het gegeven is telt niet.',
    fitting,
    "return holders.organisation === 'any' || (holders.organisation === 'own') === own",
    'return own || !own',
  ),
  bug('Grond: een organisatie verstrekt wat een ander heeft.', outlook, 'maySupply(holderKey, asking)', 'true'),
  bug(
    'Hoedanigheid: wie helpt mag ook wat de toeleider mag.',
    fitting,
    '        row.capacities.includes(request.hat.capacity) &&\n',
    '',
  ),
  bug('Herkomst: van wie het is verkregen telt niet.', keys, 'includes(origins, fact.obtained.from)', 'true'),
  bug('Privacy van een ander: wie alleen wordt genoemd telt niet.', keys, ' && othersJudged(road.row, subject, asking)', ''),
  bug('Noodzaak: een bijzonder gegeven vraagt geen oordeel.', fitting, 'isSpecial(sensitivity) ||', ''),
  bug(
    'Geheimhouding: wat er niet over zegt, is niet geheim.',
    keys,
    'if (secrecy === undefined) return stuck',
    'if (secrecy === undefined) return { turns: true, rows: none, missing: none }',
  ),
  bug(
    'Geheimhouding: de wet van de houder telt niet, alleen wat de houder zelf zegt.',
    outlook,
    'imposed: regimesOn(sort, asking),',
    'imposed: [],',
  ),
  bug('Geheimhouding: één opgeheven plicht is genoeg.', keys, '    if (!lifted.turns) return lifted\n', ''),
  bug(
    'Bijzondere gegevens: er is geen uitzondering in de wet nodig.',
    fitting,
    'return rows.length > 0 ? rows : undefined',
    'return rows',
  ),
  bug('Bijzondere gegevens: ook wie geen geheimhoudingsplicht heeft.', fitting, ' && (!row.secrecyDuty || boundToSecrecy)', ''),
  bug(
    'Pet: autorisatie zonder betrokkenheid is genoeg.',
    'disclosure/hat.ts',
    'return authorised && staff.assignments.some((one) => assigns(one, worker.id, request, on))',
    'return authorised',
  ),
  bug('Pet: betrokkenheid zonder autorisatie is genoeg.', 'disclosure/hat.ts', 'return authorised && staff', 'return staff'),
  bug(
    'Pet: een beëindigde betrokkenheid telt nog.',
    'disclosure/hat.ts',
    '(assignment.endedOn === undefined || on < assignment.endedOn)',
    'true',
  ),
  bug(
    'Pet: pas na het einde van de betrokkenheid mag iemand kijken.',
    'disclosure/hat.ts',
    '(assignment.endedOn === undefined || on < assignment.endedOn)',
    'assignment.endedOn !== undefined',
    '5',
  ),
  bug('Noodzaak: wat de gemeente niet vaststelde telt ook.', needed, '        adopted.has(category) &&\n', ''),
  bug(
    'Noodzaak: de vraag kiest geen levensgebieden.',
    needed,
    '        necessity.domains.includes(catalogue[category].domain) &&\n',
    '',
  ),
  bug(
    'Noodzaak: een weigerend oordeel telt niet.',
    'disclosure/judged.ts',
    'return allowed && !isRefused(kind, category, persons, asking)',
    'return allowed',
  ),
  bug(
    'Noodzaak: een oordeel dat niemand inroept telt mee.',
    'disclosure/judgements.ts',
    '        necessity.judgements.includes(judgement.id) &&\n',
    '',
  ),
  bug(
    'Toestemming: wordt niet gevraagd.',
    keys,
    'if (road.consented && hasJudgement) rows.push(road.row.id)',
    'if (hasJudgement) rows.push(road.row.id)',
  ),
  bug(
    'Toestemming: gegeven en ingetrokken op één dag telt.',
    'disclosure/consented.ts',
    '!withdrawn.some((on) => on >= event.on)',
    '!withdrawn.some((on) => on > event.on)',
  ),
  bug(
    'Toestemming: intrekken helpt niet.',
    'disclosure/consented.ts',
    ' &&\n      !withdrawn.some((on) => on >= event.on)',
    '',
    '9',
  ),
  bug(
    'Toestemming: de vorm telt niet.',
    'disclosure/consented.ts',
    'consentForms.indexOf(event.form) >= consentForms.indexOf(form) &&',
    '',
  ),
  bug('Toestemming: onder dwang telt ook.', consents, "one.frame !== 'voluntary' || ", ''),
  bug('Toestemming: weigeren mag iets kosten.', consents, " || one.refusalCosts !== 'none'", ''),
  bug(
    'Toestemming: voor wie ze is gegeven telt niet.',
    consents,
    ' && consent.recipients.some((recipient) => organisationKey(recipient) === receiver)',
    '',
  ),
  bug(
    'Toestemming: voor welke wet ze is gegeven telt niet.',
    'disclosure/consented.ts',
    '      consent.acts.includes(act) &&\n',
    '',
  ),
  bug(
    'Toestemming: van een ouder vervalt niet als het kind zelf gaat beslissen.',
    'disclosure/competence.ts',
    'const ages = agesOn(matter, matter.today)',
    'const ages = agesOn(matter, events[0]?.on ?? matter.today)',
  ),
  bug(
    'Toestemming: één ouder is genoeg waar de wet beide vraagt.',
    'disclosure/competence.ts',
    "if (quality !== 'parent-with-authority' || rule.parents === 'one') return true",
    'if (given.length > 0) return true',
  ),
  bug(
    'Toestemming: bij onbekend gezag beslist toch een ouder.',
    'people/qualities.ts',
    "  if (records.some((record) => record.kind === 'unknown')) return []\n",
    '',
  ),
  bug('Termijn: een dag te lang.', decide, 'shelf.last < asking.day)', 'shelf.last.slice(0, 9) < asking.day.slice(0, 9))'),
  bug('Termijn: de langste geldt in plaats van de kortste.', 'term/last-shown.ts', 'end < last)', 'end > last)'),
  bug(
    'Termijn: zonder bekende termijn wordt getoond.',
    decide,
    "if (!terms.some(keeps) || (!kept && !shelf.known)) reasons.push('term-unknown')",
    '',
  ),
  bug(
    'Termijn: een rij die alleen het tonen bekort houdt een feit in leven.',
    decide,
    '!terms.some(keeps)',
    'terms.length === 0',
  ),
  bug(
    'Termijn: voor welke taak het is verkregen telt niet.',
    'law/other-rows.ts',
    'purposes === undefined || purposes.includes(obtained.purpose)',
    'purposes === undefined || purposes.length > 0',
  ),
  bug(
    'Termijn: hoe de zaak afliep telt niet.',
    'law/other-rows.ts',
    'result === undefined || results.includes(result)',
    'result === undefined || results.length > 0',
  ),
  bug(
    'Termijn: wie niet zegt hoe de zaak afliep, valt onder geen termijn naar uitkomst.',
    'law/other-rows.ts',
    'results === undefined || result === undefined ||',
    'results === undefined ||',
  ),
  bug('Wet: een wetsvoorstel geldt al.', 'law/in-force.ts', "domain.status === 'bill' || ", ''),
  bug('Wet: de versie van gisteren geldt nog.', 'law/in-force.ts', 'domain.validFrom > on', 'domain.validFrom >= on'),
  bug(
    'Wet: een rij die niet vaststaat geeft een grond.',
    'law/on-day.ts',
    'verified((domain) => domain.grounds).filter',
    'domains.flatMap((domain) => domain.grounds).filter',
    '7',
  ),
  bug('Verbod: verstrekkingsbeperking wordt vergeten.', prohibition, "      shield.kind === 'supply-restriction' ||\n", '', '2'),
  bug(
    'Verbod: een geheim adres wordt vergeten.',
    prohibition,
    "      (shield.kind === 'address-protection' && catalogue[category].revealsAddress) ||\n",
    '',
    '2',
  ),
  bug(
    'Verbod: een afgeschermd dossier is voor iedereen open.',
    prohibition,
    "(shield.kind === 'closed-file' && isOwner && !shield.exceptFor.includes(request.actor.id))",
    'false',
    '2',
  ),
  bug('Verbod: beperking en bezwaar worden vergeten.', prohibition, '[...shields, ...restricted]', '[...shields]', '2'),
  bug(
    'Verbod: een organisatie spreekt buiten haar autorisatieprofiel.',
    prohibition,
    'return outlook.outsideProfile',
    'return false && outlook.outsideProfile',
    '2',
  ),
  bug(
    'Verbod: gegevens van de vertrouwenspersoon worden getoond.',
    prohibition,
    'if (outlook.prohibited || !isSilent) return true',
    'if (outlook.prohibited) return true',
    '2',
  ),
  bug(
    'Verbod: geldt alleen als de wet er een rij voor heeft.',
    prohibition,
    "if (!rows.some((row) => row.confidence === 'verified')) return true\n",
    '',
    '2',
  ),
  bug(
    'Actueel: een oude versie komt terug.',
    current,
    'Math.max(highest, fact.version), 0)',
    'Math.min(highest, fact.version), 99)',
  ),
  bug('Actueel: ingetrokken blijft staan.', current, 'if (fact.version <= (gone.get(key) ?? 0)) continue\n', ''),
  bug(
    'Actueel: vernietigd komt terug.',
    current,
    'for (const { fact } of destroyed) gone.set(',
    'for (const { fact } of destroyed.slice(1)) gone.set(',
  ),
  bug('Actueel: wie zichzelf tegenspreekt wordt geloofd.', decide, "if (subject.current.undecidable) return 'undecidable'\n", ''),
  bug(
    'Rollen: een voorbije relatie telt nog.',
    'people/roles.ts',
    'if (!within(on, relation.from ?? on, relation.until)) continue\n',
    '',
  ),
  bug(
    'Rollen: naar wie niet is gevraagd wordt ook getoond.',
    decide,
    "if (!subject.owners.every((owner) => asking.about.has(owner))) return 'person-not-asked-about'\n",
    '',
  ),
  bug('Volgorde: de eerste levering wint.', 'merge/alternatives.ts', 'sayings.sort(', 'void (', '3'),
  bug(
    'Samenvoegen: een geschil houdt alleen de winnaar.',
    'merge/alternatives.ts',
    'return [...bySaying.values()].map(',
    'return [...bySaying.values()].slice(0, 1).map(',
    '10',
  ),
  bug(
    'Samenvoegen: een geschil wordt niet gemeld.',
    'merge/merge.ts',
    'disputed: alternatives.some(({ oneSided }) => oneSided) || areAtOdds(category, alternatives),',
    'disputed: false,',
    '10',
  ),
  ...bugsOfMerging,
  bug(
    'Lek: het beeld telt wat is achtergehouden.',
    'integrate.ts',
    'const view = arrange(derived, conditions, asking)',
    'const view = { ...arrange(derived, conditions, asking), withheld: decided.decisions.length } as View',
    '4',
  ),
  bug(
    'Lek: eerst samenvoegen, dan beslissen: wie is achtergehouden kleurt de volgorde.',
    'integrate.ts',
    'merge(decided.cleared, on, setting.pseudonymKey)',
    'merge(decided.cleared, on, facts.map((fact) => fact.fact.id).join().padEnd(32))',
    '4',
  ),
  bug(
    'Lek: de uitleg hangt af van wie er is.',
    'integrate.ts',
    'const view = arrange(derived, conditions, asking)',
    'const view = arrange(derived, conditions.slice(setting.people.shielding.length), asking)',
    '4b',
  ),
  bug(
    'Lek: het ontvangstbewijs noemt een waarde.',
    'receipt/receipt.ts',
    'client: clientDigest(salt, request.client),',
    "client: setting.people.persons[0]?.bsn ?? '',",
    '12',
  ),
  bug(
    'Tijd: de dag waarover het gaat bepaalt het recht.',
    asking,
    'const day = dayOf(request.at)',
    'const day = request.on ?? dayOf(request.at)',
    '15',
  ),
  bug(
    'Tijd: een vraag mag worden teruggedateerd.',
    'disclosure/refuse.ts',
    '  refuseEarlierThanRecorded(request.at, setting)',
    '',
  ),
  bug(
    'Gelijk: dezelfde invoer geeft andere bytes.',
    'view/key-of.ts',
    "'person', receiver, person)",
    "'person', receiver, person, String(process.hrtime()[1]))",
    '14',
  ),
  bug(
    'Opvragen: er wordt minder opgevraagd dan er te zien is.',
    'disclosure/wanted.ts',
    'for (const holderRole of profile.holderRoles) {',
    'for (const holderRole of profile.holderRoles.slice(1)) {',
    '16',
  ),
  ...bugsOfAccess,
  ...bugsOfHouseholds,
  ...bugsOfIdentity,
  ...bugsOfRelease,
  ...bugsOfCircumstances,
]
