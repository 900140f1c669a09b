/** A key of a line, and what it says. */
export interface Key {
  readonly key: string
  readonly says: string
}

/** Every key a line can begin with, in the order of a scenario. */
export const keys: readonly Key[] = [
  { key: 'Artikel', says: 'het artikel dat wordt beproefd; vrije tekst die begint met de korte naam van een wet' },
  { key: 'Dag', says: 'de dag van de vraag' },
  { key: 'Cliënt', says: 'de naam van de cliënt, daarna wat er van hem of haar bekend is' },
  { key: 'Persoon', says: 'de naam van iemand anders, daarna wat er bekend is; één regel per persoon' },
  { key: 'Vraag', says: 'wie vraagt, in welke hoedanigheid, en waarvoor' },
  { key: 'Toestemming', says: 'een toestemming, instemming of verklaring; nummer ze als er meer zijn' },
  { key: 'Oordeel', says: 'een vastgelegd oordeel over een open norm; nummer ze als er meer zijn' },
  { key: 'Noodzaakset', says: 'wat de gemeente voor deze taak en fase als noodzakelijk vaststelde' },
  { key: 'Noodset', says: 'wat bij nood zonder betrokkenheid open mag' },
  { key: 'Keuze', says: 'wat de gemeente koos waar een wet haar de keuze laat; nummer ze als er meer zijn' },
  { key: 'Organisatie', says: 'wat van een organisatie afwijkt; nummer ze als er meer zijn' },
  { key: 'Opschorting', says: 'opschorting van vernietiging van gegevens uit de tabel' },
  { key: 'Vernietigd', says: 'gegevens uit de tabel die al vernietigd zijn' },
  {
    key: 'Huishouden',
    says: 'wie er bij een huishouden hoort; achter de sleutel staat welk, zoals `Huishouden participatiewet/gezin`',
  },
  { key: 'Bevoegd', says: 'wie een toestemming kan geven of intrekken, of een recht kan uitoefenen; nummer ze als er meer zijn' },
  { key: 'Zonder', says: 'alleen in een Maar-blok: wat vervalt, zoals `toestemming 1` of `gegeven 2`' },
]
