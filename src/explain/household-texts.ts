import type { ApartReason, HouseholdExceptionCode, HouseholdLimit, LivingCircumstance, WayIn, Words } from '../schema/index.ts'

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
  student: words('volgt een opleiding die meetelt voor de uitzondering', 'is in education that the exception covers'),
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
export const exceptionTexts: Readonly<Record<HouseholdExceptionCode, Words>> = {
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
  age: words('heeft de leeftijd die de wet vraagt', 'has the age the act asks'),
  home: words('zij wonen op hetzelfde adres', 'they live at the same address'),
  death: words('leeft op deze dag', 'is alive on this day'),
  birth: words('is op deze dag geboren', 'is born on this day'),
  relation: words('zij zijn familie zoals de wet dat vraagt', 'they are relatives as the act asks'),
  authority: words('heeft het gezag', 'has the authority'),
  household: words('hoort bij het huishouden waar deze wet naar verwijst', 'belongs to the household this act refers to'),
}

/** What was established not to be so. */
export const notSoTexts: Readonly<Record<`not-${HouseholdLimit}`, Words>> = {
  'not-age': words('heeft een andere leeftijd dan de wet vraagt', 'has another age than the act asks'),
  'not-home': words('woont op een ander adres', 'lives at another address'),
  'not-death': words('is overleden', 'has died'),
  'not-birth': words('is nog niet geboren', 'is not born yet'),
  'not-relation': words('is geen familie zoals de wet dat vraagt', 'is no relative as the act asks'),
  'not-authority': words('heeft geen gezag', 'has no authority'),
  'not-household': words(
    'hoort niet bij het huishouden waar deze wet naar verwijst',
    'does not belong to the household this act refers to',
  ),
  'not-mutual-care': words('zij zorgen niet voor elkaar', 'they do not care for each other'),
  'not-joint-household': words('zij voeren geen gezamenlijke huishouding', 'they keep no joint household'),
  'not-main-residence-elsewhere': words('het hoofdverblijf is niet ergens anders', 'the main residence is not elsewhere'),
  'not-lives-together-for-care': words(
    'zij wonen niet samen omdat een van hen zorg nodig heeft',
    'they do not live together because one of them needs care',
  ),
  'not-commercial-contract': words(
    'er is geen schriftelijk contract met een zakelijke prijs',
    'there is no written contract at a commercial price',
  ),
  'not-same-commercial-landlord': words(
    'zij huren niet elk zakelijk van dezelfde verhuurder',
    'they do not each rent commercially from the same landlord',
  ),
  'not-student': words('volgt geen opleiding die meetelt voor de uitzondering', 'is in no education that the exception covers'),
  'not-intensive-care-elsewhere': words(
    'woont niet ergens anders om intensieve zorg te geven of te krijgen',
    'does not stay elsewhere for intensive care',
  ),
  'not-married-in-two-years-before': words(
    'zij waren niet gehuwd, en golden niet zo, in de twee jaar voor de aanvraag',
    'they were not married, nor treated so, in the two years before the application',
  ),
  'not-ever-married': words('zij waren nooit gehuwd en golden nooit zo', 'they were never married nor treated so'),
  'not-child-together': words('zij hebben samen geen kind', 'they have no child together'),
  'not-cohabitation-contract': words('zij hebben geen samenlevingscontract', 'they have no cohabitation contract'),
  'not-registered-as-joint': words(
    'zij staan nergens geregistreerd als gezamenlijke huishouding',
    'they are registered nowhere as a joint household',
  ),
  'not-dependent-child': words('voor dit kind is er geen kinderbijslag', 'no child benefit is paid for this child'),
  'not-former-foster-child': words('is vroeger geen pleegkind geweest', 'did not use to be a foster child'),
  'not-foster-care': words(
    'woont niet in een pleeggezin met een pleegcontract',
    'does not live with foster parents under a foster contract',
  ),
  'not-raised-as-family': words('wordt niet als kind van het gezin opgevoed', 'is not raised as a child of the family'),
  'not-continued-youth-help': words('jeugdhulp hoeft na achttien niet door te gaan', 'youth help need not go on after eighteen'),
  'not-housemate': words('is geen huisgenoot', 'is no housemate'),
  'not-lives-partly-with': words('woont niet voor een deel bij de ander', 'does not live partly with the other'),
}

/** Why somebody for whom there is a way in does not belong all the same. */
export const apartTexts: Readonly<Record<ApartReason, Words>> = { ...exceptionTexts, ...notSoTexts }

/** How an open question begins. */
export const openWords: Words = words('dit staat niet vast:', 'this is not certain:')
