import {deserialize, serialize} from 'node:v8'
import type {Curriculum} from '../curriculum/model.ts'
import {decodeSource} from '../source/decode-source.ts'
import {indexLines} from '../source/line-index.ts'
import {keepWithDocument, recallWithDocument} from '../storage/kept-with-document.ts'

/** Of a longer text, reading the sections again is faster than keeping and recalling the model. */
const longestText = 65_536

/** A model without what is quickly made from the text. */
type KeptModel = Omit<Curriculum, 'text' | 'lines'>

/** The model of a document whose bytes are exactly the given ones; `undefined` when it is not known. */
export function recallModel(place: string, bytes: Uint8Array): Curriculum | undefined {
  const kept = recallWithDocument(`${place}.model`, bytes)
  if (!kept) return undefined
  try {
    const model = deserialize(kept) as KeptModel
    const {text} = decodeSource(bytes)
    return {...model, text, lines: indexLines(text)}
  } catch {
    return undefined
  }
}

/** Whether the model of a document with this text is worth keeping. */
export function isModelKept(text: string): boolean {
  return text.length <= longestText
}

/** Never throws. */
export function keepModel(place: string, bytes: Uint8Array, curriculum: Curriculum): void {
  const {text, lines, ...model} = curriculum
  keepWithDocument(`${place}.model`, bytes, serialize(model satisfies KeptModel))
}
