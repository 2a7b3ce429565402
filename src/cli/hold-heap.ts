/** Characters of a text whose model is so large that what V8 leaves uncollected beside it is felt. */
const large = 4_000_000

export function isLarge(length: number): boolean {
  return length >= large
}

/**
 * Does the work for a text of so many characters. V8 usually lets garbage grow to as much as is alive; beside the model of
 * a very large document it collects at a tenth of that, which takes longer. Set back at once: what V8 compiles, it
 * takes again only with the settings that it was kept with. Neither V8's settings nor contexts are loaded for any other text.
 */
export function holdHeap<Result>(length: number, work: () => Result): Result {
  if (!isLarge(length)) return work()
  const {setFlagsFromString} = process.getBuiltinModule('node:v8')
  collectGarbage()
  setFlagsFromString('--heap-growing-percent=10')
  try {
    return work()
  } finally {
    // How far the heap may grow till the next time is told by the last one.
    collectGarbage()
    setFlagsFromString('--heap-growing-percent=0')
  }
}

function collectGarbage(): void {
  const {setFlagsFromString} = process.getBuiltinModule('node:v8')
  setFlagsFromString('--expose-gc')
  const collect: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collect === 'function') collect()
}
