import {readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {damageText} from '../../src/notation/damage-text.ts'
import {converse} from '../cli/made-up-context.ts'
import {readText} from '../referees/read-html.ts'
import {whyNoRenderer} from '../referees/render-html.ts'
import {renderedChanges} from '../referees/rendered-changes.ts'
import {everywhere, padded, somewhere} from '../referees/typed-texts.ts'

/** Every kind of place that takes a text, each twice: to be filled and to grow. */
const tracker = `# Tracker

## Part 1: Start (Week 1)

### Week 1: Basics

| Concept | Status | Confidence (1-5) | Notes | Link |
|---------|--------|------------------|-------|------|
| CAP | ⬜ Not Started | ☆☆☆☆☆ | | |
| DNS | ✅ Mastered | ★★★☆☆ | *old* | |

**Review:** ⬜ Yes / ⬜ No
**Goal:**
**Company:** Acme

**Learnings:**

-
- old

**Practice:**

- [ ] Exercise

**Finished:**

1. one

## Log

| # | Date | Company | Topic | Notes |
|---|------|---------|-------|-------|
| 1 | | | | |
| 2 | 2025-11-01 | Acme | | |

## Skills

| Skill | Proficiency (1-5) | Notes |
|-------|-------------------|-------|
| Design | ☆☆☆☆☆ | |

## Ideas

1.
2.

## Projects

1. **Project:** ___________
   - **Link:**

2. **Project:** Old
   - **Link:** old
`

interface Place {
  readonly command: (text: string) => readonly string[]
  /** What of an item in JSON is the text. */
  readonly field: 'title' | 'note' | 'value'
  /** What stands before it in the title of a unit. */
  readonly opening?: string
}

const set = (field: string, ...within: string[]): Place => ({
  command: text => ['set', field, ...within.flatMap(each => ['--in', each]), '--', text],
  field: 'value',
})
const add = (field: Place['field'], ...words: string[]): Place => ({
  command: text => ['add', ...words, '--', text],
  field,
})
const rename = (name: string): Place => ({command: text => ['rename', name, '--', text], field: 'title'})

const places: Readonly<Record<string, Place>> = {
  note: {command: text => ['note', 'CAP', '--', text], field: 'note'},
  'note in place of another': {command: text => ['note', 'DNS', '--', text], field: 'note'},
  'note of a mark': {command: text => ['mark', 'CAP', `--note=${text}`], field: 'note'},
  'note of a skill': {command: text => ['note', 'Design', '--', text], field: 'note'},
  'name of a concept': rename('CAP'),
  'new concept': add('title', 'concept'),
  'new skill': add('title', 'skill'),
  'name of a task': rename('Exercise'),
  'new task': add('title', 'Practice'),
  'labelled value': set('Goal'),
  'labelled value in place of another': set('Company'),
  'name of a labelled value': rename('Company'),
  'name of a question': rename('Review'),
  'remark behind an answer': {
    command: text => ['set', 'Review', 'yes', `--note=${text}`],
    field: 'note',
  },
  'blank bullet': add('value', 'Learnings'),
  'bullet in place of another': set('Learnings 2'),
  'blank numbered line': add('value', 'Ideas'),
  'new numbered line': add('value', 'Finished'),
  'blank project': add('value', 'project'),
  'value in a project': {
    command: text => ['add', 'project', 'New', `--link=${text}`],
    field: 'value',
  },
  'value in a project later': set('Link', 'Project 2'),
  'entry of a log': {command: text => ['log', 'Log', `company=${text}`], field: 'value'},
  'note of an entry': {command: text => ['log', 'Log', `notes=${text}`], field: 'note'},
  'column of an entry': set('Company', 'Log/2'),
  'name of a unit': {...rename('w1'), opening: 'Week 1: '},
  'new unit': {...add('title', 'week'), opening: 'Week 2: '},
  'name of a section': rename('Ideas'),
  'name of a list': rename('Learnings'),
}

type Alphabet = 'undamaged' | 'damaged'

export interface TextTrial {
  readonly place: string
  readonly text: string
  readonly alphabet: Alphabet
  readonly folder: string
}

/** Each STRIDEth trial, beginning with the OFFSETth; another text for each place, until all were in all. */
export function trialsOf(stride: number, offset = 0): readonly Omit<TextTrial, 'folder'>[] {
  const texts = [...new Set([...everywhere, ...somewhere, ...padded])]
  const all = (['undamaged', 'damaged'] as const).flatMap(alphabet =>
    Object.keys(places).flatMap(place => texts.map(text => ({place, text, alphabet}))),
  )
  return all.filter((_trial, index) => index % stride === offset)
}

/**
 * One text typed into one place, through the whole program: it has to read back equal, GitHub has to show it as it was
 * typed and nothing else differently, all other lines have to stay, and `undo` has to bring the bytes back. Gives what
 * is wrong, or the refusal; `null` when all is well.
 */
export async function tryText({place, text, alphabet, folder}: TextTrial): Promise<string | null> {
  const file = join(folder, 'progress.md')
  const before = Buffer.from(alphabet === 'damaged' ? damageText(tracker) : tracker)
  writeFileSync(file, before)
  const {command, field, opening = ''} = places[place] ?? {command: () => [], field: 'value'}
  const done = await type(folder, [...withOption(command(text), '--json')])
  if (done.status !== 0) return `refused: ${JSON.parse(done.stdout).error.message}`
  const after = readFileSync(file)
  const typed = opening + text.trim()
  const change = JSON.parse(done.stdout)
  const complaints = [
    (await isReadBack(folder, field, typed)) ? '' : 'not read back',
    whyNoRenderer === null ? unshown(before, after, typed) : '',
    keepsLines(before, after, change) ? '' : 'other lines changed',
  ]
  if (change.changed) await type(folder, ['undo'])
  if (!readFileSync(file).equals(before)) complaints.push('not undone')
  const found = complaints.filter(each => each !== '')
  return found.length === 0 ? null : `${found.join(', ')}: ${newLines(before, after)}`
}

function withOption(words: readonly string[], option: string): readonly string[] {
  return [words[0] ?? '', option, ...words.slice(1)]
}

function type(folder: string, words: readonly string[]) {
  // What was written just now is doubted for a while, and nothing else writes here.
  utimesSync(join(folder, 'progress.md'), 1000, 1000)
  return converse(words, {cwd: folder, home: folder, env: {TRACKER_TODAY: '2025-11-10'}})
}

/** By an item, or by a unit or a section. */
async function isReadBack(folder: string, field: Place['field'], typed: string): Promise<boolean> {
  const {items} = JSON.parse((await type(folder, ['list', '--json'])).stdout)
  const values: unknown[] = items.map((item: Record<string, unknown>) => item[field])
  if (values.some(value => value === typed || isNumberOf(value, typed))) return true
  const {units} = JSON.parse((await type(folder, ['status', '--json'])).stdout)
  const sections: unknown[] = items.map((item: {section: unknown}) => item.section)
  return [...sections, ...units.map((unit: {title: unknown}) => unit.title)].includes(typed)
}

/** Numbers and percentages are numbers in JSON. */
function isNumberOf(value: unknown, typed: string): boolean {
  return typeof value === 'number' && /^\d+(?: ?%)?$/.test(typed) && Number.parseInt(typed, 10) === value
}

function unshown(before: Buffer, after: Buffer, typed: string): string {
  const shown = renderedChanges(before, after).flatMap(change => readText(change.after ?? ''))
  const plain = (text: string): string => text.replaceAll(/<\/?strong>/g, '').replaceAll(/[ \t]+/g, ' ')
  return shown.some(each => plain(each).includes(plain(typed))) ? '' : `shown as ${shown.join(' ¦ ')}`
}

interface Changed {
  readonly changes: readonly {readonly line: number}[]
  readonly refreshed: readonly {readonly line: number}[]
}

/** All lines that were not named stand there still, in their order. */
function keepsLines(before: Buffer, after: Buffer, {changes, refreshed}: Changed): boolean {
  const named = new Set([...changes, ...refreshed].map(({line}) => line))
  const left = after.toString('utf8').split('\n')
  const kept = before
    .toString('utf8')
    .split('\n')
    .filter((_line, index) => !named.has(index + 1))
  return kept.every(line => {
    const at = left.indexOf(line)
    left.splice(0, at + 1)
    return at >= 0
  })
}

function newLines(before: Buffer, after: Buffer): string {
  const old = new Set(before.toString('utf8').split('\n'))
  const lines = after.toString('utf8').split('\n')
  return lines
    .filter(line => !old.has(line))
    .join(' ¦ ')
    .slice(0, 300)
}
