import { existsSync, readdirSync } from 'node:fs'
import { day } from '../src/core/day.ts'
import { nl } from '../src/law/nl/index.ts'
import { apply, totaalIntegraal } from '../src/law/nl/team-models/index.ts'
import {
  dpiaAnnex,
  type OfficerSources,
  officerHtml,
  officerMarkdown,
  privacyNotice,
  processingRecord,
} from '../src/rights/index.ts'
import { type CategoryId, languages, Staff } from '../src/schema/index.ts'
import { example } from '../src/testing/example/index.ts'

/** Where the pages for the privacy officer of the invented municipality stand. */
export const officerFolder = new URL('officer/', import.meta.url)

const on = day('2026-11-23')
const municipality = example.organisation
const adoption = {
  municipality,
  adoptedBy: 'college',
  on: day('2026-09-15'),
  from: day('2026-10-01'),
  until: day('2027-09-30'),
  reviewOn: day('2027-09-01'),
} as const
const applied = apply(totaalIntegraal, adoption)
const toProvider: readonly CategoryId[] = ['identity.name', 'identity.birth', 'residence.address', 'need.wmo', 'provision.wmo']

/** Who works at the invented municipality: three generalists, one of whom decides on open norms; one of them also orders support and may act in an emergency. */
const staff = Staff.parse({
  format: 'klantbeeld/staff@1',
  workers: ['generalist-1', 'generalist-2', 'generalist-3'].map((id, index) => ({
    id,
    organisation: municipality,
    roles: index === 0 ? ['generalist', 'besteller'] : ['generalist'],
    boundToSecrecy: true,
    from: '2024-01-01',
  })),
  authorisations: [
    ...applied.authorisations,
    {
      role: 'besteller',
      organisation: municipality,
      purposes: ['wmo/levering', 'wmo/spoed'],
      capacities: ['access-worker'],
      inEmergency: true,
      from: '2026-10-01',
    },
  ],
  assignments: [],
  mandates: [{ worker: 'generalist-2', inNameOf: 'college', decisions: ['necessity', 'best-interest'], from: '2026-10-01' }],
})

/** What the pages of the invented municipality are made from. */
export const voorbeeld: OfficerSources = {
  law: nl,
  local: [applied.policy],
  staff,
  organisations: example.setting.organisations ?? [],
  necessitySets: [
    ...applied.necessitySets,
    ...(['wmo/levering', 'wmo/spoed'] as const).map((purpose) => ({
      format: 'klantbeeld/necessity-set@1' as const,
      id: `voorbeeld/${purpose}`,
      purpose,
      phase: 'delivery' as const,
      categories: toProvider,
      adoptedBy: 'college',
      from: adoption.from,
      until: adoption.until,
    })),
  ],
  emergencySets: [
    {
      format: 'klantbeeld/emergency-set@1',
      id: 'voorbeeld/spoed',
      purpose: 'wmo/spoed',
      reasons: ['acute-danger', 'medical-emergency'],
      categories: toProvider,
      adoptedBy: 'college',
      from: adoption.from,
      until: adoption.until,
    },
  ],
  controller: {
    organisation: municipality,
    name: 'Gemeente Voorbeeld',
    contact: 'Markt 1, Voorbeeld; privacy@voorbeeld.example',
    officer: 'fg@voorbeeld.example',
    parties: [
      {
        part: 'processor',
        name: 'Rekencentrum De Brug',
        contact: 'info@debrug.example',
        purposes: 'any',
      },
    ],
    security: [
      { nl: 'Medewerkers loggen in met twee stappen.', en: 'Workers log in with two steps.' },
      { nl: 'Elke maand kijkt de functionaris een steekproef na.', en: 'Every month the officer checks a sample.' },
    ],
    reasons: [
      {
        purpose: 'wmo/onderzoek',
        says: { nl: 'om te weten welke hulp u thuis nodig heeft', en: 'to know which help you need at home' },
      },
      { purpose: 'wmo/beslissing', says: { nl: 'om te beslissen welke hulp u krijgt', en: 'to decide which help you get' } },
      {
        purpose: 'wmo/spoed',
        says: { nl: 'om u meteen te helpen als het niet kan wachten', en: 'to help you at once when it cannot wait' },
      },
      {
        purpose: 'jeugdwet/toegang',
        says: { nl: 'om te bepalen welke hulp een kind krijgt', en: 'to determine which help a child gets' },
      },
      {
        purpose: 'participatiewet/recht',
        says: { nl: 'om te bepalen of u bijstand krijgt', en: 'to determine whether you get social assistance' },
      },
      {
        purpose: 'wgs-schuld/toegang',
        says: { nl: 'om te beslissen of wij helpen met uw schulden', en: 'to decide whether we help with your debts' },
      },
      { purpose: 'wgs-schuld/uitvoering', says: { nl: 'om u te helpen met uw schulden', en: 'to help you with your debts' } },
    ],
  },
  matrixPages: ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld'].map((act) => ({
    act,
    url: `../rules/matrix.${act}.nl.html`,
  })),
  on,
}

/** The pages of the invented municipality, by their file names. */
export function officerPages(): ReadonlyMap<string, string> {
  const [record, annex, notice] = [processingRecord(voorbeeld), dpiaAnnex(voorbeeld), privacyNotice(voorbeeld)]
  return new Map([
    ...languages.flatMap((language) => [
      [`processing-record.${language}.md`, officerMarkdown(record, language)] as const,
      [`dpia-annex.${language}.md`, officerMarkdown(annex, language)] as const,
      [`privacy-notice.${language}.html`, officerHtml(notice, language)] as const,
    ]),
  ])
}

/** Files in the folder that no page is written to. */
export function strayOfficerFiles(pages: ReadonlyMap<string, string>): readonly string[] {
  return existsSync(officerFolder) ? readdirSync(officerFolder).filter((file) => !pages.has(file)) : []
}
