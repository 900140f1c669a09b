import type { RejectionCode } from './rejection.ts'

/**
 * What is wrong with the references in an XML text: an entity that XML itself does not declare, or a number that is no character of XML (XML 1.0, 2.2).
 * Comments and character data have none. Each character is looked at once, however often a comment begins and does not end.
 */
export function faultInReferences(xml: string): RejectionCode | undefined {
  const opening = /<!(--|\[CDATA\[)/g
  let from = 0
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const fault = faultIn(xml.slice(from, found.index))
    if (fault !== undefined) return fault
    const closing = found[1] === '--' ? '-->' : ']]>'
    const end = xml.indexOf(closing, opening.lastIndex)
    if (end === -1) return 'xml-broken'
    from = end + closing.length
    opening.lastIndex = from
  }
  return faultIn(xml.slice(from))
}

function faultIn(text: string): RejectionCode | undefined {
  for (const [, named, decimal, hexadecimal] of text.matchAll(reference)) {
    const number = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    if (Number.isNaN(number)) {
      if (named === undefined) return 'xml-doctype'
    } else if (!isCharacter(number)) return 'xml-broken'
  }
  return undefined
}

const reference = /&(?:(amp|lt|gt|quot|apos);|#(\d{1,7});|#x([\da-f]{1,6});)?/gi

function isCharacter(number: number): boolean {
  if (number < 0x20) return number === 0x9 || number === 0xa || number === 0xd
  return number <= 0xd7ff || (number >= 0xe000 && number <= 0xfffd) || (number >= 0x10000 && number <= 0x10ffff)
}
