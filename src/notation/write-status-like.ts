import {foldWord} from './fold-word.ts'
import {properText} from './proper-text.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'
import {readStatus} from './read-status.ts'
import type {Status} from './readings.ts'
import {type Family, glyphFamilies, wordFamilies} from './status-families.ts'

const position: Readonly<Record<Status, number>> = {'not-started': 0, 'in-progress': 1, done: 2, skipped: 3}
/** Only English writes headings' capitals in a status. */
const titleCase: ReadonlySet<string> = new Set(['not started', 'in progress', 'to do'])
const checkedBox = /\schecked(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'/>]+))?(?=[\s/>])/gi

/**
 * How a status is written by somebody who writes another one as in the example: `[ ]` gives `[x]`, `⬜ Offen` gives
 * `✅ Erledigt`, `TODO` gives `DONE`. In proper letters. `undefined` when the example has no known companions.
 */
export function writeStatusLike(status: Status, example: string): string | undefined {
  const {text} = properText(example)
  const reading = readStatus(text)
  if (reading === undefined || reading.isMenu || reading.length !== text.length) return undefined
  if (reading.status === status) return text
  if (text.startsWith('<ul')) return writeListedBox(text, status)
  const like = {from: reading.status, to: status}
  const glyph = readGlyph(text, 0)
  if (glyph?.length === text.length) return companionGlyph(text, like)
  if (glyph === undefined) return companionWord(text, like)
  const gap = text.slice(glyph.length).search(/[^ \t]/)
  const sign = companionGlyph(text.slice(0, glyph.length), like)
  const word = companionWord(text.slice(glyph.length + gap), like)
  if (sign === undefined || word === undefined) return undefined
  return sign + text.slice(glyph.length, glyph.length + gap) + word
}

/** `<ul><li>[x] </li></ul>` */
function writeListedBox(written: string, status: Status): string {
  const form = glyphFamilies.find(([open]) => open === '[ ]')?.[position[status]] ?? '[ ]'
  return written.replace(/\[[^[\]]*\]/, form)
}

interface Change {
  readonly from: Status
  readonly to: Status
}

function companionGlyph(written: string, like: Change): string | undefined {
  if (written.startsWith('<')) return companionInput(written, like.to)
  const bare = withoutSelectors(written)
  return findFamily(glyphFamilies, like.from, form => withoutSelectors(form) === bare)?.[position[like.to]]
}

/** `<input type="checkbox">` knows two states. */
function companionInput(written: string, to: Status): string | undefined {
  if (to === 'not-started') {
    const unticked = written.replaceAll(checkedBox, '')
    return unticked === written ? undefined : unticked
  }
  return to === 'done' ? written.replace(/(?<![ \t])[ \t]*\/?>$/, end => ` checked${end}`) : undefined
}

function companionWord(written: string, like: Change): string | undefined {
  const folded = foldWord(written)
  const form = findFamily(wordFamilies, like.from, word => foldWord(word) === folded)?.[position[like.to]]
  return form === undefined || form === '' ? undefined : inCaseOf(written, form)
}

function findFamily(
  families: readonly Family[],
  from: Status,
  isExample: (form: string) => boolean,
): Family | undefined {
  return families.find(family => isExample(family[position[from]] ?? ''))
}

/** `TODO` makes `DONE`, `Mastered` makes `In Progress`, `Not started` makes `In progress`, `done` makes `in progress`. */
function inCaseOf(example: string, form: string): string {
  const hasCase = example.toLowerCase() !== example.toUpperCase()
  if (hasCase && example.length > 1 && example === example.toUpperCase()) return form.toUpperCase()
  if (hasCase && example === example.toLowerCase()) return form
  const isSentence = /^\S+[ \t]+\p{Ll}/u.test(example)
  if (!isSentence && titleCase.has(form)) return form.split(' ').map(capitalise).join(' ')
  return capitalise(form)
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
