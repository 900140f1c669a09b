/** Numbers in a row, packed, that grow as they come. */
export interface Growing<Packed extends Uint32Array | Float64Array> {
  readonly push: (number: number) => void
  readonly length: () => number
  /** The number at a place; 0 where there is none. */
  readonly at: (place: number) => number
  /** All of them, in the order they came. */
  readonly packed: () => Packed
}

/** An empty row of whole numbers below 2^32. */
export function growingNumbers(): Growing<Uint32Array> {
  return growing((size) => new Uint32Array(size))
}

/** An empty row of whole numbers below 2^53. */
export function growingLargeNumbers(): Growing<Float64Array> {
  return growing((size) => new Float64Array(size))
}

function growing<Packed extends Uint32Array | Float64Array>(roomFor: (size: number) => Packed): Growing<Packed> {
  let room = roomFor(1024)
  let length = 0
  return {
    push: (number) => {
      if (length === room.length) {
        const larger = roomFor(length * 2)
        larger.set(room)
        room = larger
      }
      room[length] = number
      length += 1
    },
    length: () => length,
    at: (place) => room[place] ?? 0,
    packed: () => {
      const packed = roomFor(length)
      packed.set(room.subarray(0, length))
      return packed
    },
  }
}
