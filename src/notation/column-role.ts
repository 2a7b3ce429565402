import {
  columnWords,
  completionDateWords,
  foreignDateWords,
  foreignStatusWords,
  gradeWords,
  headWords,
} from './column-words.ts'
import {foldPhrase} from './fold-phrase.ts'
import {isJoinedScript} from './letters.ts'
import {once} from './once.ts'
import {properText} from './proper-text.ts'
import {readAnswerWord} from './read-answer-word.ts'
import {readGlyph} from './read-glyph.ts'
import {remember} from './remember.ts'
import {words} from './words.ts'

/** What the cells of a column are. */
export type ColumnRole = 'name' | 'status' | 'date' | 'rating' | 'note' | 'number' | 'other'

/** Shorter words mean something else in another language: `no`, `so`, `ad`. */
const shortestInside = 4
const parentheses = /[(（[][^()（）[\]]*[)）\]]/g
const numberSign = /^(?:#|№|n[oº°]\.?|nr\.?)$/i
/** `2nd try`, `Attempt 2`, `Last studied`: one of several days, of which none is the one that counts. */
const severalDays = once(
  () =>
    new RegExp(
      [
        '^\\d+ ?(?:st|nd|rd|th|er|re|ère|e|ª|º|й|я|回目|차|회독|刷|次|周目)(?: |$)',
        '^第?[一二三四五六七八九十\\d]+(?:刷|遍|回|次)',
        '^(?:attempt|try|round|revision|review|pass|intento|tentativa|essai|versuch|попытка|спроба|deneme|lần) ?\\d+$',
        '^(?:last|latest|letzte[rs]?|zuletzt|última?|último|dernière|dernier|последн\\S+|останн\\S+|son|آخر|lần cuối) ',
        '^(?:最近|上次|最后|最後|前回|최근|마지막)',
      ].join('|'),
      'u',
    ),
)
const endsInNumberSign = /[^#][ \t](?:#|№)$/
/** `Date Completed` is a date and `Status notes` are notes: the role listed first wins inside a phrase. */
const headStrength = ['date', 'rating', 'note', 'status', 'name'] as const
const roles = [...headStrength, 'number'] as const
const rolesOfPhrase = once(indexPhrases)

/** The role that a header's words give their column; `undefined` when they give none, or not only one. */
export function roleOfHeader(header: string): ColumnRole | undefined {
  const roles = rolesOfHeader(header)
  return roles.length === 1 ? roles[0] : undefined
}

/** All that a header can mean: `Completed` heads a column of marks or one of dates. The values must tell. */
export const rolesOfHeader: (header: string) => readonly ColumnRole[] = remember(readRoles)

function readRoles(header: string): readonly ColumnRole[] {
  const text = properText(header.slice(0, 200)).text.replace(parentheses, ' ').trim()
  if (numberSign.test(text) || endsInNumberSign.test(text)) return ['number']
  if (text.startsWith('#')) return []
  if (asksYesOrNo(header)) return ['status']
  const glyph = readGlyph(text, 0)
  if (glyph?.length === text.length) return glyph.status === 'done' ? ['status'] : []
  const phrase = foldPhrase(text)
  const exact = rolesOfPhrase().get(phrase)
  // `Done?` asks for a mark, not for a day.
  if (exact !== undefined) return /[?？؟]$/.test(text) ? exact.filter(role => role !== 'date') : exact
  if (isInside(phrase, foreignDateWords())) return []
  const role = headStrength.find(candidate => isInside(phrase, headWords()[candidate]))
  return role === undefined ? [] : [role]
}

/** `Read (Y/N)`, `Visto (sí/no)`. */
function asksYesOrNo(header: string): boolean {
  if (!header.includes('/')) return false
  const [, one = '', other = ''] =
    /([^\s/(（[]{1,8})[ \t]?\/[ \t]?([^\s/)）\]]{1,8})[)）\]]?\??$/.exec(header) ?? []
  return readAnswerWord(one) === 'yes' && readAnswerWord(other) === 'no'
}

/** Whether a header is about a day other than the one on which something was finished: a start, a deadline, a review. */
export function isForeignDate(header: string): boolean {
  const phrase = foldPhrase(header.slice(0, 200))
  return (
    foreignDateWords().includes(phrase) || isInside(phrase, foreignDateWords()) || severalDays().test(phrase)
  )
}

/** Whether a header is about the day on which something was finished: `Completed on`, `Date solved`, but not `Date`. */
export function isCompletionDate(header: string): boolean {
  const phrase = foldPhrase(header.replace(parentheses, ' ').slice(0, 200))
  return completionDateWords().includes(phrase) || /^date (?!of\b|for\b|due\b)[a-z]+ed$/.test(phrase)
}

/** Whether a header is about how hard, important or likely something is: in signs and colours that are no status. */
export function isForeignStatus(header: string): boolean {
  const phrase = foldPhrase(header.slice(0, 60))
  return foreignStatusWords().includes(phrase) || isInside(phrase, foreignStatusWords())
}

/** Whether a header is about how hard or weighty things are, and not about how far somebody has come with them. */
export function isGrade(header: string): boolean {
  return isInside(foldPhrase(header.slice(0, 200)), gradeWords())
}

/** Whole words; in the scripts that do not set words apart, their letters. */
function isInside(phrase: string, known: readonly string[]): boolean {
  const padded = ` ${phrase} `
  return known.some(word => {
    if (isJoinedScript(word)) return word.length > 1 && phrase.includes(word)
    return word.length >= shortestInside && padded.includes(` ${word} `)
  })
}

function indexPhrases(): ReadonlyMap<string, readonly ColumnRole[]> {
  const index = new Map<string, ColumnRole[]>()
  for (const role of roles) {
    for (const word of words(columnWords[role])) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [role])
      else if (!known.includes(role)) known.push(role)
    }
  }
  return index
}
