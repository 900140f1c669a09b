import { z } from 'zod'
import type { Sensitivity } from './holder-words.ts'
import type { Shapes } from './values.ts'
import type { LifeDomain, Words } from './words.ts'

/** One kind of statement: the shape of its value, how protected it is, to which domain of life it belongs, and how several of one person stand together. */
export interface Category<S extends keyof Shapes = keyof Shapes> {
  readonly shape: S
  readonly sensitivity: Sensitivity
  readonly domain: LifeDomain
  /** `one`: a person has one true value on a day, so two are a dispute. `many`: several stand side by side. */
  readonly holds: 'one' | 'many'
  /** Whether it tells where somebody lives; a hidden address withholds it. */
  readonly revealsAddress: boolean
  readonly name: Words
}

type Rest = readonly [LifeDomain, 'one' | 'many', nl: string, en: string]
const category = <S extends keyof Shapes>(shape: S, sensitivity: Sensitivity, ...[domain, holds, nl, en]: Rest): Category<S> => ({
  shape,
  sensitivity,
  domain,
  holds,
  revealsAddress: false,
  name: { nl, en },
})
const locating = <S extends keyof Shapes>(from: Category<S>): Category<S> => ({ ...from, revealsAddress: true })

/** The closed catalogue of categories; a new one is one entry here. */
export const catalogue = {
  'identity.name': category('name', 'ordinary', 'identity', 'one', 'naam', 'name'),
  'identity.birth': category('event', 'ordinary', 'identity', 'one', 'geboorte', 'birth'),
  'identity.death': category('event', 'ordinary', 'identity', 'one', 'overlijden', 'death'),
  'identity.sex': category('code', 'ordinary', 'identity', 'one', 'geslacht', 'sex'),
  'identity.bsn': category('bsn', 'national-number', 'identity', 'one', 'burgerservicenummer', 'citizen service number'),
  'identity.nationality': category('code', 'delicate', 'identity', 'many', 'nationaliteit', 'nationality'),
  'identity.residence-permit': category('code', 'delicate', 'identity', 'many', 'verblijfstitel', 'residence permit'),
  'identity.contact': category('code', 'ordinary', 'identity', 'many', 'contactgegeven', 'contact detail'),
  'residence.address': locating(category('address', 'ordinary', 'housing', 'one', 'woonadres', 'home address')),
  'residence.correspondence': locating(category('address', 'ordinary', 'housing', 'one', 'postadres', 'correspondence address')),
  'residence.household': locating(category('living', 'delicate', 'housing', 'many', 'woonsituatie', 'living situation')),
  'housing.tenancy': locating(category('provision', 'delicate', 'housing', 'many', 'huur of huisvesting', 'tenancy or housing')),
  'relation.kin': category('relation', 'ordinary', 'family', 'many', 'familieband', 'kinship'),
  'relation.authority': category('authority', 'delicate', 'family', 'one', 'gezag', 'authority over a child'),
  'support.informal': category('help', 'ordinary', 'network', 'many', 'hulp uit het eigen netwerk', 'help from the own network'),
  'application.wmo': category('application', 'health', 'daily-life', 'many', 'Wmo-aanvraag', 'Wmo application'),
  'provision.wmo': category('provision', 'health', 'daily-life', 'many', 'Wmo-voorziening', 'Wmo provision'),
  'need.wmo': category('need', 'health', 'daily-life', 'many', 'ondersteuningsbehoefte', 'need for support'),
  'contribution.wmo': category('debt', 'delicate', 'income', 'many', 'eigen bijdrage Wmo', 'own contribution under the Wmo'),
  'budget.capability': category(
    'need',
    'delicate',
    'daily-life',
    'many',
    'bekwaamheid voor een persoonsgebonden budget',
    'capability to hold a personal budget',
  ),
  'application.youth': category(
    'application',
    'health',
    'upbringing',
    'many',
    'aanvraag jeugdhulp',
    'application for youth help',
  ),
  'provision.youth': category('provision', 'health', 'upbringing', 'many', 'jeugdhulp', 'youth help'),
  'need.youth': category('need', 'health', 'upbringing', 'many', 'hulpvraag jeugd', 'need for youth help'),
  'application.school-transport': category(
    'application',
    'health',
    'education',
    'many',
    'aanvraag leerlingenvervoer',
    'application for school transport',
  ),
  'provision.school-transport': category('provision', 'health', 'education', 'many', 'leerlingenvervoer', 'school transport'),
  'application.income-support': category(
    'application',
    'delicate',
    'income',
    'many',
    'aanvraag minimaregeling',
    'application for a low-income scheme',
  ),
  'provision.income-support': category('provision', 'delicate', 'income', 'many', 'minimaregeling', 'low-income scheme'),
  'application.objection': category('application', 'health', 'daily-life', 'many', 'bezwaarschrift', 'objection to a decision'),
  'application.social-assistance': category(
    'application',
    'delicate',
    'income',
    'many',
    'aanvraag bijstand',
    'application for social assistance',
  ),
  'benefit.social-assistance': category(
    'income',
    'delicate',
    'income',
    'many',
    'bijstandsuitkering',
    'social assistance benefit',
  ),
  'claim.social-assistance': category('debt', 'delicate', 'debt', 'many', 'vordering bijstand', 'claim under social assistance'),
  'measure.social-assistance': category(
    'code',
    'delicate',
    'income',
    'many',
    'verlaging of boete bijstand',
    'reduction or fine under social assistance',
  ),
  'income.wage': category('income', 'delicate', 'work', 'many', 'loon', 'wage'),
  'income.benefit': category('income', 'delicate', 'income', 'many', 'andere uitkering', 'other benefit'),
  'wealth.assets': category('debt', 'delicate', 'income', 'many', 'vermogen', 'assets'),
  'work.trajectory': category('provision', 'delicate', 'work', 'many', 'traject naar werk', 'trajectory to work'),
  'work.ability': category('need', 'health', 'work', 'many', 'belastbaarheid', 'ability to work'),
  'debt.arrears': category('debt', 'delicate', 'debt', 'many', 'betalingsachterstand', 'arrears'),
  'debt.trajectory': category('debt', 'delicate', 'debt', 'many', 'schuldhulpverlening', 'debt assistance'),
  'debt.loan': category('debt', 'delicate', 'debt', 'many', 'lening van de kredietbank', 'loan from the municipal credit bank'),
  'education.enrolment': category(
    'education',
    'ordinary',
    'education',
    'many',
    'inschrijving onderwijs',
    'enrolment in education',
  ),
  'education.study-finance': category('education', 'delicate', 'education', 'many', 'studiefinanciering', 'study finance'),
  'education.absence': category('education', 'delicate', 'education', 'many', 'schoolverzuim', 'absence from school'),
  'education.exemption': category(
    'code',
    'special',
    'education',
    'many',
    'vrijstelling van leerplicht',
    'exemption from compulsory education',
  ),
  'education.qualification': category('education', 'ordinary', 'education', 'many', 'diploma', 'qualification'),
  'care.insured': category('provision', 'health', 'health', 'many', 'zorg uit de zorgverzekering', 'care under health insurance'),
  'care.indication': category('code', 'health', 'health', 'many', 'indicatiebesluit Wlz', 'long-term care indication'),
  'belief.religion': category('code', 'special', 'daily-life', 'many', 'geloof of levensovertuiging', 'religion or belief'),
  'plan.goal': category('need', 'health', 'daily-life', 'many', 'doel in een plan', 'goal in a plan'),
  'plan.agreement': category('provision', 'health', 'daily-life', 'many', 'afspraak in een plan', 'agreement in a plan'),
  'referral.help': category('provision', 'health', 'involvement', 'many', 'verwijzing', 'referral'),
  'signal.arrears': category('debt', 'delicate', 'debt', 'many', 'vroegsignaal van achterstanden', 'early signal of arrears'),
  'signal.index': category(
    'involvement',
    'special',
    'involvement',
    'many',
    'melding in de verwijsindex',
    'signal in the risk index',
  ),
  'signal.safety': category('need', 'special', 'safety', 'many', 'zorg over veiligheid', 'concern about safety'),
  'safety.agreement': category('provision', 'special', 'safety', 'many', 'veiligheidsafspraak', 'safety agreement'),
  'conviction.fraud': category('code', 'criminal', 'justice', 'many', 'sanctie wegens fraude', 'sanction for fraud'),
  'justice.detention': category('code', 'criminal', 'justice', 'many', 'detentie', 'detention'),
  'justice.record': category('code', 'criminal', 'justice', 'many', 'strafrechtelijk gegeven', 'criminal record datum'),
  'involvement.organisation': category(
    'involvement',
    'special',
    'involvement',
    'many',
    'betrokken organisatie',
    'organisation involved',
  ),
  'involvement.professional': category(
    'involvement',
    'ordinary',
    'involvement',
    'many',
    'betrokken professional',
    'professional involved',
  ),
  'document.letter': locating(category('document', 'health', 'daily-life', 'many', 'brief of besluit', 'letter or decision')),
  'document.report': locating(category('document', 'health', 'daily-life', 'many', 'verslag of plan', 'report or plan')),
  'document.note': locating(category('document', 'special', 'daily-life', 'many', 'werkaantekening', 'working note')),
  'document.extract': locating(category('document', 'health', 'daily-life', 'many', 'uittreksel', 'extract')),
  'statement.own': locating(category('statement', 'special', 'identity', 'many', 'eigen verklaring', 'own statement')),
} satisfies Readonly<Record<string, Category>>

/** The id of a category in the catalogue. */
export type CategoryId = keyof typeof catalogue
/** Every category id, in the order in which a view shows them. */
export const categoryIds: readonly CategoryId[] = Object.keys(catalogue).filter(isCategoryId)
/** Schema of a category id. */
export const CategoryIds: z.ZodType<CategoryId> = z.enum(categoryIds)
/** The value a fact of a category has. */
export type ValueOf<C extends CategoryId> = (typeof catalogue)[C] extends Category<infer S> ? Shapes[S] : never

function isCategoryId(text: string): text is CategoryId {
  return Object.hasOwn(catalogue, text)
}
