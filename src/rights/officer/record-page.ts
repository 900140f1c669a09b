import { listed } from '../../explain/index.ts'
import type { Language } from '../../schema/index.ts'
import type { Activity } from './activity.ts'
import {
  attentionField,
  consentsField,
  dataField,
  emergencyField,
  personsField,
  recipientsField,
  sourcesField,
  termsField,
} from './activity-fields.ts'
import { citeItems, controllerSection, lawSections, measureItems, notSettledSection } from './basis-sections.ts'
import { notDoneTexts, phaseTexts, standingTexts, officerTexts as texts } from './officer-texts.ts'
import { field, type Page, type PageField, type PageSection } from './page.ts'
import type { ProcessingRecord } from './processing-record.ts'

/** The record of processing activities as a page: a section for each task that is done here. */
export function recordPage(record: ProcessingRecord, language: Language): Page {
  return {
    language,
    layout: 'lines',
    title: `${texts.recordTitle[language]}: ${record.controller.name}`,
    lead: [`${texts.asOf[language]} ${record.on}. ${texts.recordLead[language]} ${texts.saysOnly[language]}`],
    sections: [
      controllerSection(record, language),
      ...perAct(record, language, (activity) => activityFields(activity, record, language)),
      {
        id: 'not-done',
        level: 2,
        title: texts.notDone[language],
        fields: (['nobody-authorised', 'task-of-another'] as const).flatMap((why) =>
          field(
            notDoneTexts[why][language],
            record.notDone.filter((one) => one.why === why).map(({ short, name }) => `${short[language]}: ${name[language]}`),
          ),
        ),
      },
      {
        id: 'security',
        level: 2,
        title: texts.securityTitle[language],
        fields: [
          ...field(
            texts.security[language],
            record.security.map((says) => says[language]),
          ),
          ...field(texts.measures[language], measureItems(record.measures, language)),
        ],
      },
      notSettledSection(record.notSettled, language),
      ...lawSections(record, language),
    ],
  }
}

/** A section for each act that has tasks here, and under it one for each task. */
export function perAct(
  { activities, acts }: Pick<ProcessingRecord, 'activities' | 'acts'>,
  language: Language,
  fieldsOf: (activity: Activity) => readonly PageField[],
): readonly PageSection[] {
  const named = [...new Set(activities.map(({ act }) => act))]
  return named.flatMap((act): readonly PageSection[] => [
    { id: act, level: 2, title: acts.find((one) => one.act === act)?.name[language] ?? act, fields: [] },
    ...activities
      .filter((activity) => activity.act === act)
      .map(
        (activity) => ({ id: activity.purpose, level: 3, title: activity.name[language], fields: fieldsOf(activity) }) as const,
      ),
  ])
}

function activityFields(activity: Activity, record: ProcessingRecord, language: Language): readonly PageField[] {
  const { articles, reason, grounds, quality, data, adopted, purpose } = activity
  const parties = record.controller.parties.filter(({ purposes }) => purposes === 'any' || purposes.includes(purpose))
  return [
    ...field(texts.article[language], citeItems(articles, language)),
    ...field(texts.reason[language], reason === undefined ? [] : [reason[language]]),
    ...field(texts.controller[language], [
      record.controller.name,
      ...parties.map(({ name, part }) => `${name} (${texts[part][language].toLocaleLowerCase('nl')})`),
    ]),
    ...attentionField(activity, language),
    ...adoptedField(adopted, language),
    ...field(texts.ground[language], citeItems(grounds, language)),
    ...field(texts.quality[language], citeItems(quality, language)),
    ...personsField(activity, language),
    ...(['named', 'implied', 'opened'] as const).flatMap((standing) =>
      dataField(
        standingTexts[standing][language],
        data.filter((one) => one.standing === standing),
        language,
      ),
    ),
    ...emergencyField(activity, language),
    ...consentsField(activity, language),
    ...sourcesField(activity, language),
    ...recipientsField(activity, language),
    ...field(texts.thirdCountries[language], [texts.notKnown[language]]),
    ...termsField(activity, language),
  ]
}

/** In which phases something was adopted as needed, and until when. */
export function adoptedField({ phases, until }: Activity['adopted'], language: Language): readonly PageField[] {
  if (until === undefined) return []
  const named = listed(
    phases.map((phase) => phaseTexts[phase]),
    'and',
    language,
  )
  return field(texts.adopted[language], [`${named}, ${texts.until[language]} ${until}`])
}
