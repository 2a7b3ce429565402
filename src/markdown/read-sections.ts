import {divideBlocks, type SectionReader} from './assemble-blocks.ts'
import type {Block} from './block.ts'

/** Characters that are parsed at once: enough that the price of a call is small, and bounds for the memory it takes. */
const longestRun = 32_768

/** What is known of a section without parsing it. */
type Recall = (section: string) => readonly Block[] | undefined

/**
 * The blocks of each section. Those that are unknown and follow each other are parsed together: a call of the parser
 * has a price of its own, and sections have the same blocks together and alone.
 */
export function readSections(
  sections: readonly string[],
  recall: Recall,
  parser: SectionReader,
): readonly (readonly Block[])[] {
  const readings: (readonly Block[])[] = []
  let run: string[] = []
  let length = 0
  const parseRun = (): void => {
    if (run.length > 0) readings.push(...divideBlocks(run, parser(run.join(''))))
    run = []
    length = 0
  }
  for (const section of sections) {
    const known = recall(section)
    if (known || length + section.length > longestRun) parseRun()
    if (known) readings.push(known)
    else {
      run.push(section)
      length += section.length
    }
  }
  parseRun()
  return readings
}
