import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import type {Day} from '../../src/calendar/day.ts'
import {measureProgress} from '../../src/curriculum/measure-progress.ts'
import {measureRecords} from '../../src/curriculum/measure-records.ts'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {packCurriculum} from '../../src/curriculum/pack-curriculum.ts'
import {openModel} from '../../src/curriculum/packing/packed-model.ts'
import {readCurriculum} from '../../src/curriculum/read-curriculum.ts'
import {unpackCurriculum} from '../../src/curriculum/unpack-curriculum.ts'
import {amendBlocks} from '../../src/markdown/amend-blocks.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import {decodeSource} from '../../src/source/decode-source.ts'
import {nextItems} from '../referees/next-items.ts'
import {editSomeLines} from './edit-lines.ts'
import {amendReading, keepReading} from './kept-reading.ts'
import type {Random} from './random-numbers.mjs'

/** How many edits could be told from the lines alone, and of how many what was told is not what parsing and reading say. */
export interface RereadCounts {
  edits: number
  blocks: number
  models: number
  readonly failed: string[]
}

const roundsOfDocument = 12
const mostNext = 7
const today = '2025-11-05' as Day
/** Out of so many one is kept as well. */
const keptOf = 3

/**
 * Edits some lines of a document several times over, and compares what is told of them with reading all. Now and then the
 * next edit is of what came out, before or after anybody asked for its problems.
 */
export function tryRereading(random: Random, document: string, counts: RereadCounts): void {
  let known = keepReading(readText(document))
  for (let round = 0; round < roundsOfDocument; round++) {
    const {text} = known.model
    const blocks = readBlocks(text)
    const now = editSomeLines(random, text)
    const whole = attempt(() => readText(now))
    if (!whole) continue
    counts.edits++
    const read = readBlocks(now)
    const amended = amendBlocks(text, blocks, now)
    if (amended) counts.blocks++
    if (amended && !isDeepStrictEqual(amended, read))
      counts.failed.push(`blocks: ${differingLines(text, now)}`)
    const again = amendReading(known, now)
    if (!again) continue
    counts.models++
    const unasked = random.below(keptOf) === 0 ? keepReading(again) : undefined
    if (!isMeasured(again, whole)) counts.failed.push(`progress: ${differingLines(text, now)}`)
    if (!isDeepStrictEqual(plain(again), plain(whole)))
      counts.failed.push(`model: ${differingLines(text, now)}`)
    if (round % keptOf === 0 && !isKept(again)) counts.failed.push(`kept: ${differingLines(text, now)}`)
    if (unasked) known = random.below(2) === 0 ? unasked : keepReading(again)
  }
}

/** An amended model, of which nothing was looked at yet, says the same of what to do and of what was recorded. */
function isMeasured(again: Curriculum, whole: Curriculum): boolean {
  const {next, ...progress} = measureProgress(again, today, mostNext)
  const {next: _, ...expected} = measureProgress(whole, today, mostNext)
  const items = nextItems(whole, expected.currentUnit).slice(0, mostNext)
  return isDeepStrictEqual(
    [next.map(({item}) => item.id), progress, measureRecords(again)],
    [items.map(({id}) => id), expected, measureRecords(whole)],
  )
}

/** Of an amended model, parts that stayed are kept as they were. */
function isKept(model: Curriculum): boolean {
  const packed = openModel(packCurriculum(model))
  const kept = unpackCurriculum(packed, model, () => model.problems)
  return isDeepStrictEqual(plain(kept), plain(model))
}

/** Trackers of ours, and of others where there are any, up to a length. */
export function trackersIn(folders: readonly string[], longest: number): readonly string[] {
  return folders.filter(existsSync).flatMap(folder =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.md'))
      .map(name => readFileSync(join(folder, name)))
      .filter(bytes => bytes.length <= longest)
      .flatMap(bytes => {
        const text = attempt(() => decodeSource(bytes).text)
        return text !== undefined && attempt(() => readBlocks(text)) ? [text] : []
      }),
  )
}

function readText(text: string): Curriculum {
  return readCurriculum(text, readBlocks(text))
}

function plain({lines: _, ...model}: Curriculum): unknown {
  return {...model}
}

/** What cannot be read is refused, which is tried elsewhere. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

function differingLines(was: string, is: string): string {
  const [old, now] = [was.split('\n'), is.split('\n')]
  return JSON.stringify(old.flatMap((line, index) => (line === now[index] ? [] : [[line, now[index]]])))
}
