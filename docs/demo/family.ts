import { integrate } from 'klantbeeld'
import { inForce, type LawDomain } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import type { Language, View } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { actName } from './act.ts'
import { blank, type Line, listed, paragraph, row, sentence, width } from './line.ts'
import { notShownLines } from './not-shown.ts'
import { officerLines } from './officer.ts'
import { nameOf, pictureLines } from './picture.ts'
import { type Scene, scenes } from './scenes.ts'
import { capacityTexts, texts } from './texts.ts'
import { dayText } from './value.ts'

/** The invented family as several professionals see it, for a person at a terminal; then a block for the privacy officer. */
export function familyLines(language: Language): Line[] {
  const told = new Map<string, string>()
  const looked = scenes.map((scene) => {
    const { view, audit } = integrate(example.fragments, scene.request, { ...example.setting, law: nl, consents: scene.consents })
    return { scene, view, audit, law: inForce(nl, view.on) }
  })
  const [first] = looked
  return [
    ...paragraph(texts.heading[language], 0, { look: 'title' }),
    ...paragraph(`${texts.about[language]} ${texts.asDelivered[language]}`.trim(), 0),
    ...looked.flatMap(({ scene, view, law }) => [
      blank,
      ...sceneLines(scene, view, language, law),
      blank,
      ...paragraph(texts.notShown[language], 3, { look: 'name' }),
      ...notShownOrBefore(scene, view, language, law, told),
    ]),
    blank,
    ...(first === undefined ? [] : officerLines(first.audit.decisions, language)),
  ]
}

function sceneLines(scene: Scene, view: View, language: Language, law: readonly LawDomain[]): Line[] {
  const { purpose } = view
  const task = law.flatMap(({ purposes }) => purposes).find((row) => row.purpose === purpose)
  const act = actName(purpose.split('/')[0] ?? '', language, law)
  const named = view.people
    .flatMap((person) => nameOf(person) ?? [])
    .map((name, index) => (index === 0 ? `${name} (${texts.client[language]})` : name))
  const unnamed = scene.request.about.length - named.length
  const whom = unnamed === 0 ? listed(named, texts.and[language]) : `${named.join(', ')} ${texts.notNamed(unnamed)[language]}`
  const field = (label: string, text: string) =>
    row([
      { at: 3, text: label },
      { at: 20, text },
    ])
  return [
    { text: '─'.repeat(width), look: 'faint' },
    ...paragraph(`${scene.number}. ${scene.title[language]}`, 0, { look: 'title' }),
    blank,
    ...field(
      texts.who[language],
      `${sentence(scene.worker[language])}, ${texts.as[language]} ${capacityTexts[scene.request.hat.capacity][language]}`,
    ),
    ...field(
      texts.task[language],
      `${task?.name[language] ?? ''} (${act}, ${texts.article[language]} ${task?.cite.article ?? ''})`,
    ),
    ...field(texts.question[language], scene.request.necessity.question),
    ...field(texts.whom[language], whom.trim()),
    ...field(texts.consent[language], sentence(scene.consent[language])),
    ...field(texts.valid[language], texts.validUntil(dayText(view.on, language), dayText(view.relyUntil, language))[language]),
    blank,
    ...paragraph(texts.picture[language], 3, { look: 'name' }),
    ...pictureLines(view, language, law),
  ]
}

/** What the law leaves out; where an earlier picture for the same task said the same, a reference to it. */
function notShownOrBefore(
  scene: Scene,
  view: View,
  language: Language,
  law: readonly LawDomain[],
  told: Map<string, string>,
): Line[] {
  const says = JSON.stringify(view.notShown)
  const before = told.get(says)
  if (before !== undefined) return paragraph(texts.asBefore(before)[language], 3)
  told.set(says, scene.number)
  return [...paragraph(texts.notShownWhy[language], 3, { look: 'faint' }), ...notShownLines(view, language, law)]
}
