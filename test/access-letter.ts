import type { Judgement, Setting } from 'klantbeeld'
import { asks, having, judged, type Own, own, report, setting } from './access-asked.ts'

/** One act of the law in a setting. */
export type Act = Setting['law'][number]

/** A need of Anna's in her Wmo file. */
export const need = (label: string, more: Partial<Own> = {}): Own => ({
  category: 'need.wmo',
  value: { need: { label } },
  ...more,
})
/** Obtained by an access worker for a task. */
export const obtained = (purpose: string) => {
  const [act = ''] = purpose.split('/')
  return { act, purpose, capacity: 'access-worker', from: 'investigation' } as const
}
/** A need that was recorded for social assistance. */
export const assistance = (more: Partial<Own> = {}): Own =>
  need('rondkomen', { obtained: obtained('participatiewet/recht-bijstand'), ...more })
/** The Dutch acts, with one of them otherwise. */
export const lawWith = (act: string, change: (domain: Act) => Partial<Act>) => ({
  law: setting.law.map((domain) => (domain.act === act ? { ...domain, ...change(domain) } : domain)),
})
/** What stands under one heading. */
export const under = (title: string, markdown: string) => markdown.split(`\n## ${title}\n\n`)[1]?.split('\n\n## ')[0]?.trimEnd()
/** The letter about these facts alone. */
export const letter = (delivered: readonly Own[], more: Partial<Setting> = {}, request = asks('anna')) =>
  report(request, { delivered: [having(...delivered)], more }).markdown
/** The cards under the headings of the domains of life, each by its lines. */
export const cardsOf = (markdown: string) =>
  (under('Wat wij hebben vastgelegd', markdown) ?? '')
    .split('\n\n#### ')
    .slice(1)
    .map((card) => (card.split('\n\n### ')[0] ?? '').split(/\n+/))
/** The cards of these facts alone. */
export const cards = (delivered: readonly Own[], more: Partial<Setting> = {}) => cardsOf(letter(delivered, more))
/** What each card says under one label. */
export const line = (label: string, delivered: readonly Own[], more: Partial<Setting> = {}) =>
  cards(delivered, more).map((lines) => lines.find((one) => one.startsWith(`- **${label}:**`))?.slice(label.length + 8))
/** That another's privacy was weighed for one fact, and that Anna may see it. */
export const weighed = (index: number) =>
  judged('privacy-of-another', 'allows', 'anna', { facts: [own(index)] }, { id: `afweging-${index}` })
/** That access was refused by an exception of a row. */
export const refuses = (row: string, kind: Exception['kind'], facts = [own(1)]) =>
  judged('access-refusal', 'refuses', 'anna', { facts, exception: { row, kind } }, { id: `weigering-${row}` })
type Exception = NonNullable<NonNullable<Judgement['access']>['exception']>
