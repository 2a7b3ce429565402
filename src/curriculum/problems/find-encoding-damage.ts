import type {Edit} from '../../edit/edit.ts'
import {damageText} from '../../notation/damage-text.ts'
import {type Damage, findDamage} from '../../notation/find-damage.ts'
import type {Curriculum} from '../model.ts'
import type {Finding} from './inspection.ts'

/**
 * `âœ… Mastered`: the file was read in a wrong encoding once, and saved so. Only what gives the very same damage when
 * it is damaged again is repaired, so that nothing can be lost.
 */
export function findEncodingDamage(curriculum: Curriculum): readonly Finding[] {
  const {text, notation} = curriculum
  const damage = findDamage(text)
    .filter(each => notation.alphabet === 'damaged' || isTelling(each))
    .filter(each => each.meant.charCodeAt(0) !== byteOrderMark && isLossless(text, each))
  const [first] = damage
  if (!first) return []
  const places = damage.length === 1 ? 'one place' : `${damage.length} places`
  return [
    {
      rule: 'encoding',
      message: `the file was once saved in a wrong encoding, which damaged its signs in ${places}`,
      span: {start: first.start, end: first.end},
      fix: damage.map(repair),
    },
  ]
}

const byteOrderMark = 0xfeff

function isLossless(text: string, {start, end, meant}: Damage): boolean {
  return damageText(meant) === text.slice(start, end)
}

/** Signs and the letters of Western Europe; `CAFÉ»` or `RÉSUMÉ—` only happen to decode, to letters from far away. */
function isTelling({meant}: Damage): boolean {
  return telling.test(meant.replaceAll('\ufe0f', ''))
}

const telling = /^[\u00a0-\u00ff\u2010-\u206f\u20ac\u2100-\u2bff\u{1f000}-\u{1faff}]*$/u

function repair({start, end, meant}: Damage): Edit {
  return {span: {start, end}, text: meant}
}
