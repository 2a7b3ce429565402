import type {Block} from '../markdown/block.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import {isTotalRow} from './is-total-row.ts'
import {type OutlineNode, outlineNodes} from './outline-nodes.ts'
import type {Plan, PlanContent, PlanScope, PlanText} from './plan.ts'

/**
 * The plan that an outline is: a nested list, or headings with lists below them. Titles such as `Week 3` tell units
 * and what is over them; where no title does, the depth tells: concepts, units of them, parts of these.
 * `undefined` where there is neither heading nor list.
 */
export function readPlan(text: string, blocks: readonly Block[]): Plan | undefined {
  const {title, roots, leftOut} = outlineNodes(text, blocks)
  if (roots.length === 0) return undefined
  const isNamed = roots.some(hasUnit)
  const nodes = isNamed || heightOf(roots) > 1 ? roots : [wholeUnit(roots)]
  const kindOf = isNamed ? kindByName : kindByDepth(heightOf(nodes))
  const {content, scopes} = divide(nodes, kindOf, {kind: null, level: 0})
  return {title, content, scopes, leftOut}
}

/** Which scope a node is below another, if it is one; what is none belongs to the scope around it. */
type KindOf = (node: OutlineNode, around: Around) => PlanScope['kind'] | undefined

interface Around {
  readonly kind: PlanScope['kind'] | null
  readonly level: number
}

const kindByName: KindOf = (node, {kind}) => {
  if (node.children.some(hasUnit)) return 'part'
  if (isUnitTitle(node)) return 'unit'
  const isBesideUnits = kind === null || kind === 'part'
  return isBesideUnits && !node.isLabel && node.children.length > 0 ? 'section' : undefined
}

function kindByDepth(height: number): KindOf {
  const unitLevel = height > 2 ? 1 : 0
  return (node, {level}) => {
    if (level > unitLevel || node.isLabel) return undefined
    return level === unitLevel ? 'unit' : 'part'
  }
}

/** A plain list is one unit without a name. */
function wholeUnit(concepts: readonly OutlineNode[]): OutlineNode {
  return {text: {markdown: '', plain: ''}, isLabel: false, children: [...concepts]}
}

interface Division {
  readonly content: PlanContent
  readonly scopes: readonly PlanScope[]
}

function divide(nodes: readonly OutlineNode[], kindOf: KindOf, around: Around): Division {
  const scopes: PlanScope[] = []
  const inside: OutlineNode[] = []
  for (const node of nodes) {
    const kind = kindOf(node, around)
    if (kind === undefined) inside.push(node)
    else {
      const inner = divide(node.children, kindOf, {kind, level: around.level + 1})
      scopes.push({kind, title: node.text, isNumbered: isUnitTitle(node), ...inner})
    }
  }
  return {content: contentOf(inside), scopes}
}

function contentOf(nodes: readonly OutlineNode[]): PlanContent {
  const isChecklist = (node: OutlineNode): boolean => node.isLabel && node.children.length > 0
  return {
    concepts: distinct(nodes.filter(node => !isChecklist(node)).flatMap(flatten)),
    checklists: nodes.filter(isChecklist).map(({text, children}) => ({
      label: text,
      tasks: distinct(children.flatMap(flatten)),
    })),
  }
}

/** A node and all below it, in their order: nothing of an outline is lost, however deep. */
function flatten({text, children}: OutlineNode): readonly PlanText[] {
  return [text, ...children.flatMap(flatten)]
}

/** One name is one concept; `Total` is the name of none. */
function distinct(texts: readonly PlanText[]): readonly PlanText[] {
  const seen = new Set<string>()
  return texts.filter(({plain}) => {
    const name = normaliseTitle(plain) || plain
    const isNew = !seen.has(name) && !isTotalRow(plain)
    seen.add(name)
    return isNew
  })
}

function hasUnit(node: OutlineNode): boolean {
  return isUnitTitle(node) || node.children.some(hasUnit)
}

function isUnitTitle({text}: OutlineNode): boolean {
  return readUnitHeading(text.plain) !== undefined
}

/** A list of things to do counts no deeper than its label. */
function heightOf(nodes: readonly OutlineNode[]): number {
  return Math.max(0, ...nodes.map(({isLabel, children}) => (isLabel ? 1 : 1 + heightOf(children))))
}
