import {spawnSync} from 'node:child_process'

/** What each system call is made to fail with. */
export const errors = ['EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EPERM', 'EBUSY', 'EINTR']

const calls = [
  ...[
    'access',
    'close',
    'fchmod',
    'fchown',
    'fdatasync',
    'fstat',
    'fsync',
    'ftruncate',
    'getdents64',
    'kill',
  ],
  ...['link', 'lseek', 'mkdir', 'newfstatat', 'openat', 'pread64', 'pwrite64', 'read', 'readlink', 'rename'],
  ...['statx', 'symlink', 'unlink', 'write'],
]

/** What Node makes a few times more or less before it comes to us. */
const unsteadyCalls = ['close', 'fstat', 'openat', 'read']

/** Whether strace can make system calls fail here. */
export function canInject() {
  return spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=fsync:error=EIO', 'true']).status === 0
}

/**
 * The calls from the first that names something in the directory to the last, as the COUNTth of their kind; a few more
 * at both ends where a process does not make the same calls each time.
 *
 * @param {string} trace
 * @param {string} directory
 * @returns {{call: string, count: number}[]}
 */
export function findPoints(trace, directory) {
  const lines = trace.split('\n')
  const first = firstInside(lines, directory)
  const last = lines.findLastIndex(line => line.includes(directory))
  return calls.flatMap(call => {
    const of = (/** @type {string[]} */ part) => part.filter(line => line.startsWith(`${call}(`)).length
    const from = of(lines.slice(0, first)) + 1
    const to = of(lines.slice(0, last + 1))
    if (to < from) return []
    const margin = unsteadyCalls.includes(call) ? 2 : 0
    const start = Math.max(1, from - margin)
    return Array.from({length: to + margin - start + 1}, (_, index) => ({call, count: start + index}))
  })
}

/**
 * Whether the call that was hit is one of the command's own, rather than of Node itself or of its output.
 *
 * @param {string} trace
 * @param {{directory: string, call: string, kills: boolean}} options
 */
export function wasInside(trace, {directory, call, kills}) {
  const lines = trace.split('\n')
  const first = firstInside(lines, directory)
  const hit = kills
    ? lines.findLastIndex(line => line.startsWith(`${call}(`))
    : lines.findIndex(line => line.includes('(INJECTED)'))
  if (first < 0 || hit < first) return false
  if (kills) return lines.some(line => line.includes('SIGKILL'))
  const descriptor = /^(?:read|write|close|fstat)\((\d+)[,)]/.exec(lines[hit] ?? '')?.[1]
  return descriptor === undefined || wasOpened(lines.slice(first, hit), descriptor)
}

/**
 * @param {readonly string[]} lines
 * @param {string} directory
 */
function firstInside(lines, directory) {
  return lines.findIndex(line => line.includes(directory) && !line.startsWith('execve'))
}

/**
 * What is not opened in the course of the command is Node's, such as the descriptor by which its threads wake it.
 *
 * @param {readonly string[]} lines
 * @param {string} descriptor
 */
function wasOpened(lines, descriptor) {
  return lines.some(line => line.startsWith('openat(') && line.endsWith(` = ${descriptor}`))
}
