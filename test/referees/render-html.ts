import {spawnSync} from 'node:child_process'

const extensions = ['table', 'tasklist', 'strikethrough', 'autolink']
const flags = ['--unsafe', '--sourcepos', ...extensions.flatMap(name => ['-e', name])]

/** Why GitHub's own renderer cannot be asked here; `null` when it can. */
export const whyNoRenderer: string | null =
  spawnSync('cmark-gfm', ['--version']).status === 0
    ? null
    : 'cmark-gfm is not installed (Debian package cmark-gfm): what GitHub would show is not compared'

if (whyNoRenderer !== null) console.warn(`SKIPPED: ${whyNoRenderer}`)

/** The document as GitHub shows it, with the lines that each block came from, by a parser that shares nothing with ours. */
export function renderHtml(bytes: Uint8Array): string {
  const {status, stdout, stderr} = spawnSync('cmark-gfm', flags, {input: bytes, maxBuffer: 1e9})
  if (status !== 0) throw new Error(`cmark-gfm failed (${status}): ${stderr}`)
  return stdout.toString('utf8')
}
