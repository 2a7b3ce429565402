import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Characters of a text whose model is so large that what V8 leaves uncollected beside it is felt. */
const large = 4_000_000

/**
 * Does the work for a text of so many characters. V8 usually lets garbage grow to as much as is alive; beside the model of
 * a very large document it collects at a tenth of that, which takes longer. Set back at once: what V8 compiles, it
 * takes again only with the settings that it was kept with.
 */
export function holdHeap<Result>(length: number, work: () => Result): Result {
  if (length < large) return work()
  collectGarbage()
  setFlagsFromString('--heap-growing-percent=10')
  try {
    return work()
  } finally {
    setFlagsFromString('--heap-growing-percent=0')
    collectGarbage()
  }
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collect === 'function') collect()
}
