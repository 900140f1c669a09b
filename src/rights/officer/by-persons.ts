import { type CategoryId, type PersonRole, personRoles } from '../../schema/index.ts'
import type { Activity } from './activity.ts'

/** The people of whom the same kinds of data are used. */
export interface PersonsAlike {
  readonly roles: readonly PersonRole[]
  readonly categories: readonly CategoryId[]
}

/** Of whom which kinds of data are used in a task; people of whom the same is used stand together. */
export function byPersons({ data }: Activity): readonly PersonsAlike[] {
  const groups = new Map<string, { roles: PersonRole[]; categories: readonly CategoryId[] }>()
  for (const role of personRoles) {
    const categories = data.filter(({ persons }) => persons.includes(role)).map(({ category }) => category)
    const known = groups.get(categories.join())
    if (known !== undefined) known.roles.push(role)
    else if (categories.length > 0) groups.set(categories.join(), { roles: [role], categories })
  }
  return [...groups.values()]
}
