import {findProblems} from '../../src/curriculum/find-problems.ts'
import {findStructureProblems} from '../../src/curriculum/find-structure-problems.ts'
import {type FindingsBefore, openFindings} from '../../src/curriculum/findings.ts'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {packCurriculum} from '../../src/curriculum/pack-curriculum.ts'
import {openModel, type PackedModel} from '../../src/curriculum/packing/packed-model.ts'
import {reread} from '../../src/curriculum/reread.ts'
import {unpackCurriculum} from '../../src/curriculum/unpack-curriculum.ts'
import {findingsOf} from '../../src/curriculum/with-problems.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'

/** What a run leaves behind for the next one. */
export interface KeptReading {
  readonly model: Curriculum
  readonly packed: PackedModel
  readonly findings: FindingsBefore | null
}

/** With its problems, if somebody has asked for them; of one that was read anew somebody has. */
export function keepReading(model: Curriculum): KeptReading {
  if (!findingsOf(model)) void model.problems
  const packed = openModel([...packCurriculum(model)])
  return {packed, model: unpackCurriculum(packed, model, () => []), findings: findingsOf(model)}
}

/** The model of another text, as far as it can be told from the lines alone; `undefined` where it cannot. */
export function amendReading({model, packed, findings}: KeptReading, after: string): Curriculum | undefined {
  return reread(model, after, {
    carryOver: (text, lines) => unpackCurriculum(packed, {text, lines}, () => []),
    findings,
    findProblems: amended => {
      const before = findingsOf(amended)
      const left = before ? openFindings(amended, before) : undefined
      const structure = left?.structure ?? findStructureProblems(amended, readBlocks(after))
      return findProblems(amended, structure, left)
    },
  })
}
