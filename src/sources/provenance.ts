import type { Provenance } from './gathering.ts'

/** How a municipality's registry holds what the BRP says. */
export const registry: Provenance = {
  obtained: { act: 'brp', purpose: 'brp/bijhouding', capacity: 'registrar', from: 'register' },
  holderRole: 'registry',
  secrecy: [],
}

/** How a college holds what it learnt for a decision under the Wmo 2015. */
export const wmoCollege: Provenance = {
  obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
  holderRole: 'college',
  secrecy: ['wmo/5.3.3'],
}

/** How a college holds what it learnt for the right to social assistance. */
export const assistanceCollege: Provenance = {
  obtained: { act: 'participatiewet', purpose: 'participatiewet/recht', capacity: 'access-worker', from: 'client' },
  holderRole: 'college',
  secrecy: ['participatiewet/65'],
}

/** How a college holds what it learnt for an individual income supplement (Participatiewet 36). */
export const supplementCollege: Provenance = {
  ...assistanceCollege,
  obtained: { ...assistanceCollege.obtained, purpose: 'participatiewet/inkomenstoeslag' },
}

/** How a college holds what it learnt while it helped somebody with debts. The act has no secrecy of its own. */
export const debtCollege: Provenance = {
  obtained: { act: 'wgs-schuld', purpose: 'wgs-schuld/uitvoering', capacity: 'helper', from: 'client' },
  holderRole: 'college',
  secrecy: [],
}

/** How a provider of support holds what it learnt while it gave that support. */
export const wmoProvider: Provenance = {
  obtained: { act: 'wmo', purpose: 'wmo/levering', capacity: 'helper', from: 'client' },
  holderRole: 'wmo-provider',
  secrecy: ['wmo/5.3.3'],
}

/** How a college holds what it learnt under an act of which nothing was read: no row opens it, and its secrecy is unknown. */
export function unreadCollege(act: string, task: string): Provenance {
  return {
    obtained: { act, purpose: `${act}/${task}`, capacity: 'access-worker', from: 'client' },
    holderRole: 'college',
  }
}

/** How UWV, SVB and DUO hold what Suwinet shows of their registers. */
export function suwiRegister(holderRole: 'uwv' | 'svb' | 'duo'): Provenance {
  return {
    obtained: { act: 'suwi', purpose: 'suwi/gegevens', capacity: 'registrar', from: 'register' },
    holderRole,
    secrecy: ['suwi/74'],
  }
}
