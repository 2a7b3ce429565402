import {damageText} from '../../notation/damage-text.ts'
import {type Damage, findDamage} from '../../notation/find-damage.ts'
import type {Finding} from './inspection.ts'
import type {LineRange, Region} from './region.ts'

/**
 * `âœ… Mastered`: the file was read in a wrong encoding once, and saved so. Only what gives the very same damage when
 * it is damaged again is repaired, so that nothing can be lost. Each stretch is found by itself; `tellDamage` makes one
 * problem of them.
 */
export function findEncodingDamage(region: Region): readonly Finding[] {
  const isDamaged = region.curriculum.notation.alphabet === 'damaged'
  return region.ranges.flatMap(range =>
    damageIn(region, range)
      .filter(each => isDamaged || isTelling(each))
      .filter(({meant}) => meant.charCodeAt(0) !== byteOrderMark)
      .map(({start, end, meant}) => {
        const span = {start, end}
        return {rule: 'encoding', message: '', span, fix: [{span, text: meant}]}
      }),
  )
}

/** It never goes on in the next line. */
function damageIn({curriculum: {text, lines}}: Region, {first, last}: LineRange): readonly Damage[] {
  const from = lines.startOf(first)
  const written = text.slice(from, lines.startOf(last + 1))
  return findDamage(written)
    .filter(({start, end, meant}) => damageText(meant) === written.slice(start, end))
    .map(({start, end, meant}) => ({start: from + start, end: from + end, meant}))
}

const byteOrderMark = 0xfeff

/** Signs and the letters of Western Europe; `CAFÉ»` or `RÉSUMÉ—` only happen to decode, to letters from far away. */
function isTelling({meant}: Damage): boolean {
  return telling.test(meant.replaceAll('\ufe0f', ''))
}

const telling = /^[\u00a0-\u00ff\u2010-\u206f\u20ac\u2100-\u2bff\u{1f000}-\u{1faff}]*$/u
