import type { CategoryId, Origin, PersonRole, RightKind, Words } from '../../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })
type Texts<K extends string> = Readonly<Record<K, Words>>

/** Each kind of data as a resident reads it. */
export const residentData: Texts<CategoryId> = {
  'identity.name': words('naam', 'name'),
  'identity.birth': words('geboortedatum', 'date of birth'),
  'identity.death': words('een overlijden', 'a death'),
  'identity.sex': words('geslacht', 'sex'),
  'identity.bsn': words('burgerservicenummer', 'citizen service number'),
  'identity.nationality': words('nationaliteit', 'nationality'),
  'identity.residence-permit': words('verblijfsvergunning', 'residence permit'),
  'identity.contact': words('telefoonnummer en e-mail', 'phone number and e-mail'),
  'residence.address': words('adres', 'address'),
  'residence.correspondence': words('postadres', 'postal address'),
  'residence.household': words('hoe en met wie iemand woont', 'how and with whom somebody lives'),
  'relation.kin': words('wie familie van elkaar is', 'who is family of whom'),
  'relation.authority': words('wie het gezag over een kind heeft', 'who has authority over a child'),
  'support.informal': words('hulp die familie of vrienden geven', 'help that family or friends give'),
  'application.wmo': words('de aanvraag voor hulp thuis', 'the application for help at home'),
  'provision.wmo': words('hulp die de gemeente regelt', 'help that the municipality arranges'),
  'need.wmo': words('welke hulp iemand nodig heeft, en waarom', 'which help somebody needs, and why'),
  'contribution.wmo': words('wat iemand zelf betaalt voor hulp', 'what somebody pays for help'),
  'budget.capability': words('of iemand zelf een budget voor hulp kan regelen', 'whether somebody can manage a budget for help'),
  'application.youth': words('de aanvraag voor jeugdhulp', 'the application for youth help'),
  'provision.youth': words('de jeugdhulp die een kind krijgt', 'the youth help a child gets'),
  'need.youth': words('welke hulp een kind nodig heeft, en waarom', 'which help a child needs, and why'),
  'application.social-assistance': words('de aanvraag voor bijstand', 'the application for social assistance'),
  'benefit.social-assistance': words('bijstand', 'social assistance'),
  'claim.social-assistance': words('bijstand die iemand moet terugbetalen', 'social assistance that must be paid back'),
  'measure.social-assistance': words('een boete of verlaging van de bijstand', 'a fine or cut on social assistance'),
  'income.wage': words('loon', 'wage'),
  'income.benefit': words('andere uitkeringen', 'other benefits'),
  'wealth.assets': words('spaargeld en bezittingen', 'savings and possessions'),
  'work.trajectory': words('hulp bij het vinden van werk', 'help with finding work'),
  'work.ability': words('welk werk iemand aankan', 'what work somebody can do'),
  'debt.arrears': words('rekeningen die nog niet zijn betaald', 'bills that are not paid yet'),
  'debt.trajectory': words('hulp bij schulden', 'help with debts'),
  'education.enrolment': words('op welke school iemand zit', 'which school somebody goes to'),
  'education.study-finance': words('studiefinanciering', 'study finance'),
  'education.absence': words('wanneer iemand niet op school was', 'when somebody was not at school'),
  'education.exemption': words('of een kind niet naar school hoeft', 'whether a child need not go to school'),
  'education.qualification': words('diploma’s', 'diplomas'),
  'care.insured': words('zorg die de verzekering betaalt', 'care that the insurance pays'),
  'care.indication': words('of iemand langdurige zorg mag krijgen', 'whether somebody may get long-term care'),
  'belief.religion': words('geloof of overtuiging', 'religion or belief'),
  'signal.arrears': words('een melding over rekeningen die niet zijn betaald', 'a report of bills that are not paid'),
  'signal.index': words('een melding over een kind in de verwijsindex', 'a report of a child in the risk index'),
  'signal.safety': words('zorgen over veiligheid', 'concerns about safety'),
  'conviction.fraud': words('een straf voor fraude', 'a penalty for fraud'),
  'justice.detention': words('of iemand in de gevangenis zit', 'whether somebody is in prison'),
  'justice.record': words('een straf of een verdenking', 'a penalty or a suspicion'),
  'involvement.organisation': words('welke organisaties helpen', 'which organisations help'),
  'involvement.professional': words('welke hulpverleners helpen', 'which professionals help'),
  'document.letter': words('brieven en besluiten', 'letters and decisions'),
  'document.report': words('verslagen en plannen', 'reports and plans'),
  'document.note': words('notities van de medewerker', 'notes of the worker'),
  'document.extract': words('een korte samenvatting van een verslag', 'a short summary of a report'),
  'statement.own': words('wat iemand zelf heeft verklaard', 'what somebody stated'),
}

/** Each role as the person a resident knows. */
export const residentRoles: Texts<PersonRole> = {
  client: words('u, als u hulp vraagt', 'you, if you ask for help'),
  spouse: words('uw man, vrouw of partner', 'your husband, wife or partner'),
  'former-spouse': words('uw vroegere man, vrouw of partner', 'your former husband, wife or partner'),
  parent: words('uw ouders', 'your parents'),
  child: words('uw kinderen', 'your children'),
  'child-at-home': words('uw kinderen die bij u wonen', 'your children who live with you'),
  sibling: words('uw broers en zussen', 'your brothers and sisters'),
  housemate: words('wie met u in huis woont', 'whoever lives in your house'),
  carer: words('uw mantelzorger', 'your carer'),
  network: words('vrienden en buren die u helpen', 'friends and neighbours who help you'),
}

/** From whom data come. */
export const residentOrigins: Texts<Origin> = {
  client: words('van u zelf', 'from you'),
  representative: words('van wie voor u beslist', 'from whoever decides for you'),
  carer: words('van uw mantelzorger', 'from your carer'),
  network: words('van vrienden en buren die u helpen', 'from friends and neighbours who help you'),
  investigation: words('uit ons eigen onderzoek', 'from our own inquiry'),
  register: words('uit een register van de overheid', 'from a register of the government'),
  organisation: words('van een andere organisatie', 'from another organisation'),
  anonymous: words('van iemand die zijn naam niet wil noemen', 'from somebody who does not want to give a name'),
}

/** What each right lets a resident do. */
export const residentRights: Texts<RightKind> = {
  access: words('Uw gegevens bekijken', 'See your data'),
  rectification: words('Fouten laten verbeteren', 'Have mistakes put right'),
  erasure: words('Gegevens laten wissen', 'Have data erased'),
  restriction: words('Het gebruik tijdelijk laten stoppen', 'Have the use stopped for a while'),
  objection: words('Bezwaar maken tegen het gebruik', 'Object to the use'),
  'early-destruction': words('Gegevens eerder laten vernietigen', 'Have data destroyed earlier'),
  complaint: words('Naar de rechter gaan', 'Go to court'),
}
