/** A document as text. The byte-order mark is kept apart: it would shift every offset by one. */
export interface Source {
  readonly text: string
  readonly hasBom: boolean
}
