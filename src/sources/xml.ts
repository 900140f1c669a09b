import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { RejectionCode } from './rejection.ts'
import { faultInReferences } from './xml-references.ts'

/** The root element of an XML text, by its name without namespace prefix, or why it cannot be read. */
export type Root = { readonly name: string; readonly content: unknown } | { readonly fault: RejectionCode }

/**
 * Reads XML strictly: no DOCTYPE, no entities but the five of XML and character references, and well-formed before anything is
 * read. Every value stays text, so that a number keeps its leading zeros. `repeats` names the elements that may occur more than
 * once.
 */
export function rootOf(xml: unknown, repeats: ReadonlySet<string>): Root {
  if (typeof xml !== 'string') return { fault: 'not-a-text' }
  if (xml.length > 20_000_000) return { fault: 'too-large' }
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return { fault: 'xml-doctype' }
  try {
    if (XMLValidator.validate(xml) !== true) return { fault: 'xml-broken' }
    const fault = faultInReferences(xml)
    return fault === undefined ? onlyRoot(parserOf(repeats).parse(xml)) : { fault }
  } catch {
    // What the parser says names elements and quotes content.
    return { fault: 'xml-broken' }
  }
}

function parserOf(repeats: ReadonlySet<string>): XMLParser {
  return new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true, // without it character references stay as they are written; named ones of HTML are refused before
    isArray: (name) => repeats.has(name),
  })
}

function onlyRoot(document: unknown): Root {
  const roots =
    typeof document === 'object' && document !== null ? Object.entries(document).filter(([name]) => name !== '#text') : []
  const [root, second] = roots
  if (root === undefined || second !== undefined || Array.isArray(root[1])) return { fault: 'xml-broken' }
  return { name: root[0], content: root[1] }
}
