/** What somebody means to learn, before there is a tracker of it: titles in their order, and nothing about progress. */
export interface Plan {
  readonly title: PlanText | null
  /** What stands outside all scopes. */
  readonly content: PlanContent
  readonly scopes: readonly PlanScope[]
  /** Lines of prose that have no place in a tracker. */
  readonly leftOut: number
}

/** Something with a heading of its own: a part, a unit in it, or a section that is neither. */
export interface PlanScope {
  readonly kind: 'part' | 'unit' | 'section'
  readonly title: PlanText
  /** Whether the title says by itself which one it is: `Week 3: CAP`. */
  readonly isNumbered: boolean
  readonly content: PlanContent
  readonly scopes: readonly PlanScope[]
}

export interface PlanContent {
  readonly concepts: readonly PlanText[]
  readonly checklists: readonly {readonly label: PlanText; readonly tasks: readonly PlanText[]}[]
}

/** A title as it is written, with its markup, and as a reader sees it. */
export interface PlanText {
  readonly markdown: string
  readonly plain: string
}
