import { listed } from '../../explain/index.ts'
import type { Rich } from '../../rules/rich.ts'
import type { Day, Language } from '../../schema/index.ts'
import type { Activity } from './activity.ts'
import { cites, section } from './basis-sections.ts'
import { byPersons, type PersonsAlike } from './by-persons.ts'
import { togetherFields } from './notice-fields.ts'
import { rightsSections } from './notice-rights.ts'
import { authorityUrl, noticeTexts as texts } from './notice-texts.ts'
import { field, type Page, type PageField, type PageSection } from './page.ts'
import type { PrivacyNotice } from './privacy-notice.ts'
import { residentData, residentRoles } from './resident-words.ts'

/** The notice for residents as a page; tasks that use the same data of the same people are said once, or `apart` to compare two notices. */
export function noticePage(notice: PrivacyNotice, language: Language, say: 'once' | 'apart'): Page {
  return {
    language,
    layout: 'lists',
    title: `${notice.controller.name}: ${texts.title[language].toLocaleLowerCase(language)}`,
    lead: [...texts.lead.map((says) => says[language]), `${texts.asOf[language]} ${inWords(notice.on, language)}.`],
    sections: [
      whoSection(notice, language),
      ...actSections(notice, language, say),
      ...rightsSections(notice, language),
      section('machine', texts.machine[language], [texts.machineSays[language]]),
      section('complaint', texts.complaint[language], [
        [`${texts.complaintSays[language]} `, { text: texts.authority[language], url: authorityUrl, row: 'complaint' }, '.'],
      ]),
    ],
  }
}

function whoSection({ controller }: PrivacyNotice, language: Language): PageSection {
  const parties = (part: 'joint-controller' | 'processor') =>
    controller.parties.filter((one) => one.part === part).map(({ name, contact }) => `${name}: ${contact}`)
  return {
    id: 'who',
    level: 2,
    title: texts.who[language],
    fields: [
      ...field('', [
        `${controller.name} ${texts.responsible[language]}`,
        `${texts.contact[language]} ${controller.contact}`,
        `${texts.officer[language]} ${controller.officer}`,
      ]),
      ...field(texts['joint-controller'][language], parties('joint-controller')),
      ...field(texts.processor[language], parties('processor')),
    ],
  }
}

/** An act, its tasks, and what holds for all of them. */
function actSections({ activities, acts }: PrivacyNotice, language: Language, say: 'once' | 'apart'): readonly PageSection[] {
  const named = [...new Set(activities.map(({ act }) => act))]
  return named.flatMap((act): readonly PageSection[] => {
    const own = activities.filter((activity) => activity.act === act)
    return [
      { id: act, level: 2, title: acts.find((one) => one.act === act)?.name[language] ?? act, fields: [] },
      ...(say === 'once' ? alike(own) : own.map((activity) => [activity])).map(
        (group): PageSection => ({
          id: group.map(({ purpose }) => purpose).join(' '),
          level: 3,
          title: listed(
            group.map(({ name }) => name),
            'and',
            language,
          ),
          fields: taskFields(group, language, say),
        }),
      ),
      { id: `${act} together`, level: 3, title: texts.together[language], fields: togetherFields(own, language) },
    ]
  })
}

function taskFields(group: readonly Activity[], language: Language, say: 'once' | 'apart'): readonly PageField[] {
  const [first] = group
  if (first === undefined) return []
  const persons = byPersons(first)
  const apart = persons.flatMap(({ roles, categories }) => roles.map((role) => ({ roles: [role], categories })))
  return [
    ...field(
      texts.why[language],
      group.map(({ reason, name, articles }): Rich => [`${(reason ?? name)[language]} (`, ...cites(articles, language), ')']),
    ),
    ...(say === 'once' ? persons : apart).flatMap((alike) => personsFields(alike, language)),
  ]
}

/** A heading names a few people; more of them stand in a list of their own. */
function personsFields({ roles, categories }: PersonsAlike, language: Language): readonly PageField[] {
  const names = roles.map((role) => residentRoles[role])
  const data = categories.map((category) => residentData[category][language])
  if (names.length <= 3) return field(`${texts.about[language]} ${listed(names, 'and', language)}`, data)
  return [
    ...field(
      texts.aboutThem[language],
      names.map((name) => name[language]),
    ),
    ...field(texts.ofThem[language], data),
  ]
}

/** Tasks that use the same data of the same people, together. */
function alike(activities: readonly Activity[]): readonly (readonly Activity[])[] {
  const groups = new Map<string, Activity[]>()
  for (const activity of activities) {
    const key = JSON.stringify(byPersons(activity))
    groups.set(key, [...(groups.get(key) ?? []), activity])
  }
  return [...groups.values()]
}

function inWords(day: Day, language: Language): string {
  const written = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return written.format(new Date(`${day}T00:00:00Z`))
}
