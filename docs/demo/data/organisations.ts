import { categoryIds, type HolderRole, Organisation, type OrganisationId, type OrganisationKind } from 'klantbeeld/schema'

const own = (value: string): OrganisationId => ({ scheme: 'local', value })

/** The municipality that asks; it and the other organisations are made up for the run. */
export const municipality = own('gemeente')
/** Who delivers, by the set it stands for. */
export const suppliers = {
  register: own('brp'),
  amsterdam: own('brp-amsterdam'),
  suwinetRegister: own('brp-suwinet'),
  assistance: own('sociale-dienst'),
  uwv: own('uwv'),
  svb: own('svb'),
  duo: own('duo'),
  nijmegen: own('nijmegen'),
  registerOfNijmegen: own('brp-nijmegen'),
} as const

/** Who sends a message of iWmo: a provider by its number, a municipality by its code. */
export function messengerOf(sender: string): OrganisationId {
  return sender.length === 4 ? own(`gemeente-${sender}`) : { scheme: 'agb', value: sender }
}

/** Whose answer a file of Suwinet is, by how its name begins. */
export function supplierOf(file: string): OrganisationId {
  if (file.startsWith('BRP')) return suppliers.suwinetRegister
  if (file.startsWith('Bijstand')) return suppliers.assistance
  if (file.startsWith('SVB')) return suppliers.svb
  return file.startsWith('DUO') ? suppliers.duo : suppliers.uwv
}

const organisation = (id: OrganisationId, name: string, kind: OrganisationKind, acts: readonly string[], role: HolderRole) =>
  Organisation.parse({
    format: 'klantbeeld/organisation@1',
    id,
    name,
    kind,
    profile: { acts, categories: categoryIds, holderRoles: [role] },
  })

/** Acts under which the municipality holds what is read; of some of them no page was read, so nothing of them is shown. */
const ownActs = [...['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld'], ...['wpo', 'gemeentewet', 'awb', 'tozo', 'tonk', 'bbz']]

/** The organisations of the run and what each may speak about. */
export const organisations: readonly Organisation[] = [
  organisation(municipality, 'Gemeente', 'municipality', ownActs, 'college'),
  organisation(suppliers.register, 'BRP-testpersonen', 'municipality', ['brp'], 'registry'),
  organisation(suppliers.amsterdam, 'BRP-bevraging Amsterdam', 'municipality', ['brp'], 'registry'),
  organisation(suppliers.suwinetRegister, 'BRP via Suwinet', 'municipality', ['brp'], 'registry'),
  organisation(suppliers.assistance, 'Sociale dienst via Suwinet', 'municipality', ['participatiewet'], 'college'),
  organisation(suppliers.uwv, 'UWV', 'uwv', ['suwi'], 'uwv'),
  organisation(suppliers.svb, 'SVB', 'svb', ['suwi'], 'svb'),
  organisation(suppliers.duo, 'DUO', 'duo', ['suwi'], 'duo'),
  organisation(suppliers.nijmegen, 'Gemeente Nijmegen', 'municipality', ['participatiewet'], 'college'),
  organisation(suppliers.registerOfNijmegen, 'BRP-bevraging Nijmegen', 'municipality', ['brp'], 'registry'),
  ...['0384', '0392'].map((code) => organisation(messengerOf(code), 'Andere gemeente', 'municipality', ['wmo'], 'college')),
  ...['98025566', '98026987'].map((agb) => organisation(messengerOf(agb), 'Aanbieder', 'wmo-provider', ['wmo'], 'wmo-provider')),
]
