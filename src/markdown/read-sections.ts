import {divideBlocks, type SectionReader} from './assemble-blocks.ts'
import type {Block} from './block.ts'

/** Characters that are parsed at once: enough that the price of a call is small, and bounds for the memory it takes. */
const longestRun = 32_768

/** Sections that follow each other, and the blocks of each. */
export interface ReadRun {
  readonly sections: readonly string[]
  readonly readings: readonly (readonly Block[])[]
}

/**
 * Reads the sections that are unknown, one run after the other. Those that follow each other are parsed together: a call
 * of the parser has a price of its own, and sections have the same blocks together and alone.
 */
export function* readSections(
  sections: readonly string[],
  isKnown: (section: string) => boolean,
  parser: SectionReader,
): Generator<ReadRun> {
  for (const run of unknownRuns(sections, isKnown)) {
    yield {sections: run, readings: divideBlocks(run, parser(run.join('')))}
  }
}

function* unknownRuns(
  sections: readonly string[],
  isKnown: (section: string) => boolean,
): Generator<readonly string[]> {
  let run: string[] = []
  let length = 0
  for (const section of sections) {
    const isEnd = isKnown(section) || length + section.length > longestRun
    if (isEnd && run.length > 0) {
      yield run
      run = []
      length = 0
    }
    if (isKnown(section)) continue
    run.push(section)
    length += section.length
  }
  if (run.length > 0) yield run
}
