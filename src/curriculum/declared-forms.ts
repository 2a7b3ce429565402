import type {Block, TextLine} from '../markdown/block.ts'
import {isCalledStatus} from '../notation/legend-words.ts'
import type {Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import {isLegendTable} from './document-legend.ts'
import type {MarkReader} from './mark-reader.ts'

type Forms = Readonly<Partial<Record<Status, string>>>

const longestLine = 400
const longestForm = 40
const fewestForms = 3
const fewestLabelled = 2
const separators = /(?<![ \t])[ \t]*(?:[/／|｜、，,;；·•]|&middot;| or | and )[ \t]*/
const opening = /^[\s"'“”`（(]+/u
const closing = /(?<![\s"'“”`.。）)])[\s"'“”`.。）)]+$/u
const explanation = /^(.{1,40}?)[ \t]*(?:[:：=＝]|[-–—][ \t]|->|→)/u

/**
 * The ways to write a status that a document tells its readers of, where it does not use them yet: three or more in
 * one line, in the entries of one list, or in a table of signs.
 *
 *     Status: 🟢 In progress / 🎯 Final prep / ✅ Passed
 *     - `TODO`: not begun
 *     - `DOING`: at it
 */
export function declaredForms(blocks: readonly Block[], marks: MarkReader): Forms {
  const forms: Partial<Record<Status, string>> = {}
  for (const found of [...declarations(blocks, marks)]) {
    for (const [status, form] of found) forms[status] ??= form
  }
  return forms
}

type Declared = readonly (readonly [Status, string])[]

function* declarations(blocks: readonly Block[], marks: MarkReader): Generator<Declared> {
  let list = -1
  let entries: Declared = []
  for (const block of blocks) {
    if (block.kind === 'item' && !block.box && block.list === list)
      entries = [...entries, ...formOfEntry(block.lines, marks)]
    else {
      if (isDeclaration(entries)) yield entries
      list = block.kind === 'item' ? block.list : -1
      entries = block.kind === 'item' && !block.box ? formOfEntry(block.lines, marks) : []
    }
    if (block.kind === 'paragraph') yield* block.lines.flatMap(line => declarationInLine(line.plain, marks))
    if (block.kind === 'table' && isLegendTable(block)) {
      yield block.rows.slice(1).flatMap(({cells}) => formOf(`${cells[0]?.plain ?? ''}`, marks))
    }
  }
  if (isDeclaration(entries)) yield entries
}

function isDeclaration(forms: Declared, fewest = fewestForms): boolean {
  return forms.length >= fewest && new Set(forms.map(([status]) => status)).size > 1
}

/** What one line of running text tells by itself. */
export function declarationInLine(plain: string, marks: MarkReader): readonly Declared[] {
  const forms = formsOfLine(plain, marks)
  const label = forms.length > 0 ? (/^([^:：]{2,30})[:：]/.exec(plain)?.[1] ?? '') : ''
  return isDeclaration(forms, isCalledStatus(label) ? fewestLabelled : fewestForms) ? [forms] : []
}

/** All that stands between separators, behind the label. */
function formsOfLine(plain: string, marks: MarkReader): Declared {
  if (plain.length > longestLine || !separators.test(plain)) return []
  const parts = plain.split(separators)
  return parts.flatMap((part, index) => {
    const written = index === 0 ? (part.split(/[:：]/).at(-1) ?? '') : part
    const whole = formOf(written, marks)
    return whole.length > 0 ? whole : formOf(/^([^=＝]{1,20})[=＝]/.exec(written)?.[1] ?? '', marks)
  })
}

/** The word that a list entry explains. */
function formOfEntry(lines: readonly TextLine[], marks: MarkReader): Declared {
  const [line] = lines
  const written = line && explanation.exec(line.plain)?.[1]
  return written ? formOf(written, marks) : []
}

function formOf(written: string, marks: MarkReader): Declared {
  const form = repairText(written.replace(opening, '').replace(closing, ''))
  if (form === '' || form.length > longestForm) return []
  const reading = marks.status(form)
  return reading && !reading.isMenu && reading.length === form.length ? [[reading.status, form]] : []
}
