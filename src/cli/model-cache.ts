import {deserialize, serialize} from 'node:v8'
import type {Curriculum} from '../curriculum/model.ts'
import {decodeSource} from '../source/decode-source.ts'
import {indexLines} from '../source/line-index.ts'
import {keepCacheFile, readCacheFile} from '../storage/cache-file.ts'

/** Beyond this, reading the sections again is faster than the model. */
const largestModel = 1_000_000
const lengthBytes = 4

/** A model without what is quickly made from the text. */
type KeptModel = Omit<Curriculum, 'text' | 'lines'>

/**
 * The model of a document whose bytes are exactly the given ones; `undefined` when it is not known.
 * The file holds the document's length, its bytes, and the model as V8 writes object graphs.
 */
export function recallModel(place: string, bytes: Uint8Array): Curriculum | undefined {
  const kept = readCacheFile(`${place}.model`)
  if (!kept || kept.length < lengthBytes) return undefined
  const end = lengthBytes + kept.readUInt32LE(0)
  if (kept.compare(bytes, 0, bytes.length, lengthBytes, end) !== 0) return undefined
  try {
    const model = deserialize(kept.subarray(end)) as KeptModel
    const {text} = decodeSource(bytes)
    return {...model, text, lines: indexLines(text)}
  } catch {
    return undefined
  }
}

/** Never throws. */
export function keepModel(place: string, bytes: Uint8Array, {text, lines, ...model}: Curriculum): void {
  const data = serialize(model satisfies KeptModel)
  if (data.length > largestModel) return
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(bytes.length)
  keepCacheFile(`${place}.model`, Buffer.concat([length, bytes, data]))
}
