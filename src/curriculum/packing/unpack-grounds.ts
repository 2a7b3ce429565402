import type {Grounds} from '../model.ts'
import type {Problem} from '../problem.ts'
import type {PackedGrounds} from './pack-grounds.ts'
import type {TextByLine} from './text-by-line.ts'
import {unpackProblems} from './unpack-problems.ts'
import type {Unpacking} from './unpacking.ts'

export function unpackGrounds(
  lines: TextByLine,
  valueAt: Unpacking['valueAt'],
  [plain, ...stream]: PackedGrounds,
): Grounds {
  let reported: readonly Problem[] | undefined
  return {
    ...plain,
    get reported() {
      reported ??= unpackProblems(lines, valueAt, stream).map(({problem}) => problem)
      return reported
    },
  }
}
