import {conceptsOf} from '../curriculum/items-of-table.ts'
import type {Concept, Curriculum} from '../curriculum/model.ts'
import {headerLanguage} from '../notation/header-language.ts'
import {isBlank} from '../notation/is-blank.ts'
import {statusWordIn} from '../notation/language-statuses.ts'
import type {Status} from '../notation/readings.ts'
import {writeProgressStatus} from '../notation/write-progress-status.ts'
import {defaultForm, statusGlyph} from '../notation/write-status.ts'
import {writeStatusLike} from '../notation/write-status-like.ts'
import {isMeant, requireMeant} from './require-meant.ts'

/**
 * How a status is written in this file, in proper letters: a box is ticked in place, else as elsewhere in the file or
 * as it says that marks are written, else in the manner of its other marks, else in the language of the table. A dash
 * that stands for what is untouched stands alone. Throws `unsafe-value` where nothing would mean the status.
 */
export function statusForm(curriculum: Curriculum, concept: Concept, status: Status): string {
  const {value, raw} = concept.status
  const progress = value.markLength === raw.length ? writeProgressStatus(status, raw) : undefined
  if (progress !== undefined) return progress
  const own = value.isMenu ? '' : raw.slice(0, value.markLength)
  const boxed = isBox(own) ? writeStatusLike(status, own) : undefined
  if (boxed !== undefined) return boxed
  const {statusForms} = curriculum.notation
  const used = statusForms[status]
  const standsAlone = raw.length === value.markLength
  if (used && (standsAlone || !isBlank(used))) return used
  if (status === 'not-started' && standsAlone && isBlankElsewhere(curriculum, concept)) return ''
  const others = [own, ...Object.values(statusForms)].filter(form => form !== '')
  for (const form of others) {
    const like = writeStatusLike(status, form)
    if (like !== undefined && isMeant(curriculum, status, like)) return like
  }
  return requireMeant(curriculum, concept, {status, forms: ownForms(concept, status, others)})
}

/** Where nothing is written until something is begun, blank is how that is written, unless more stands there. */
function isBlankElsewhere(curriculum: Curriculum, concept: Concept): boolean {
  return conceptsOf(curriculum, concept.table).some(item => item !== concept && item.status.raw === '')
}

/** `[ ]`, `<input type="checkbox">` and `<ul><li>[ ] </li></ul>`, whatever stands behind them. */
function isBox(mark: string): boolean {
  return /^\\?\[.?\\?\]|^<(?:input|ul)\b/i.test(mark)
}

/** A sign, a word or both, as the file's other marks are; both where it has none. Then the word, whatever they are. */
function ownForms(concept: Concept, status: Status, others: readonly string[]): readonly string[] {
  const pictures = others.filter(form => form.startsWith('!['))
  const written = others.filter(form => !form.startsWith('!['))
  const hasGlyph = written.some(form => /^[^\p{L}]/u.test(form))
  const hasWord = written.some(form => /\p{L}/u.test(form)) || pictures.length > 0
  const glyph = statusGlyph(status)
  const word = wordFor(concept, status)
  if (!hasWord && hasGlyph) return [glyph, word]
  return hasGlyph || others.length === 0 ? [`${glyph} ${word}`, word] : [word]
}

function wordFor({table}: Concept, status: Status): string {
  const language = headerLanguage(table.columns.map(column => column.header))
  return language
    ? statusWordIn(language, status)
    : defaultForm(status).slice(statusGlyph(status).length).trim()
}
