import type {Block} from './block.ts'
import {packBlocks, unpackBlocks} from './pack-blocks.ts'

export interface PackedDocument {
  readonly text: string
  /** By the text of a section: the line with its reading. */
  readonly readings: Map<string, string>
}

/**
 * The document that was packed and, by the text of each section, the line with its reading. Packed is a line with the
 * length of the document, the document, and a line for each section. A reading is looked into only when its section is
 * asked for.
 */
export function openPacked(packed: string): PackedDocument {
  const from = packed.indexOf('\n') + 1
  const text = packed.slice(from, from + Number.parseInt(packed, 10))
  const lines = packed.slice(from + text.length + 1).split('\n')
  const readings = new Map<string, string>()
  let start = 0
  for (const line of lines) {
    const end = start + Number.parseInt(line, 10)
    readings.set(text.slice(start, end), line)
    start = end
  }
  return {text, readings}
}

/** The length of a section, a blank, and its blocks as JSON: one line. */
export function printReading(section: string, blocks: readonly Block[]): string {
  return `${section.length} ${JSON.stringify(packBlocks(section, blocks))}`
}

/** The exact reverse, given the same section. */
export function parseReading(section: string, line: string): readonly Block[] {
  return unpackBlocks(section, JSON.parse(line.slice(line.indexOf(' '))))
}
