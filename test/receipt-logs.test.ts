import { existsSync, readFileSync } from 'node:fs'
import type { Receipt } from 'klantbeeld'
import { decisionLogLine, type LogboekFrame, logboekLines } from 'klantbeeld/rights'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { look, setting, wmo } from './asked.ts'

const people = setting.people.persons.map(({ id }) => id)
const frame: LogboekFrame = {
  persons: people,
  receiptKey: setting.receiptKey,
  activity: 'https://example.org/register/wmo-onderzoek',
  subjectType: 'https://example.org/register/pseudoniem',
}
const traceparent = '00-28dbeec32e77635cc19bc3204ec56c41-dec5220770f8f4f4-01'
const receiptOf = (more: Partial<typeof wmo> = {}, other: Partial<typeof setting> = {}): Receipt =>
  look({ ...wmo, ...more }, other).audit.receipt
const subjects = (receipt: Receipt) =>
  logboekLines(receipt, frame).map(({ attributes }) => attributes['dpl.core.data_subject_id'])

describe('the Logboek Dataverwerkingen', () => {
  it('has one line for each person, and the person in it is a pseudonym', () => {
    const lines = logboekLines(receiptOf(), frame)
    expect(lines).toHaveLength(4)
    expect(new Set(subjects(receiptOf())).size).toBe(4)
    expect(new Set(lines.map(({ span_id }) => span_id)).size).toBe(4)
    expect(new Set(lines.map(({ trace_id }) => trace_id)).size).toBe(1)
    expect(lines[0]).toEqual({
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status: 'Ok',
      name: 'use wmo/onderzoek',
      start_time: '2026-11-23T08:00:00.000Z',
      end_time: '2026-11-23T08:00:00.000Z',
      attributes: {
        'dpl.core.processing_activity_id': frame.activity,
        'dpl.core.data_subject_id': expect.stringMatching(/^[\w-]{43}$/),
        'dpl.core.data_subject_id_type': frame.subjectType,
      },
    })
  })
  it('knows a person by one pseudonym in all lines of one organisation, whatever order persons are given in', () => {
    const other = receiptOf({ id: 'look-2', about: ['anna'] })
    expect(subjects(receiptOf())).toEqual(expect.arrayContaining(subjects(other)))
    expect(logboekLines(receiptOf(), { ...frame, persons: [...people, ...people].reverse() })).toEqual(
      logboekLines(receiptOf(), frame),
    )
    const elsewhere = { ...receiptOf(), organisation: { scheme: 'oin', value: '1' } } as const
    expect(subjects(elsewhere)).not.toEqual(expect.arrayContaining(subjects(other)))
  })
  it('has no line of whom the receipt does not concern, and none is left out', () => {
    expect(logboekLines(receiptOf({ about: ['anna'] }), frame)).toHaveLength(1)
    expect(() => logboekLines(receiptOf(), { ...frame, persons: ['anna', 'cas', 'dina'] })).toThrow(
      expect.objectContaining({ code: 'logboek/person-missing' }),
    )
    expect(() => logboekLines(receiptOf(), { ...frame, receiptKey: 'another key of at least 32 characters' })).toThrow(
      expect.objectContaining({ code: 'logboek/person-missing' }),
    )
  })
  it('is no error where everything was withheld, and names nobody who asked', () => {
    const refused = receiptOf({}, { organisations: [] })
    expect(refused.cleared).toBe(0)
    expect(logboekLines(refused, frame).map(({ status }) => status)).toEqual(['Ok', 'Ok', 'Ok', 'Ok'])
    for (const text of [refused.actor, 'consulent-12', 'anna'])
      expect(JSON.stringify(logboekLines(refused, frame))).not.toContain(text)
  })
  it('carries the trace that the request came with', () => {
    for (const line of logboekLines(receiptOf({ traceparent }), frame))
      expect(line).toMatchObject({ trace_id: '28dbeec32e77635cc19bc3204ec56c41', parent_span_id: 'dec5220770f8f4f4' })
    const [own] = logboekLines(receiptOf(), frame)
    expect(own).not.toHaveProperty('parent_span_id')
    expect(own?.trace_id).toMatch(/^[0-9a-f]{32}$/)
    expect(own?.attributes).not.toHaveProperty(['dpl.core.foreign_operation.processor'])
    expect(own?.trace_id).not.toBe(logboekLines(receiptOf({ id: 'look-2' }), frame)[0]?.trace_id)
  })
  it('takes the times and the calling application from whoever knows them', () => {
    const caller = 'https://example.org/zaaksysteem'
    const lasted = { from: '2026-11-23T09:00:00+01:00', until: '2026-11-23T09:00:02.5+01:00' }
    const [line] = logboekLines(receiptOf(), { ...frame, caller, lasted })
    expect(line).toMatchObject({ start_time: '2026-11-23T08:00:00.000Z', end_time: '2026-11-23T08:00:02.500Z' })
    expect(line?.attributes['dpl.core.foreign_operation.processor']).toBe(caller)
  })
  it('refuses an activity or a calling application that is no URI, without saying it', () => {
    for (const wrong of [{ activity: 'canary activity' }, { caller: 'canary caller' }]) {
      const call = () => logboekLines(receiptOf(), { ...frame, ...wrong })
      expect(call).toThrow(expect.objectContaining({ code: 'logboek/not-a-uri' }))
      expect(call).not.toThrow(/canary/)
    }
  })
})

describe('the Authorization Decision Log', () => {
  it('has one line for a request: which acts, on what, what was asked under which hat, and whether anything was cleared', () => {
    const receipt = receiptOf({ traceparent })
    expect(decisionLogLine(receipt)).toMatchObject({
      trace_id: '28dbeec32e77635cc19bc3204ec56c41',
      parent_span_id: 'dec5220770f8f4f4',
      event_name: 'adl.access_evaluation',
      timestamp: 1795420800000,
      status: 'Unset',
      attributes: {
        'adl.core.information': {
          deliveries: { digests: receipt.fragments },
          sets: { ids: ['set-wmo'] },
          judgements: { ids: ['oordeel-1', 'oordeel-2'] },
        },
      },
      body: {
        'adl.core.request': {
          subject: {
            type: 'user',
            id: receipt.actor,
            properties: { organisation: `oin:${example.organisation.value}`, capacity: 'access-worker' },
          },
          action: { name: 'use', properties: { purpose: 'wmo/onderzoek', phase: 'inquiry' } },
          resource: { type: 'person', id: receipt.client },
          context: { traceparent },
        },
        'adl.core.response': { decision: true, context: { rows: receipt.rows, cleared: 10, withheld: 28 } },
      },
    })
    const policies = decisionLogLine(receipt).attributes['adl.core.policies']
    for (const { act, validFrom, digest } of receipt.law) expect(policies[act]).toEqual({ version: validFrom, digest })
    expect(Object.keys(policies)).toHaveLength(receipt.law.length)
  })
  it('says no where nothing was cleared, and which emergency was stated', () => {
    const line = decisionLogLine(receiptOf({ emergency: 'acute-danger' }))
    expect(line.body['adl.core.response'].decision).toBe(false)
    expect(line.status).toBe('Unset')
    expect(line.body['adl.core.request'].action.properties.emergency).toBe('acute-danger')
    expect(decisionLogLine(receiptOf()).body['adl.core.request'].action.properties).not.toHaveProperty('emergency')
    expect(decisionLogLine(receiptOf()).body['adl.core.request']).not.toHaveProperty('context')
  })
  it('has a span of its own, beside those of the other log in one trace', () => {
    const [other] = logboekLines(receiptOf(), frame)
    expect(decisionLogLine(receiptOf()).trace_id).toBe(other?.trace_id)
    expect(decisionLogLine(receiptOf()).span_id).not.toBe(other?.span_id)
  })
})

const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
const isAbsent = !existsSync(folder)
const read = (name: string) => JSON.parse(readFileSync(`${folder}/nl-logging-standaarden/${name}`, 'utf8'))

describe.runIf(isAbsent)('the published standards', () => {
  it('skipped: no data folder', () => {})
})

describe.skipIf(isAbsent)('the published standards', () => {
  it('have attributes as those of our lines in the Logboek', () => {
    const { properties } = read('ldv-attributes.schema.json') as {
      readonly properties: Readonly<Record<string, { readonly type: string; readonly format?: string }>>
    }
    const lines = logboekLines(receiptOf(), { ...frame, caller: 'https://example.org/zaaksysteem' })
    for (const { attributes } of lines) {
      expect(Object.keys(attributes).sort()).toEqual(Object.keys(properties).sort())
      for (const [name, value] of Object.entries(attributes)) {
        expect(typeof value).toBe(properties[name]?.type)
        if (properties[name]?.format === 'uri') expect(URL.canParse(value)).toBe(true)
      }
    }
  })
  it('have lines in the Logboek with the fields and the times of ours', () => {
    const [line] = logboekLines(receiptOf({ traceparent }), frame)
    const example = (read('ldv-1.0.0-examples.json') as object[]).find((one) => 'trace_id' in one) ?? expect.fail()
    expect(Object.keys(line ?? {}).sort()).toEqual(Object.keys(example).sort())
    expect(shapeFaults({ ...line, attributes: {} }, { ...example, attributes: {} })).toEqual([])
  })
  it('have decisions with the fields and types of ours', () => {
    const examples = (read('adl-1.0.0-examples.json') as object[]).filter(
      (one) => 'event_name' in one && one.event_name === 'adl.access_evaluation',
    )
    expect(examples.length).toBeGreaterThan(2)
    const line = decisionLogLine(receiptOf({ traceparent }))
    for (const example of examples) expect(shapeFaults(line, example)).toEqual([])
    const [fullest] = examples.slice(-1)
    expect(Object.keys(line).sort()).toEqual(Object.keys(fullest ?? {}).sort())
    expect(shapeFaults({ ...line, timestamp: 'today' }, fullest)).toEqual(['/timestamp'])
    expect(shapeFaults({ ...line, span_id: 'X' }, fullest)).toEqual(['/span_id'])
  })
})

/** Fields that are in both and have another type, or are no number in as many hexadecimal digits; names that the example gives to things of its own are not compared. */
function shapeFaults(ours: unknown, theirs: unknown, at = ''): readonly string[] {
  if (typeof ours !== typeof theirs) return [at]
  if (typeof ours === 'string' && /^[0-9a-f]{16,32}$/.test(String(theirs)) && at.endsWith('_id'))
    return new RegExp(`^[0-9a-f]{${String(theirs).length}}$`).test(ours) ? [] : [at]
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null) return []
  const fields = new Map(Object.entries(theirs))
  return Object.entries(ours).flatMap(([name, value]) =>
    fields.has(name) ? shapeFaults(value, fields.get(name), `${at}/${name}`) : [],
  )
}
