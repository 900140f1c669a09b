/** The key under which a view shows a known person. */
export type KeyOf = (person: string) => string
