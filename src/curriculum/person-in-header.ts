import {foldPhrase} from '../notation/fold-phrase.ts'
import {isCalledStatus} from '../notation/legend-words.ts'
import {words} from '../notation/words.ts'

const longestName = 30

/** Columns of stages, not of people: `Read`, `Watched`, `Coded`. */
const stages: ReadonlySet<string> = new Set(
  words(`
    read, watched, coded, implemented, revised, reviewed, tested, theory, practice, practical, lab, labs, quiz, exam, video,
    videos, homework, slides, code, notes, revision, review, draft, final, lecture, reading, exercise, exercises, project,
    understood, solved, attempted, optimized, documented, submitted, deployed, planned, studied, learned, practiced,
    practised, leído, visto, lido, lu, vu, gelesen, geübt, прочитано, просмотрено, 阅读, 实现, 复习, 読了, 復習, 이론, 실습, 복습`),
)

/**
 * Whose status a column holds: `Ann` in `Status (Ann)` and `Ann's status`; with `isAlone` also a header that is nothing
 * but a name, `Ann` or `@ann`. `undefined` for the tracker's own columns.
 */
export function personIn(header: string, {isAlone = false} = {}): string | undefined {
  const text = header.trim()
  if (text === '' || text.length > longestName || /\d/.test(text)) return undefined
  const parts = text.split(/[\s()（）:：\-–—_/|]+/).filter(part => part !== '')
  const names = parts.filter(part => !isCalledStatus(part))
  if (names.length === parts.length && !isAlone) return undefined
  const name = names.join(' ').replace(/[’']s$/, '')
  return name !== '' && names.length <= 2 && names.every(isName) ? name : undefined
}

function isName(word: string): boolean {
  if (stages.has(foldPhrase(word))) return false
  const first = word.replace(/^@/, '').charAt(0)
  const isCapital = first !== first.toLowerCase()
  const hasNoCase = first.toLowerCase() === first.toUpperCase() && /[\u0590-\u{10ffff}]/u.test(first)
  return word.startsWith('@') || isCapital || hasNoCase
}
