import { listed } from '../../explain/index.ts'
import { capacityTexts, judgementTexts } from '../../explain/texts.ts'
import type { Rich } from '../../rules/rich.ts'
import { type JudgementKind, judgementKinds, type Language, type MandateDecision, sensitivities } from '../../schema/index.ts'
import type { Activity, ActivityNorm } from './activity.ts'
import { attentionField, consentsField, dataField, emergencyField, personsField } from './activity-fields.ts'
import { citeItems, cites, controllerSection, lawSections, measureItems, notSettledSection, section } from './basis-sections.ts'
import type { DpiaAnnex } from './dpia-annex.ts'
import { handledTexts, mandateTexts, sensitivityTexts, officerTexts as texts } from './officer-texts.ts'
import { field, type Page, type PageField } from './page.ts'
import { adoptedField, perAct } from './record-page.ts'

/** The annex to an impact assessment as a page. */
export function annexPage(annex: DpiaAnnex, language: Language): Page {
  return {
    language,
    layout: 'lines',
    title: `${texts.annexTitle[language]}: ${annex.controller.name}`,
    lead: [`${texts.asOf[language]} ${annex.on}. ${texts.annexLead[language]} ${texts.saysOnly[language]}`],
    sections: [
      controllerSection(annex, language),
      ...perAct(annex, language, (activity) => activityFields(activity, annex, language)),
      section('judges', texts.judges[language], [
        texts.judgesLead[language],
        ...annex.mandates.map(({ decision, workers }) => `${mandateWords(decision, language)}: ${counted(workers, language)}`),
      ]),
      section('automated', texts.automated[language], [
        [
          texts.automatedSays[language],
          ...annex.automatedDecisions.rows.flatMap((row): Rich => [' ', ...cites([row], language), `: ${row.says[language]}`]),
        ],
      ]),
      section('measures', texts.measures[language], measureItems(annex.measures, language)),
      section(
        'risks',
        texts.risks[language],
        annex.residualRisks.map(({ says, leftTo }) => `${says[language]} ${texts.leftTo[language]}: ${leftTo[language]}`),
      ),
      notSettledSection(annex.notSettled, language),
      ...lawSections(annex, language),
    ],
  }
}

function activityFields(activity: Activity, annex: DpiaAnnex, language: Language): readonly PageField[] {
  const { articles, data, openNorms } = activity
  return [
    ...field(texts.article[language], citeItems(articles, language)),
    ...field(texts.seeing[language], [seeingItem(activity, annex, language)]),
    ...attentionField(activity, language),
    ...adoptedField(activity.adopted, language),
    ...personsField(activity, language),
    ...sensitivities.toReversed().flatMap((level) =>
      dataField(
        capital(sensitivityTexts[level][language]),
        data.filter(({ sensitivity }) => sensitivity === level),
        language,
      ),
    ),
    ...emergencyField(activity, language),
    ...consentsField(activity, language),
    ...field(
      texts.openNorms[language],
      openNorms.map((one) => normItem(one, language)),
    ),
  ]
}

/** How many workers, in which roles and capacities, by how many entries of the matrix; never who. */
function seeingItem({ act, workforce, entries }: Activity, { matrixPages }: DpiaAnnex, language: Language): Rich {
  const { workers, roles, capacities } = workforce
  const worn = listed(
    capacities.map((capacity) => capacityTexts[capacity]),
    'or',
    language,
  )
  const who = `${counted(workers, language)} ${texts.inRoles[language]} ${roles.join(', ')}, ${texts.as[language]} ${worn}`
  const links = matrixPages.filter((page) => page.act === act)
  return [
    `${who}; ${entries} ${texts.entries[language]}`,
    ...links.flatMap(({ url }): Rich => [' (', { text: texts.matrixPage[language], url, row: act }, ')']),
  ]
}

function normItem({ row, norm, handledBy, judgements }: ActivityNorm, language: Language): Rich {
  const asked = listed(
    judgements.map((kind) => judgementTexts[kind]),
    'and',
    language,
  )
  return [`${norm[language]} (`, ...cites([row], language), `): ${asked === '' ? handledTexts[handledBy][language] : asked}`]
}

function mandateWords(decision: MandateDecision, language: Language): string {
  return isJudgement(decision) ? judgementTexts[decision][language] : mandateTexts[decision][language]
}

function isJudgement(decision: MandateDecision): decision is JudgementKind {
  return judgementKinds.some((kind) => kind === decision)
}

function counted(workers: number, language: Language): string {
  if (workers === 0) return texts.nobody[language]
  return `${workers} ${(workers === 1 ? texts.worker : texts.workers)[language]}`
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('nl')}${text.slice(1)}`
}
