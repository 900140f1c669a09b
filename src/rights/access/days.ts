import type { Language } from '../../schema/index.ts'
import { texts } from './texts.ts'

/** A day of which parts may be unknown, in words: `1 maart 2024`, `maart 2024`, `2024`. */
export function dayWords(day: string, language: Language): string {
  if (day === 'unknown') return texts.dayUnknown[language]
  const [year = '', month, date] = day.split('-')
  if (month === undefined) return year
  const named = months[language][Number(month) - 1] ?? month
  return [...(date === undefined ? [] : [String(Number(date))]), named, year].join(' ')
}

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const
