import {deserialize, serialize} from 'node:v8'
import type {Curriculum} from '../curriculum/model.ts'
import {problemsSoFar} from '../curriculum/with-problems.ts'
import {decodeSource} from '../source/decode-source.ts'
import {indexLines} from '../source/line-index.ts'
import {keepWithDocument, recallKept} from '../storage/kept-with-document.ts'

/** Of a longer text, reading the sections again is faster than keeping and recalling the model. */
const longestText = 65_536

/** A model that was kept, of this document or of another that stood in its place. */
export interface KnownModel {
  readonly isOf: (bytes: Uint8Array) => boolean
  /** The model anew each time, so that whoever asks may keep it; its problems are empty. */
  readonly open: () => Curriculum
  /** `null` where nobody had asked for them. */
  readonly problems: Curriculum['problems'] | null
}

/** A model without what is quickly made from the text. */
type KeptModel = Omit<Curriculum, 'text' | 'lines' | 'problems'> & Pick<KnownModel, 'problems'>

/** The model that was kept last; `undefined` when there is none. */
export function recallModel(place: string): KnownModel | undefined {
  const kept = recallKept(`${place}.model`)
  if (!kept) return undefined
  const {document, data} = kept
  try {
    let first: KeptModel | undefined = deserialize(data)
    const {problems = null} = first ?? {}
    const {text} = decodeSource(document)
    const open = (): KeptModel => {
      const model = first ?? (deserialize(data) as KeptModel)
      first = undefined
      return model
    }
    return {
      isOf: bytes => document.equals(bytes),
      open: () => ({...open(), problems: [], text, lines: indexLines(text)}),
      problems,
    }
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
  const {title, notation, settings, scopes, parts, units, tables, lists, items, grounds} = curriculum
  const model = {title, notation, settings, scopes, parts, units, tables, lists, items, grounds}
  const problems = problemsSoFar(curriculum) ?? null
  keepWithDocument(`${place}.model`, bytes, serialize({...model, problems} as KeptModel))
}
