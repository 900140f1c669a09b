import type { HouseholdException, HouseholdLimit, LivingCircumstance, WayIn, Words } from '../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** What a circumstance of living says, of the person whose file it is. */
export const livingTexts: Readonly<Record<LivingCircumstance, Words>> = {
  'mutual-care': words('zij zorgen voor elkaar', 'they care for each other'),
  'joint-household': words('zij voeren een gezamenlijke huishouding', 'they keep a joint household'),
  'main-residence-elsewhere': words('het hoofdverblijf is ergens anders', 'the main residence is elsewhere'),
  'lives-together-for-care': words(
    'zij wonen samen omdat een van hen zorg nodig heeft',
    'they live together because one of them needs care',
  ),
  'commercial-contract': words(
    'er is een schriftelijk contract met een zakelijke prijs',
    'there is a written contract at a commercial price',
  ),
  'same-commercial-landlord': words(
    'zij huren elk zakelijk van dezelfde verhuurder',
    'each rents commercially from the same landlord',
  ),
  student: words('volgt een opleiding die telt', 'follows an education that counts'),
  'intensive-care-elsewhere': words(
    'woont tijdelijk ergens anders om intensieve zorg te geven of te krijgen',
    'temporarily stays elsewhere for intensive care',
  ),
  'married-in-two-years-before': words(
    'zij waren gehuwd, of golden zo, in de twee jaar voor de aanvraag',
    'they were married, or treated so, in the two years before the application',
  ),
  'ever-married': words('zij waren ooit gehuwd of golden zo', 'they were ever married or treated so'),
  'child-together': words('zij hebben samen een kind, ook door erkenning', 'they have a child together, also by acknowledgement'),
  'cohabitation-contract': words('zij hebben een samenlevingscontract', 'they have a cohabitation contract'),
  'registered-as-joint': words(
    'zij staan ergens geregistreerd als gezamenlijke huishouding',
    'they are registered elsewhere as a joint household',
  ),
  'dependent-child': words('voor dit kind is er kinderbijslag', 'child benefit is paid for this child'),
  'former-foster-child': words('is vroeger pleegkind geweest', 'used to be a foster child'),
  'foster-care': words('woont in een pleeggezin met een pleegcontract', 'lives with foster parents under a foster contract'),
  'raised-as-family': words('wordt als kind van het gezin opgevoed', 'is raised as a child of the family'),
  'continued-youth-help': words('jeugdhulp moet na achttien doorgaan', 'youth help must go on after eighteen'),
  housemate: words('is huisgenoot', 'is a housemate'),
  'lives-partly-with': words('woont voor een deel bij de ander', 'lives partly with the other'),
}

/** Why somebody belongs to a household. */
export const wayInTexts: Readonly<Record<WayIn, Words>> = {
  client: words('is de cliënt', 'is the client'),
  married: words('is gehuwd of geregistreerd partner', 'is married or a registered partner'),
  'treated-as-married': words(
    'geldt als gehuwd door een gezamenlijke huishouding',
    'is treated as married because of a joint household',
  ),
  'dependent-child': words('is een kind dat ten laste komt', 'is a dependent child'),
  'mutual-care': words(
    'heeft hetzelfde hoofdverblijf en zij zorgen voor elkaar',
    'has the same main residence and they care for each other',
  ),
  'judged-joint': words('volgens een oordeel voeren zij een gezamenlijke huishouding', 'was judged to keep a joint household'),
  'married-before': words(
    'heeft hetzelfde hoofdverblijf en zij waren eerder gehuwd: dat telt altijd',
    'has the same main residence and they were married before: that always counts',
  ),
  'child-together': words(
    'heeft hetzelfde hoofdverblijf en zij hebben samen een kind: dat telt altijd',
    'has the same main residence and they have a child together: that always counts',
  ),
  'cohabitation-contract': words(
    'heeft hetzelfde hoofdverblijf en een samenlevingscontract: dat telt altijd',
    'has the same main residence and a cohabitation contract: that always counts',
  ),
  'registered-as-joint': words(
    'heeft hetzelfde hoofdverblijf en een registratie als gezamenlijke huishouding: dat telt altijd',
    'has the same main residence and a registration as joint household: that always counts',
  ),
  'same-main-residence': words(
    'heeft hetzelfde hoofdverblijf en de leeftijd die telt',
    'has the same main residence and the age that counts',
  ),
  'registered-at-address': words('staat op hetzelfde adres ingeschreven', 'is registered at the same address'),
  'judged-housemate': words('is volgens een oordeel huisgenoot', 'was judged to be a housemate'),
  'relative-at-home': words('is familie en woont op hetzelfde adres', 'is a relative and lives at the same address'),
  'parent-with-authority': words('is ouder met gezag', 'is a parent with authority'),
  'step-parent': words('is stiefouder', 'is a step-parent'),
  'raises-as-family': words('verzorgt en voedt op als kind van het gezin', 'cares for and raises as a child of the family'),
  parent: words('is ouder zoals de Jeugdwet dat bedoelt', 'is a parent as the Youth Act means it'),
  'foster-parent': words('is pleegouder met een pleegcontract', 'is a foster parent under a foster contract'),
  'child-at-home': words('is een kind van een ouder en woont daar', 'is a child of a parent and lives there'),
  'raised-as-family': words('wordt er opgevoed als kind van het gezin', 'is raised there as a child of the family'),
  'below-eighteen': words('is jonger dan achttien', 'is younger than eighteen'),
  'continued-foster-care': words('is in pleegzorg die na achttien doorgaat', 'is in foster care that goes on after eighteen'),
  'continued-youth-help': words('heeft jeugdhulp die na achttien moet doorgaan', 'has youth help that must go on after eighteen'),
}

/** Why somebody stays out though there is a way in. */
export const exceptionTexts: Readonly<Record<HouseholdException, Words>> = {
  'first-degree-relative': words('is bloed- of aanverwant in de eerste graad', 'is a relative in the first degree'),
  'former-foster-child': words('is een volwassen voormalig pleegkind', 'is an adult former foster child'),
  'lives-together-for-care': livingTexts['lives-together-for-care'],
  'judged-not-joint': words('volgens een oordeel is er geen gezamenlijke huishouding', 'was judged to keep no joint household'),
  spouse: words('is de echtgenoot', 'is the spouse'),
  'treated-as-spouse': words('geldt als echtgenoot', 'is treated as the spouse'),
  'spouse-of-somebody': words('een van hen is gehuwd', 'one of them is married'),
  'commercial-contract': livingTexts['commercial-contract'],
  'same-commercial-landlord': livingTexts['same-commercial-landlord'],
  student: livingTexts.student,
  'intensive-care-elsewhere': livingTexts['intensive-care-elsewhere'],
  'foster-parent': words('is pleegouder, en die is geen ouder', 'is a foster parent, who is no parent'),
}

/** What is not certain. */
export const limitTexts: Readonly<Record<HouseholdLimit, Words>> = {
  ...livingTexts,
  age: words('de leeftijd valt binnen de grens', 'the age lies within the bounds'),
  home: words('zij wonen op hetzelfde adres', 'they live at the same address'),
  death: words('leeft op deze dag', 'is alive on this day'),
  birth: words('is op deze dag geboren', 'is born on this day'),
  relation: words('zij zijn familie zoals de wet dat vraagt', 'they are relatives as the act asks'),
  authority: words('heeft het gezag', 'has the authority'),
  household: words('hoort bij het huishouden waar deze wet naar verwijst', 'belongs to the household this act refers to'),
}

/** How a denial and an open question begin. */
export const householdWords = {
  notSo: words('dit klopt niet:', 'this is not so:'),
  open: words('dit staat niet vast:', 'this is not certain:'),
} as const
