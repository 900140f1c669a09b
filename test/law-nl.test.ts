import { describe, expect, it } from 'vitest'
import { compile } from '../src/law/compile.ts'
import { nl } from '../src/law/nl/index.ts'
import { parseLaw, rowsOf } from '../src/law/parse.ts'
import { Words } from '../src/schema/index.ts'
import { filesUnder } from './files.ts'

const acts = nl.map((domain) => [`${domain.act}/${domain.validFrom}.ts`, domain] as const)

describe.each(acts)('src/law/nl/%s', (path, domain) => {
  it('is JSON values only', () => {
    expect(JSON.parse(JSON.stringify(domain))).toStrictEqual(domain)
  })

  it('passes the schema and has unique row ids', () => {
    expect(parseLaw(domain)).toEqual(domain)
    const ids = rowsOf(domain).map((row) => row.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('stands in the file its act and first day name', () => {
    expect(filesUnder('src/law/nl', '.ts')).toContain(`src/law/nl/${path}`)
  })

  it('has rows that begin with the act, cite an article and speak in one sentence, Dutch and English', () => {
    const wrong = rowsOf(domain).filter(
      (row) =>
        !row.id.startsWith(`${domain.act}/`) ||
        row.cite.article.trim() === '' ||
        !/^[A-Z].*\.$/.test(row.says.nl) ||
        !/^[A-Z].*\.$/.test(row.says.en) ||
        row.says.nl === row.says.en,
    )
    expect(wrong.map((row) => row.id)).toEqual([])
  })

  it('names no person, category, role or purpose twice in one list', () => {
    expect(repeated(domain)).toEqual([])
  })
})

describe('the Dutch acts together', () => {
  const purposes = new Set(nl.flatMap((domain) => domain.purposes.map((row) => row.purpose)))

  it('compile', () => {
    expect(() => compile(nl)).not.toThrow()
  })

  it('give a row id to one act only', () => {
    const owners = new Map<string, Set<string>>()
    for (const domain of nl)
      for (const row of rowsOf(domain)) owners.set(row.id, new Set([...(owners.get(row.id) ?? []), domain.act]))
    expect([...owners].filter(([, acts]) => acts.size > 1).map(([id]) => id)).toEqual([])
    expect(owners.size).toBeGreaterThan(600)
  })

  it('say every text in both languages, in other words, and in no more than 300 characters', () => {
    const texts = nl.flatMap((domain) => textsIn(domain).map((text) => [`${domain.act}: ${text.nl}`, text] as const))
    const same = new Set(nl.flatMap((domain) => [domain.name, domain.short]))
    const wrong = texts.filter(
      ([, text]) =>
        text.nl.trim() === '' ||
        text.en.trim() === '' ||
        (text.nl === text.en && !same.has(text)) ||
        Math.max(text.nl.length, text.en.length) > 300,
    )
    expect(wrong.map(([where]) => where)).toEqual([])
    expect(texts.length).toBeGreaterThan(700)
  })

  it('are all in the list', () => {
    const files = filesUnder('src/law/nl', '.ts').filter((file) => /\d{4}-\d{2}-\d{2}\.ts$/.test(file))
    expect(acts.map(([path]) => `src/law/nl/${path}`).sort()).toEqual(files)
  })

  it('have rows for purposes that exist', () => {
    const named = nl.flatMap((domain) =>
      [...domain.grounds, ...domain.releases, ...domain.quality].flatMap((row) => (row.purposes === 'any' ? [] : row.purposes)),
    )
    const obtained = nl.flatMap((domain) =>
      domain.grounds.flatMap((row) => (row.obtained.purposes === 'any' ? [] : row.obtained.purposes)),
    )
    expect([...named, ...obtained].filter((purpose) => !purposes.has(purpose))).toEqual([])
  })

  it('have rows that speak of acts that exist', () => {
    const known = new Set(nl.map((domain) => domain.act))
    const named = nl.flatMap((domain) => [
      ...domain.grounds.flatMap((row) => row.obtained.acts),
      ...[...domain.secrecy, ...domain.terms, ...domain.authentic].flatMap((row) => row.acts),
    ])
    expect(named.filter((act) => !known.has(act))).toEqual([])
  })

  it('refer to rows that exist', () => {
    const ids = new Set(nl.flatMap((domain) => rowsOf(domain).map((row) => row.id)))
    const referred = nl.flatMap((domain) => rowsOf(domain).flatMap((row) => row.subsumedBy ?? []))
    expect(referred.filter((id) => !ids.has(id))).toEqual([])
  })

  it('name broader terms by a prefix and a term', () => {
    const names = nl.flatMap((domain) => domain.purposes.map((row) => row.dpv))
    expect(names.filter((name) => !/^(dpv|sector-publicservices):[A-Z][A-Za-z]+$/.test(name))).toEqual([])
  })
})

/** Every text in two languages, anywhere in a value. */
function textsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Words.safeParse(value)
  return own.success ? [value as Words] : Object.values(value).flatMap(textsIn)
}

/** Lists of texts, anywhere in a value, that hold a text twice. */
function repeated(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const twice = Array.isArray(value) && value.every((it) => typeof it === 'string') && new Set(value).size < value.length
  return [...(twice ? [path] : []), ...Object.entries(value).flatMap(([key, member]) => repeated(member, `${path}.${key}`))]
}
