import type {Day} from '../calendar/day.ts'
import {type NumberedScope, numberPlan} from '../curriculum/number-plan.ts'
import type {Plan, PlanContent, PlanText} from '../curriculum/plan.ts'
import type {NewBlock} from '../markdown/new-block.ts'
import {printMarkup} from '../markdown/print-text.ts'
import {detectLanguage} from '../notation/detect-language.ts'
import {type FormWords, formWords} from '../notation/form-words.ts'
import {printSections} from './print-sections.ts'
import {scopeHeading, unitName} from './scope-heading.ts'
import {checklist, conceptTable, fieldBlock, heading} from './tracker-blocks.ts'

export interface NewTracker {
  /** Markdown of one line; `null` for the plan's own. */
  readonly title: string | null
  readonly started: Day
}

/** A new tracker of a plan, with nothing done yet, in the language of the plan. */
export function printPlan(plan: Plan, {title, started}: NewTracker): string {
  const scopes = numberPlan(plan)
  const words = formWords(detectLanguage(textOfPlan(plan)))
  const own = plan.title ? printMarkup(plan.title, 'heading') : words.title
  return printSections([
    [heading(1, title ?? own)],
    overview(words, {scopes, started}),
    ...nonEmpty([contentBlocks(words, plan.content)]),
    ...scopes.flatMap(scope => scopeSections(words, scope)),
    ...ending(words),
  ])
}

function textOfPlan({title, content, scopes}: Plan): string {
  const ofContent = ({concepts, checklists}: PlanContent): readonly PlanText[] => [
    ...concepts,
    ...checklists.flatMap(({label, tasks}) => [label, ...tasks]),
  ]
  const ofScope = (scope: Plan['scopes'][number]): readonly PlanText[] => [
    scope.title,
    ...ofContent(scope.content),
    ...scope.scopes.flatMap(ofScope),
  ]
  const texts = [...(title ? [title] : []), ...ofContent(content), ...scopes.flatMap(ofScope)]
  return texts.map(text => text.plain).join('\n')
}

interface Beginning {
  readonly scopes: readonly NumberedScope[]
  readonly started: Day
}

function overview(words: FormWords, {scopes, started}: Beginning): readonly NewBlock[] {
  const first = firstUnit(scopes)
  return [
    heading(2, words.overview),
    fieldBlock(words.started, started),
    ...(first?.unit === 'week' ? [fieldBlock(words.currentWeek, unitName(words, first))] : []),
    fieldBlock(words.completion, '0%'),
  ]
}

function firstUnit(scopes: readonly NumberedScope[]): NumberedScope | undefined {
  for (const scope of scopes) {
    const found = scope.kind === 'unit' ? scope : firstUnit(scope.scopes)
    if (found) return found
  }
  return undefined
}

/** A scope with the first one inside it, then a section for each of the others. */
function scopeSections(words: FormWords, scope: NumberedScope): readonly (readonly NewBlock[])[] {
  const isUnit = scope.kind === 'unit'
  const hasNothing = scope.content.concepts.length === 0 && scope.content.checklists.length === 0
  const review = scope.unit === 'week' ? words.weeklyReview : words.review
  const own = [
    scopeHeading(words, scope),
    ...contentBlocks(words, scope.content),
    ...(isUnit && hasNothing ? [conceptTable(words, [])] : []),
    ...(isUnit ? [fieldBlock(review, `⬜ ${words.yes} / ⬜ ${words.no}`)] : []),
  ]
  const [first = [], ...others] = scope.scopes.flatMap(inner => scopeSections(words, inner))
  return hasNothing ? [[...own, ...first], ...others] : nonEmpty([own, first, ...others])
}

function contentBlocks(words: FormWords, {concepts, checklists}: PlanContent): readonly NewBlock[] {
  const names = concepts.map(concept => printMarkup(concept, 'cell'))
  return [
    ...(names.length > 0 ? [conceptTable(words, names)] : []),
    ...checklists.flatMap(({label, tasks}) =>
      checklist(
        printMarkup(label, 'label'),
        tasks.map(task => printMarkup(task, 'task')),
      ),
    ),
  ]
}

function ending(words: FormWords): readonly (readonly NewBlock[])[] {
  return [
    [heading(2, words.explain), {kind: 'numbers', count: 5}],
    [heading(2, words.needWork), {kind: 'numbers', count: 3}],
    [
      heading(2, words.reflections),
      ...[words.workingWell, words.needsImprovement, words.nextSteps].flatMap(
        (title): readonly NewBlock[] => [heading(3, title), {kind: 'bullets', count: 2}],
      ),
    ],
    [fieldBlock(words.lastUpdated, `[${words.date}]`), fieldBlock(words.nextReview, `[${words.date}]`)],
  ]
}

function nonEmpty(sections: readonly (readonly NewBlock[])[]): readonly (readonly NewBlock[])[] {
  return sections.filter(blocks => blocks.length > 0)
}
