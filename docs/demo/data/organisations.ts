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
} as const

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

/** The organisations of the run and what each may speak about. */
export const organisations: readonly Organisation[] = [
  organisation(municipality, 'Gemeente', 'municipality', ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld'], 'college'),
  organisation(suppliers.register, 'BRP-testpersonen', 'municipality', ['brp'], 'registry'),
  organisation(suppliers.amsterdam, 'BRP-bevraging Amsterdam', 'municipality', ['brp'], 'registry'),
  organisation(suppliers.suwinetRegister, 'BRP via Suwinet', 'municipality', ['brp'], 'registry'),
  organisation(suppliers.assistance, 'Sociale dienst via Suwinet', 'municipality', ['participatiewet'], 'college'),
  organisation(suppliers.uwv, 'UWV', 'uwv', ['suwi'], 'uwv'),
  organisation(suppliers.svb, 'SVB', 'svb', ['suwi'], 'svb'),
  organisation(suppliers.duo, 'DUO', 'duo', ['suwi'], 'duo'),
]
