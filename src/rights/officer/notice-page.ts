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
      ...(say === 'once' ? alike(own) : own.map(alone)).map(
        ({ tasks, persons }): PageSection => ({
          id: tasks.map(({ purpose }) => purpose).join(' '),
          level: 3,
          title: listed(
            tasks.map(({ name }) => name),
            'and',
            language,
          ),
          fields: [...whyField(tasks, language), ...persons.flatMap((some) => personsFields(some, language))],
        }),
      ),
      { id: `${act} together`, level: 3, title: texts.together[language], fields: togetherFields(own, language) },
    ]
  })
}

/** Tasks in which the same data of the same people are used. */
interface TasksAlike {
  readonly tasks: readonly Activity[]
  readonly persons: readonly PersonsAlike[]
}

function alike(activities: readonly Activity[]): readonly TasksAlike[] {
  const groups = new Map<string, TasksAlike>()
  for (const activity of activities) {
    const persons = byPersons(activity)
    const key = JSON.stringify(persons)
    groups.set(key, { tasks: [...(groups.get(key)?.tasks ?? []), activity], persons })
  }
  return [...groups.values()]
}

/** A task by itself, and each kind of people by itself. */
function alone(activity: Activity): TasksAlike {
  const persons = byPersons(activity).flatMap(({ roles, categories }) => roles.map((role) => ({ roles: [role], categories })))
  return { tasks: [activity], persons }
}

function whyField(tasks: readonly Activity[], language: Language): readonly PageField[] {
  return field(
    texts.why[language],
    tasks.map(({ reason, name, articles }): Rich => [`${(reason ?? name)[language]} (`, ...cites(articles, language), ')']),
  )
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

function inWords(day: Day, language: Language): string {
  const written = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return written.format(new Date(`${day}T00:00:00Z`))
}
