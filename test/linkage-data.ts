import { existsSync, readFileSync } from 'node:fs'
import type { LinkageRecord } from '../src/identity/index.ts'

/** A set of records with its truth. */
export interface LinkageSet {
  readonly name: string
  readonly known: readonly LinkageRecord[]
  readonly delivered: readonly LinkageRecord[]
  /** Whether a delivered and a known record, by id, are one person. */
  readonly isOne: (delivered: string, known: string) => boolean
}

const dataFolder: string = process.env['KLANTBEELD_DATA'] ?? '../shared/data'

/** Whether the public linkage sets are there. */
export const hasLinkageData: boolean = existsSync(`${dataFolder}/linkage-febrl`) && existsSync(`${dataFolder}/linkage-splink`)

/** A FEBRL set: the originals are known, their duplicates delivered. The social security number and the state stay out. */
export function febrl(number: 1 | 2): LinkageSet {
  const rows = rowsOf(`linkage-febrl/dataset${number}.csv`).map((row) => ({
    id: row['rec_id'] ?? '',
    surnames: listed(row['surname']),
    ...given('givenNames', row['given_name']),
    ...given('birth', row['date_of_birth']?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')),
    addresses: [
      {
        ...given('postcode', row['postcode']),
        ...given('houseNumber', row['street_number']),
        ...given('street', row['address_1']),
        ...given('location', row['address_2']),
        ...given('place', row['suburb']),
      },
    ],
  }))
  const person = (id: string) => id.split('-')[1]
  return {
    name: `FEBRL ${number}`,
    known: rows.filter(({ id }) => id.endsWith('-org')),
    delivered: rows.filter(({ id }) => !id.endsWith('-org')),
    isOne: (one, other) => person(one) === person(other),
  }
}

/** Splink's fake_1000: the first record of each cluster is known, the others are delivered. The e-mail address stays out. */
export function fake1000(): LinkageSet {
  const rows = rowsOf('linkage-splink/fake_1000.csv').map((row) => ({
    cluster: row['cluster'],
    id: row['unique_id'] ?? '',
    surnames: listed(row['surname']),
    ...given('givenNames', row['first_name']),
    ...given('birth', row['dob']),
    addresses: [given('place', row['city'])],
  }))
  const clusters = new Map(rows.map(({ id, cluster }) => [id, cluster]))
  const isFirst = (row: (typeof rows)[number]) => rows.find(({ cluster }) => cluster === row.cluster) === row
  return {
    name: 'fake_1000',
    known: rows.filter(isFirst),
    delivered: rows.filter((row) => !isFirst(row)),
    isOne: (one, other) => clusters.get(one) === clusters.get(other),
  }
}

function given<Name extends string>(name: Name, value: string | undefined): { readonly [N in Name]?: string } {
  return value ? ({ [name]: value } as { readonly [N in Name]: string }) : {}
}

function listed(value: string | undefined): readonly string[] {
  return value ? [value] : []
}

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(`${dataFolder}/${file}`, 'utf8').trim().split(/\r?\n/)
  const names = header.split(',').map((name) => name.trim())
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value.trim()])))
}
