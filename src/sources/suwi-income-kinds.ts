/** Whether income is wage from work or another benefit: pensions and annuities are benefits. */
export type IncomeKind = 'income.wage' | 'income.benefit'

/** Codes of `CdSrtIkv`, soort inkomstenverhouding, by what they are. */
const kinds: Readonly<Record<IncomeKind, string>> = {
  'income.wage': '11 12 13 14 15 17',
  'income.benefit': '18 21 22 23 24 31 32 33 34 35 36 37 38 39 40 42 43 44 45 46 50 51 52 53 54 55 56 57 58 59 60 61 62 63',
}

/** What a code of `CdSrtIkv` is; nothing for a code the table does not have. */
export function incomeKind(code: string): IncomeKind | undefined {
  if (kinds['income.wage'].split(' ').includes(code)) return 'income.wage'
  return kinds['income.benefit'].split(' ').includes(code) ? 'income.benefit' : undefined
}
