import type {NewBlock} from '../markdown/new-block.ts'
import {printDocument} from '../markdown/print-document.ts'

/** A new document with a rule between its sections. */
export function printSections(sections: readonly (readonly NewBlock[])[]): string {
  return printDocument(
    sections.flatMap((blocks, index): readonly NewBlock[] =>
      index === 0 ? blocks : [{kind: 'rule'}, ...blocks],
    ),
  )
}
