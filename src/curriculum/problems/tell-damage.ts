import type {Edit} from '../../edit/edit.ts'
import {once} from '../../notation/once.ts'
import type {Curriculum} from '../model.ts'
import type {Problem} from '../problem.ts'
import {findEncodingDamage} from './find-encoding-damage.ts'
import {rules} from './rules.ts'

/**
 * What is damaged, in lines that are known, is said once, with the repairs of all: of very many that takes a while, and most
 * who ask for problems only count them.
 */
export function tellDamage(curriculum: Curriculum, lines: readonly number[]): readonly Problem[] {
  const damageIn = (line: number): readonly Edit[] =>
    findEncodingDamage(curriculum, {first: line, last: line}).map(({start, end, meant}) => ({
      span: {start, end},
      text: meant,
    }))
  const [first] = lines.slice(0, 1).flatMap(damageIn)
  if (!first) return []
  const repairs = once(() => lines.flatMap(damageIn))
  return [
    {
      rule: 'encoding',
      severity: rules.encoding.severity,
      get message() {
        const {length} = repairs()
        const places = length === 1 ? 'one place' : `${length} places`
        return `the file was once saved in a wrong encoding, which damaged its signs in ${places}`
      },
      span: first.span,
      get fix() {
        return repairs()
      },
    },
  ]
}
