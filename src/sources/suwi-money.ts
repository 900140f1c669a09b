import type { Coded, Money } from '../schema/index.ts'
import { given } from './given.ts'
import { field, isPresent, type Place, recordIn, reject, textIn } from './place.ts'

/**
 * The amount under a name: a record with value, sign and currency, or digits alone, which are euros. Digits stay as delivered:
 * most services count in cents, some in euros, and none says which.
 */
export function moneyIn(parent: Place, name: string): Money | undefined {
  const place = field(parent, name)
  if (!isPresent(place)) return undefined
  if (typeof place.value === 'object') return moneyOf(recordIn(parent, name))
  return money(place, textIn(parent, name)?.trim())
}

/** The amount in a record of value, sign, currency and period. */
export function moneyOf(place: Place): Money | undefined {
  const sign = textIn(place, 'CdPositiefNegatief')?.trim() === '-' ? '-' : ''
  const digits = textIn(place, 'WaardeBedr')?.trim()
  const period = textIn(place, 'CdUitkeringsperiode')?.trim()
  const per = period === undefined ? undefined : { code: period }
  return money(field(place, 'WaardeBedr'), digits && `${sign}${digits}`, textIn(place, 'CdMunteenheid')?.trim(), per)
}

function money(place: Place, amount: string | undefined, currency = 'EUR', per?: Coded): Money | undefined {
  if (amount === undefined) return reject(place, 'field-missing')
  const isAmount = /^[+-]?\d{1,15}([.,]\d{1,4})?$/.test(amount) && /^[A-Z]{3}$/.test(currency)
  return isAmount ? given({ amount, currency, per }) : reject(place, 'not-an-amount')
}
