import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Item} from '../../src/library/index.ts'
import {parse} from '../../src/library/parse.ts'
import {type Conversation, converse} from '../cli/made-up-context.ts'
import {randomNumbers} from '../fuzz/random-numbers.mjs'
import type {TestDocument} from '../referees/documents.ts'

/** What became of the commands that were tried on one document. */
export interface Tried {
  readonly changed: number
  /** The item has no place for what was asked, or it was so already. */
  readonly refused: number
}

/** Each command is tried on items of its own; an id names exactly one. */
const commands: Readonly<Record<string, (id: string) => readonly string[]>> = {
  mark: id => ['mark', id],
  tick: id => ['tick', id],
  untick: id => ['untick', id],
  set: id => ['set', id, '5'],
  rate: id => ['rate', id, '3'],
  note: id => ['note', id, 'a | b_c *d*', '--append'],
  start: id => ['start', id],
  reset: id => ['reset', id],
}

const statuses = new Set([0, 2, 3, 4])

/**
 * Every command on as many random items, through the whole program, each undone at once: no line may differ but those
 * that the command reported, none may come or go, and undo has to give the bytes back. Throws for what must not happen.
 */
export async function tryCorpusDocument(
  {name, bytes}: TestDocument,
  {items, root}: {readonly items: number; readonly root: string},
): Promise<Tried> {
  const folder = mkdtempSync(join(root, 'corpus-'))
  const found = parse(bytes).curriculum.items.filter(({kind}) => kind !== 'entry')
  const random = randomNumbers(bytes.length)
  const tried = {changed: 0, refused: 0}
  mkdirSync(join(folder, 'home'))
  writeFileSync(join(folder, 'progress.md'), bytes)
  try {
    for (const [verb, command] of Object.entries(commands)) {
      for (const item of pick(found, items, random.below)) {
        const isChanged = await tryOne({name, bytes, folder}, command(item.id)).catch((error: unknown) => {
          throw new Error(`${name}: ${verb} ${item.id} "${item.title}" (line ${item.line}): ${error}`)
        })
        tried[isChanged ? 'changed' : 'refused']++
      }
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  return tried
}

/** Different ones, all where there are no more. */
function pick(found: readonly Item[], count: number, below: (limit: number) => number): readonly Item[] {
  const left = [...found]
  const picked: Item[] = []
  while (left.length > 0 && picked.length < count) picked.push(...left.splice(below(left.length), 1))
  return picked
}

interface Trial extends TestDocument {
  readonly folder: string
}

async function tryOne(trial: Trial, words: readonly string[]): Promise<boolean> {
  const {status, stdout, stderr} = await run(trial, [...words, '--json'])
  if (!statuses.has(status)) throw new Error(`ended with ${status}: ${stderr}${stdout}`)
  const after = documentOf(trial)
  const differs = Buffer.compare(after, trial.bytes) !== 0
  if (status !== 0) {
    if (differs) throw new Error(`ended with ${status} and changed the file`)
    return false
  }
  const {changed, changes, refreshed} = JSON.parse(stdout)
  if (changed !== differs) throw new Error(`said "changed": ${changed}`)
  if (!differs) return false
  compareLines(trial.bytes, after, new Set([...changes, ...refreshed].map(({line}) => line)))
  const undone = await run(trial, ['undo'])
  if (undone.status !== 0 || Buffer.compare(documentOf(trial), trial.bytes) !== 0)
    throw new Error(`undo ended with ${undone.status} and did not give the bytes back: ${undone.stderr}`)
  return true
}

function compareLines(before: Uint8Array, after: Uint8Array, reported: ReadonlySet<number>): void {
  const [old, now] = [before, after].map(bytes => Buffer.from(bytes).toString('latin1').split('\n'))
  if (old?.length !== now?.length) throw new Error('lines came or went')
  old?.forEach((line, index) => {
    if (unpadded(line) !== unpadded(now?.[index] ?? '') && !reported.has(index + 1))
      throw new Error(`line ${index + 1} changed unsaid: ${Buffer.from(now?.[index] ?? '', 'latin1')}`)
  })
}

/** A table whose columns are aligned stays so when one gets wider. */
function unpadded(line: string): string {
  return line.startsWith('|') ? line.replaceAll(/ +(?=\|)|(?<=-)-+/g, '') : line
}

function run({folder}: Trial, words: readonly string[]): Promise<Conversation> {
  return converse(words, {cwd: folder, home: join(folder, 'home')})
}

function documentOf({folder}: Trial): Buffer {
  return readFileSync(join(folder, 'progress.md'))
}
