/*
 * Loaded before the program with `node --require`: the system takes only a part of what it is given to write, as it may.
 *
 *     SHORT_WRITES=3          the third write is cut to half
 *     SHORT_WRITES=3,ENOSPC   and every one after that fails, as on a disk that is full now
 *     SHORT_WRITES=all        every write is cut to seven bytes
 */
const fs = require('node:fs')

const [which, error] = (process.env.SHORT_WRITES ?? '').split(',')
const write = fs.writeSync
let count = 0

fs.writeSync = (
  /** @type {number} */ descriptor,
  /** @type {Uint8Array} */ bytes,
  /** @type {number} */ offset = 0,
) => {
  const length = bytes.length - offset
  // What people read is no part of the document.
  if (descriptor < 3) return write(descriptor, bytes, offset, length)
  if (which === 'all') return write(descriptor, bytes, offset, Math.min(7, length))
  count++
  if (count > Number(which) && error) throw Object.assign(new Error(error), {code: error})
  return write(descriptor, bytes, offset, count === Number(which) ? Math.ceil(length / 2) : length)
}
if (which === 'count') process.on('exit', () => write(2, `writes: ${count}\n`))
