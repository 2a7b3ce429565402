import {readdirSync, readFileSync, readlinkSync} from 'node:fs'

/**
 * Tells whether somebody still reads the pipe that a descriptor writes to. The system says so only to who writes, so
 * the reader is looked for among its processes. One that was never seen, of another user or on a system without
 * `/proc`, is taken to be there.
 */
export function findPipeReader(descriptor: number): () => boolean {
  const pipe = targetOf(`/proc/self/fd/${descriptor}`)
  let reader = pipe.startsWith('pipe:') ? placeOfReader(pipe) : null
  if (reader === null) return () => true
  return () => {
    if (reader !== null && targetOf(reader) !== pipe) reader = placeOfReader(pipe)
    return reader !== null
  }
}

/** `/proc/71/fd/0` of another process that has the pipe open for reading. */
function placeOfReader(pipe: string): string | null {
  const others = namesIn('/proc').filter(name => /^\d+$/.test(name) && name !== String(process.pid))
  for (const id of others) {
    const folder = `/proc/${id}/fd`
    const number = namesIn(folder).find(name => targetOf(`${folder}/${name}`) === pipe && isRead(id, name))
    if (number !== undefined) return `${folder}/${number}`
  }
  return null
}

/** The last octal digit of the flags is 1 for a descriptor that is only written to. */
function isRead(id: string, number: string): boolean {
  return /^flags:\s*\d*[02]$/m.test(attempt(() => readFileSync(`/proc/${id}/fdinfo/${number}`, 'utf8')) ?? '')
}

function targetOf(path: string): string {
  return attempt(() => readlinkSync(path)) ?? ''
}

function namesIn(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder)) ?? []
}

/** Processes end while they are looked at, and not all of them may be looked at. */
function attempt<Result>(action: () => Result): Result | null {
  try {
    return action()
  } catch {
    return null
  }
}
