import type {FindingsBefore} from '../curriculum/findings.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {isPacked, packCurriculum} from '../curriculum/pack-curriculum.ts'
import {openModel, type PackedLine, parsePacked} from '../curriculum/packing/packed-model.ts'
import {unpackCurriculum} from '../curriculum/unpack-curriculum.ts'
import {findingsOf} from '../curriculum/with-problems.ts'
import {indexLines, type LineIndex} from '../source/line-index.ts'
import {type KeptLines, keepLines, recallLines} from '../storage/lines-with-document.ts'
import {decodeTracker} from './decode-tracker.ts'
import {holdHeap} from './hold-heap.ts'

/** A model that was kept, of this document or of another that stood in its place. */
export interface KnownModel {
  readonly kept: KeptLines
  readonly isOf: (bytes: Uint8Array) => boolean
  /** Without its problems. */
  readonly model: Curriculum
  /** The model anew each time, carried over to a text with as many lines. */
  readonly carryOver: (text: string, lines: LineIndex) => Curriculum
  /** `null` where nobody had asked for them. */
  readonly findings: FindingsBefore | null
}

/** The model that was kept last; `undefined` when there is none. */
export function recallModel(place: string): KnownModel | undefined {
  try {
    const kept = recallLines(`${place}.model`)
    if (!kept) return undefined
    const {document} = kept
    // Mostly the document says the same still, and need not be decoded again.
    const {text} = decodeTracker(document, 'the cache')
    const [touched, findings, ...lines] = kept.lines
    const packed = openModel(lines)
    const unpack = (onto: string, lines: LineIndex): Curriculum =>
      unpackCurriculum(packed, {text: onto, lines}, () => [])
    return {
      kept,
      isOf: bytes => document.equals(bytes),
      // What cannot be opened is not known.
      model: unpack(text, indexLines(text)),
      carryOver: unpack,
      findings: findings?.length ? {packed: findings, touched: parsePacked(touched)} : null,
    }
  } catch {
    return undefined
  }
}

/** In place of the one that was recalled. Never throws. */
export function keepModel(
  place: string,
  {bytes, curriculum}: {readonly bytes: Uint8Array; readonly curriculum: Curriculum},
  known: KnownModel | undefined,
): void {
  const kept = {document: bytes, lines: () => linesOf(curriculum)}
  const keep = (): void => keepLines(`${place}.model`, kept, known?.kept)
  // Of one that was kept before, little is packed.
  if (isPacked(curriculum)) keep()
  else holdHeap(curriculum.text.length, keep)
}

function* linesOf(curriculum: Curriculum): Generator<PackedLine> {
  const {touched, packed} = findingsOf(curriculum) ?? {touched: [], packed: ''}
  yield JSON.stringify(touched)
  yield packed
  yield* packCurriculum(curriculum)
}
