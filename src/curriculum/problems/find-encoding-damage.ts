import {damageText} from '../../notation/damage-text.ts'
import {type Damage, findDamage} from '../../notation/find-damage.ts'
import type {Curriculum} from '../model.ts'
import type {LineRange, Region} from './region.ts'

/** Lines that were damaged, in order: what is wrong with them is found again when somebody wants to know. */
export function findDamagedLines({curriculum, ranges}: Region): readonly number[] {
  const {lineAt} = curriculum.lines
  const damage = ranges.flatMap(range => findEncodingDamage(curriculum, range))
  return [...new Set(damage.map(({start}) => lineAt(start)))]
}

/**
 * `âœ… Mastered`: the file was read in a wrong encoding once, and saved so. Only what gives the very same damage when
 * it is damaged again is repaired, so that nothing can be lost. Damage never goes on in the next line.
 */
export function findEncodingDamage(
  {text, lines, notation}: Pick<Curriculum, 'text' | 'lines' | 'notation'>,
  {first, last}: LineRange,
): readonly Damage[] {
  const from = lines.startOf(first)
  const written = text.slice(from, lines.startOf(last + 1))
  return findDamage(written)
    .filter(each => notation.alphabet === 'damaged' || isTelling(each))
    .filter(({meant}) => meant.charCodeAt(0) !== byteOrderMark)
    .filter(({start, end, meant}) => damageText(meant) === written.slice(start, end))
    .map(({start, end, meant}) => ({start: from + start, end: from + end, meant}))
}

const byteOrderMark = 0xfeff

/** Signs and the letters of Western Europe; `CAFÉ»` or `RÉSUMÉ—` only happen to decode, to letters from far away. */
function isTelling({meant}: Damage): boolean {
  return telling.test(meant.replaceAll('\ufe0f', ''))
}

const telling = /^[\u00a0-\u00ff\u2010-\u206f\u20ac\u2100-\u2bff\u{1f000}-\u{1faff}]*$/u
