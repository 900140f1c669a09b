import type { LawDomain } from '../../index.ts'
import { type Day, nothing, unverified, words } from '../shared.ts'

const records = [
  'identity.name',
  'identity.birth',
  'identity.residence-permit',
  'residence.address',
  'education.enrolment',
  'education.qualification',
  'work.trajectory',
] as const

/** Wet inburgering 2021, of which nothing was read: it is here as the act under which Participatiewet 67a finds its data. */
export const inburgering20220101 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'inburgering',
  name: words('Wet inburgering 2021', 'Civic Integration Act 2021'),
  short: words('Wet inburgering', 'Civic Integration Act'),
  validFrom: '2022-01-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl',
  records,
  purposes: [
    {
      ...unverified(
        'inburgering/begeleiding',
        'niet gelezen',
        'Het college begeleidt inburgeraars; de artikelen zijn niet gelezen.',
        'The college guides newcomers in their integration; the articles were not read.',
      ),
      purpose: 'inburgering/begeleiding',
      name: words('Begeleiding bij de inburgering', 'Guidance in civic integration'),
      holderRole: 'college',
      dpv: 'sector-publicservices:SocialAssistanceManagement',
      persons: ['client'],
      categories: records,
      implied: [],
    },
  ],
} satisfies LawDomain
