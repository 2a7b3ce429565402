import type {Block} from '../markdown/block.ts'
import {detectAlphabet} from '../notation/detect-alphabet.ts'
import {slugTitle} from '../notation/slug-title.ts'
import {indexLines} from '../source/line-index.ts'
import {addressItems} from './address-items.ts'
import {checkSettings} from './check-settings.ts'
import {dateOrder} from './date-order.ts'
import {declaredForms} from './declared-forms.ts'
import {documentLegend} from './document-legend.ts'
import {findProblems} from './find-problems.ts'
import {findSettings} from './find-settings.ts'
import {findStructureProblems} from './find-structure-problems.ts'
import {linkCounters} from './link-counters.ts'
import {countMarks} from './mark-counts.ts'
import {markReader} from './mark-reader.ts'
import type {Curriculum} from './model.ts'
import {nameScopes} from './name-scopes.ts'
import {type Outline, readOutline} from './outline.ts'
import type {Problem} from './problem.ts'
import {readContents} from './read-contents.ts'
import {readNotation} from './read-notation.ts'
import {readSettings} from './read-settings.ts'
import type {Reading} from './reading.ts'
import type {Scope} from './scope.ts'
import type {Settings} from './settings.ts'
import {uniqueName} from './unique-name.ts'
import {unknownReporter} from './unknown-reporter.ts'
import {withProblems} from './with-problems.ts'

/**
 * The typed model of a document. Never throws: any text is a curriculum, perhaps an empty one. `tried` are settings to
 * read it with in place of its own.
 */
export function readCurriculum(text: string, blocks: readonly Block[], tried?: Settings): Curriculum {
  const lines = indexLines(text)
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const written = findSettings(text, blocks)
  const settings = tried ?? readSettings(written, report)
  const alphabet = detectAlphabet(text)
  const marks = markReader({
    legend: documentLegend(blocks, settings),
    order: dateOrder(text, blocks, settings),
  })
  const outline = readOutline(text, blocks, settings.units)
  const {scopes: scopeOf, slugs} = nameScopes(outline.scopes, lines, text)
  const nameSlug = (title: string): string => uniqueName(slugTitle(title) || 'section', slugs)
  const reportUnknown = unknownReporter(report)
  const reading: Reading = {text, lines, alphabet, marks, settings, report, reportUnknown, nameSlug}
  const placement = {scopes: scopesOfBlocks(outline, scopeOf), labelling: outline.labelling}
  const found = readContents(reading, blocks, placement)
  const drafts = linkCounters(found.items, found.tables)
  const scopes = inOrder([...scopeOf.values(), ...found.scopes])
  const units = scopes.filter(scope => scope.kind === 'unit')
  problems.push(...checkSettings(written, {tables: found.tables, scopes}))
  const forms = drafts.some(draft => draft.kind === 'concept') ? declaredForms(blocks, reading.marks) : {}
  const curriculum: Curriculum = {
    text,
    lines,
    title: scopes[0]?.title || null,
    notation: readNotation(reading, forms, countMarks(drafts)),
    settings,
    scopes,
    parts: scopes.filter(scope => scope.kind === 'part'),
    units,
    tables: found.tables,
    lists: found.lists,
    items: addressItems(drafts, units),
    problems,
    grounds: {
      dateOrder: reading.marks.order ?? null,
      statusHeaders: [...found.statusHeaders],
      declaredForms: forms,
      reported: problems,
    },
  }
  return withProblems(curriculum, () => findProblems(curriculum, findStructureProblems(curriculum, blocks)))
}

function inOrder(scopes: readonly Scope[]): readonly Scope[] {
  return scopes.toSorted((a, b) => a.span.start - b.span.start)
}

function scopesOfBlocks(
  outline: Outline,
  scopeOf: ReadonlyMap<Outline['scopes'][number], Scope>,
): readonly Scope[] {
  return outline.scopeOfBlock.flatMap(draft => scopeOf.get(draft) ?? [])
}
