import { nl } from 'klantbeeld/law/nl'
import { lawPage, type Matrix, matrix, matrixHtml, matrixMarkdown, partOf } from 'klantbeeld/rules'
import { languages } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { capacityTexts, roleTexts } from '../src/explain/texts.ts'

const whole = matrix(nl, day('2026-11-23'))
const wgs = partOf(whole, ['wgs-schuld'])
const count = (text: string, part: string) => text.split(part).length - 1

describe.each(languages)('the matrix in %s', (language) => {
  const html = matrixHtml(whole, language)
  const markdown = matrixMarkdown(whole, language)

  it('is one file that fetches nothing', () => {
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<(link|img|iframe|object)\b|\bsrc=|@import|url\(/)
    expect(html).toContain("default-src 'none'")
  })

  it('has every purpose, a row for every ground that opens something, and the acts with their digests to sign for', () => {
    for (const { name, open } of whole.purposes) {
      expect(html).toContain(name[language].replaceAll('&', '&amp;'))
      expect(markdown).toContain(name[language])
      for (const { ground } of open) expect(whole.rows.some(({ id }) => id === ground)).toBe(true)
    }
    for (const { digest, url } of whole.acts) {
      expect(html).toContain(digest)
      expect(html).toContain(`href="${url}"`)
      expect(markdown).toContain(url)
    }
    expect(html).toContain(whole.digest)
  })

  it('has a row in the page for every distinct entry, with the data it is filtered by', () => {
    const perAct = whole.purposes.flatMap(({ act, open }) => open.map((entry) => `${act} ${JSON.stringify(entry)}`))
    expect(count(html, '<tr class="e"')).toBe(new Set(perAct).size)
    expect(count(html, '<th scope="row">')).toBeGreaterThanOrEqual(new Set(perAct).size)
    expect(html).toContain('data-t="some statutory no-objection"')
  })

  it('has a label for each filter, and choices only of what occurs', () => {
    expect(count(html, '<label>')).toBe(7)
    const occurring = new Set<string>(
      whole.purposes.flatMap(({ open }) => open.flatMap((entry) => [...entry.capacities, ...entry.persons])),
    )
    for (const [id, name] of [...Object.entries(capacityTexts), ...Object.entries(roleTexts)])
      expect([id, html.includes(`>${name[language]}</option>`)]).toEqual([id, occurring.has(id)])
    expect(html).toContain('<option value="wmo/onderzoek">')
    expect(html).not.toContain('<option value="wmo/clientondersteuning">')
  })

  it('leaves no identifier unworded in the cells', () => {
    const cells = html.replaceAll(/<script>[\s\S]*<\/script>|<[^>]*>/g, ' ')
    expect(cells).not.toMatch(/\b(access-worker|child-at-home|wmo-provider|not-others|undefined|\[object)\b/)
  })
})

describe('texts of law data', () => {
  it('mean themselves in HTML and Markdown, and only web addresses become links', () => {
    const [first, ...rest] = wgs.purposes
    if (first === undefined) throw new Error('debt assistance has tasks')
    const name = { nl: '<script>"x"|*y*', en: 'x' }
    const acts = wgs.acts.map((act) => ({ ...act, url: 'javascript:alert(1)' }))
    const strange: Matrix = { ...wgs, acts, purposes: [{ ...first, name }, ...rest] }
    expect(matrixHtml(strange, 'nl')).toContain('&lt;script&gt;&quot;x&quot;|*y*')
    expect(matrixHtml(strange, 'nl')).not.toContain('javascript:')
    expect(matrixMarkdown(strange, 'nl')).toContain('\\<script\\>"x"\\|\\*y\\*')
  })
})

describe('a part of the matrix', () => {
  it('has the purposes of its acts, and the rows and rules these name', () => {
    expect(new Set(wgs.purposes.map(({ act }) => act))).toEqual(new Set(['wgs-schuld']))
    expect(wgs.rows.length).toBeLessThan(whole.rows.length)
    for (const { open } of wgs.purposes) {
      for (const { ground, terms } of open) {
        for (const id of [ground, ...terms.map(({ row }) => row)]) expect(wgs.rows.map((row) => row.id)).toContain(id)
      }
    }
  })
})

describe('the page of an act', () => {
  it('has every version, newest first, and every row with its sentence', () => {
    const versions = nl.filter(({ act }) => act === 'uavg')
    const page = lawPage(versions, 'nl')
    const days = [...page.matchAll(/^## Vanaf (\S+)/gm)].map(([, from]) => from)
    expect(days).toEqual(
      versions
        .map(({ validFrom }) => validFrom)
        .sort()
        .reverse(),
    )
    for (const { says } of versions.flatMap(({ quality, consentRules, rights }) => [...quality, ...consentRules, ...rights])) {
      expect(page).toContain(says.nl)
    }
    expect(page).toContain('(niet nagelezen)')
  })
})
