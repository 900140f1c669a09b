/** Texts as whole numbers, each once, with how often each was noted; 0 is the empty text. */
export interface Dictionary {
  readonly note: (text: string) => number
  readonly textOf: (number: number) => string
  readonly countOf: (text: string) => number
}

/** An empty {@link Dictionary}. */
export function dictionary(): Dictionary {
  const numbers = new Map([['', 0]])
  const texts = ['']
  const counts = [0]
  return {
    note: (text) => {
      const number = numbers.get(text) ?? texts.length
      if (number === texts.length) {
        numbers.set(text, number)
        texts.push(text)
        counts.push(0)
      }
      counts[number] = (counts[number] ?? 0) + 1
      return number
    },
    textOf: (number) => texts[number] ?? '',
    countOf: (text) => counts[numbers.get(text) ?? 0] ?? 0,
  }
}
