import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One answer of Suwinet: the name of its file, the number in that name, and what it says. */
export interface Answer {
  readonly file: string
  readonly number?: string
  readonly xml: string
}

/** The public sets that the demo reads, as they lie in the folder. */
export interface Sets {
  readonly folder: string
  /** The test persons of the BRP. */
  readonly persons: readonly unknown[]
  /** What Amsterdam’s own BRP interface answers. */
  readonly answered: readonly unknown[]
  /** Wmo applications of Zorgned. */
  readonly applications: readonly unknown[]
  readonly suwinet: readonly Answer[]
}

const places = {
  persons: 'brp-personen-mock/personen-1176.json',
  answered: 'amsterdam-mijn/brp_test-personen.json',
  applications: 'amsterdam-mijn/zorgned-jzd-aanvragen.json',
  suwinet: 'suwinet-voorbeelden',
}

/** Reads the public sets in a folder; nothing where one of them is not there. */
export function setsIn(folder: string): Sets | undefined {
  if (!Object.values(places).every((place) => existsSync(join(folder, place)))) return undefined
  return {
    folder,
    persons: listIn(jsonIn(folder, places.persons)),
    answered: listIn(jsonIn(folder, places.answered), 'personen'),
    applications: listIn(jsonIn(folder, places.applications), '_embedded', 'aanvraag'),
    suwinet: readdirSync(join(folder, places.suwinet))
      .filter((file) => file.endsWith('.xml'))
      .sort()
      .map((file) => answerIn(folder, file)),
  }
}

function jsonIn(folder: string, place: string): unknown {
  return JSON.parse(readFileSync(join(folder, place), 'utf8'))
}

function listIn(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const found = names.reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>>)[name], value)
  return Array.isArray(found) ? found : []
}

function answerIn(folder: string, file: string): Answer {
  const number = /_(\d{9})/.exec(file)?.[1]
  const xml = readFileSync(join(folder, places.suwinet, file), 'utf8')
  return number === undefined ? { file, xml } : { file, number, xml }
}
