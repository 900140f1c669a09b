import { categoryIds, Organisation, type OrganisationId } from '../../schema/index.ts'

/** The invented municipality that asks. */
export const municipality: OrganisationId = { scheme: 'oin', value: '00000001999900001000' }
/** Its department that keeps the register of persons. */
export const registry: OrganisationId = { scheme: 'oin', value: '00000001999900002000' }
/** An invented provider of home support. */
export const homeCare: OrganisationId = { scheme: 'agb', value: '99990001' }
/** An invented provider of youth help. */
export const youthCare: OrganisationId = { scheme: 'agb', value: '99990002' }

const format = 'klantbeeld/organisation@1'

/** Who delivers, and what each may speak about. */
export const organisations: readonly Organisation[] = [
  {
    format,
    id: municipality,
    name: 'Gemeente Voorbeeld',
    kind: 'municipality',
    profile: { acts: ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld'], categories: categoryIds, holderRoles: ['college'] },
  },
  {
    format,
    id: registry,
    name: 'Gemeente Voorbeeld, Burgerzaken',
    kind: 'municipality',
    profile: { acts: ['brp'], categories: categoryIds, holderRoles: ['registry'] },
  },
  {
    format,
    id: homeCare,
    name: 'Thuiszorg De Linde',
    kind: 'wmo-provider',
    profile: {
      acts: ['wmo'],
      categories: ['provision.wmo', 'need.wmo', 'support.informal', 'involvement.professional', 'involvement.organisation'],
      holderRoles: ['wmo-provider'],
    },
  },
  {
    format,
    id: youthCare,
    name: 'Jeugdhulp Het Baken',
    kind: 'youth-care-provider',
    profile: {
      acts: ['jeugdwet'],
      categories: ['provision.youth', 'need.youth', 'involvement.professional', 'involvement.organisation'],
      holderRoles: ['youth-care-provider'],
    },
  },
].map((organisation) => Organisation.parse(organisation))
