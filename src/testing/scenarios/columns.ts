/** A column of the table of facts, what stands in it, and what holds where it is empty. */
export interface Column {
  readonly name: string
  readonly says: string
  readonly otherwise: string
}

/** Every column the table of facts can have. */
export const columns: readonly Column[] = [
  { name: 'nr', says: 'een nummer; de uitkomst en de Maar-blokken verwijzen ernaar', otherwise: 'verplicht' },
  { name: 'gegeven', says: 'de soort gegeven', otherwise: 'verplicht' },
  { name: 'van', says: 'over wie het gaat: wiens dossier en geheim het is; meer personen met "en"', otherwise: 'de cliënt' },
  { name: 'genoemd', says: 'wie er alleen in genoemd wordt', otherwise: 'niemand' },
  { name: 'bron', says: 'welke persoon het vertelde', otherwise: 'niemand' },
  {
    name: 'zegt',
    says: 'wat het gegeven zegt, waar een huishouden ervan afhangt; zie hieronder',
    otherwise: 'bij geboorte en overlijden wat bij de persoon staat; verder doet het er niet toe',
  },
  { name: 'geldt vanaf', says: 'de eerste dag waarop geldt wat het gegeven zegt', otherwise: 'altijd' },
  { name: 'geldt tot en met', says: 'de laatste dag waarop dat geldt', otherwise: 'nog steeds' },
  { name: 'houder', says: 'wie het heeft: een houder, zo nodig met "bij" en een organisatie', otherwise: 'het college' },
  {
    name: 'verkregen voor',
    says: 'de taak waarvoor het werd verkregen',
    otherwise: 'de taak van de vraag (Burgerzaken: brp/bijhouding)',
  },
  { name: 'wet', says: 'de wet waaronder het werd verkregen', otherwise: 'de wet van die taak' },
  { name: 'verkregen van', says: 'van wie het kwam', otherwise: 'de cliënt (Burgerzaken: een register)' },
  {
    name: 'verkregen als',
    says: 'in welke hoedanigheid het werd verkregen',
    otherwise: 'die bij de houder past, zie de tabel van houders',
  },
  {
    name: 'geheimhouding',
    says: 'geheimhouding die erbij vermeld staat: regimes, "geen" of "onbekend"',
    otherwise: 'geen; wat de wet oplegt geldt altijd',
  },
  { name: 'gewijzigd', says: 'de dag van de laatste wijziging', otherwise: 'een jaar voor de dag van de vraag' },
  { name: 'resultaat', says: 'hoe de zaak of voorziening afliep, of "onbekend"', otherwise: 'onbekend' },
  { name: 'geëindigd', says: 'de laatste dag van voorziening of zaak, "loopt" of "onbekend"', otherwise: 'loopt' },
  { name: 'vastgelegd', says: 'de dag van eerste vastlegging, of "onbekend"', otherwise: 'een jaar voor de dag van de vraag' },
  { name: 'dossier gewijzigd', says: 'de laatste wijziging in het dossier', otherwise: 'een jaar voor de dag van de vraag' },
  { name: 'dossier geëindigd', says: 'de laatste dag van het dossier, "loopt" of "onbekend"', otherwise: 'loopt' },
  {
    name: 'bevat',
    says: 'welke soorten gegevens in een document staan',
    otherwise: 'alleen het document zelf; "onbekend" laat het open',
  },
  { name: 'stand', says: 'hoe vast het staat', otherwise: 'waargenomen' },
  { name: 'uitkomst', says: 'getoond of niet getoond, zie hieronder', otherwise: 'verplicht' },
]
