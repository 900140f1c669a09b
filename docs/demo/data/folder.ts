import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One answer of Suwinet: the name of its file, the number in that name, and what it says. */
export interface Answer {
  readonly file: string
  readonly number?: string
  readonly xml: string
}

/** A text or record, and the name of the file it stands in. */
export interface Filed<T> {
  readonly file: string
  readonly content: T
}

/** What Amsterdam's other systems answer about one resident. */
export interface Resident {
  readonly transport: unknown
  readonly lowIncome: unknown
  readonly assistance: readonly unknown[]
  readonly statements: unknown
  readonly creditBank: unknown
  readonly pass: unknown
  readonly objections: unknown
  readonly requests: unknown
  readonly themes: unknown
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
  readonly resident: Resident
  /** Messages between municipalities and providers. */
  readonly iwmo: readonly Filed<string>[]
  /** What Nijmegen answers: benefits, applications, and the register asked for somebody and their spouse. */
  readonly nijmegen: {
    readonly benefits: readonly Filed<string>[]
    readonly applications: readonly Filed<unknown>[]
    readonly registered: readonly Filed<readonly unknown[]>[]
  }
  /** Files with cases that are not read. */
  readonly leftOut: readonly string[]
}

const places = {
  persons: 'brp-personen-mock/personen-1176.json',
  answered: 'amsterdam-mijn/brp_test-personen.json',
  applications: 'amsterdam-mijn/zorgned-jzd-aanvragen.json',
  suwinet: 'suwinet-voorbeelden',
  amsterdam: 'amsterdam-mijn',
  iwmo: 'iwmo-voorbeeldberichten',
  nijmegen: 'nijmegen-brp-sociaal',
}

/** Reads the public sets in a folder; nothing where one of them is not there. */
export function setsIn(folder: string): Sets | undefined {
  if (!Object.values(places).every((place) => existsSync(join(folder, place)))) return undefined
  return {
    folder,
    persons: listIn(jsonIn(folder, places.persons)),
    answered: [
      ...listIn(jsonIn(folder, places.answered), 'personen'),
      ...listIn(jsonIn(folder, `${places.amsterdam}/brp_persoonsgegevens.json`), 'personen'),
    ],
    applications: listIn(jsonIn(folder, places.applications), '_embedded', 'aanvraag'),
    suwinet: readdirSync(join(folder, places.suwinet))
      .filter((file) => file.endsWith('.xml'))
      .sort()
      .map((file) => answerIn(folder, file)),
    resident: residentIn(folder),
    iwmo: filesIn(folder, places.iwmo, /\.xml$/),
    nijmegen: {
      benefits: filesIn(folder, places.nijmegen, /^uitkering.*\.xml$/),
      applications: parsed(filesIn(folder, places.nijmegen, /^aanvraag.*\.json$/)),
      registered: parsed(filesIn(folder, places.nijmegen, /^partnerfilter.*response.*\.json$/)).map(({ file, content }) => ({
        file,
        content: listIn(content, 'personen'),
      })),
    },
    leftOut: [
      ...[
        'svwi',
        'salesforce-contactmomenten',
        'brp_personen-op-adres',
        'brp_verblijfplaatshistorie',
        'zorgned-av-persoonsgegevensNAW',
      ],
      ...['partnerfilter_*-request', 'verwerkingenlogging'],
    ],
  }
}

function residentIn(folder: string): Resident {
  const own = (name: string): unknown => jsonIn(folder, `${places.amsterdam}/${name}.json`)
  return {
    transport: own('zorgned-leerlingenvervoer-aanvragen'),
    lowIncome: own('zorgned-av-aanvragen'),
    assistance: [own('wpi-aanvragen'), own('wpi-e-aanvragen')],
    statements: own('wpi-specificaties'),
    creditBank: own('krefia'),
    pass: own('gpass-stadspas'),
    objections: own('bezwaren'),
    requests: own('avg'),
    themes: own('avg-themas'),
  }
}

function filesIn(folder: string, place: string, named: RegExp): readonly Filed<string>[] {
  return readdirSync(join(folder, place))
    .filter((file) => named.test(file))
    .sort()
    .map((file) => ({ file, content: readFileSync(join(folder, place, file), 'utf8') }))
}

function parsed(files: readonly Filed<string>[]): readonly Filed<unknown>[] {
  return files.map(({ file, content }) => ({ file, content: JSON.parse(content) }))
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
