import {once} from '../../notation/once.ts'
import type {Register} from '../register.ts'
import type {PackedModel} from './packed-model.ts'
import {unpackContents} from './unpack-contents.ts'

const known = new WeakMap<PackedModel, Register>()

/** Nothing in it is of one text: it is the same wherever the model is unpacked to. */
export function unpackRegister(model: PackedModel): Register {
  const before = known.get(model)
  if (before) return before
  const marks = new Map(model.head.marks.map(([group, forms]) => [group, new Map(forms)]))
  const low = {byShare: once(() => new Map(model.low())), isChanged: false}
  const register = {...model.positions(), contents: unpackContents(model), low, marks}
  known.set(model, register)
  return register
}
