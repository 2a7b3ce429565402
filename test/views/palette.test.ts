import {describe, expect, test} from 'vitest'
import {paletteFor, type Style} from '../../src/views/palette.ts'
import {pipedLook} from './looks.ts'

const {status, faint, error, warning} = paletteFor({...pipedLook, color: 2})
const styles: readonly (readonly [string, Style])[] = [
  ['done', status.done],
  ['in progress', status['in-progress']],
  ['faint', faint],
  ['error', error],
  ['warning', warning],
]

describe('the colours', () => {
  test.each(styles)('%s can be read on black and on white', (_, style) => {
    const light = luminance(rgbOf(style))
    expect((light + 0.05) / 0.05).toBeGreaterThan(3.5)
    expect(1.05 / (light + 0.05)).toBeGreaterThan(3.5)
  })

  test('done and in progress differ in blue, which the red- and green-blind see', () => {
    const [, , done] = rgbOf(status.done)
    const [, , started] = rgbOf(status['in-progress'])
    expect((done ?? 0) - (started ?? 0)).toBeGreaterThan(150)
  })

  test('none without colour', () => {
    expect(paletteFor(pipedLook).error('x')).toBe('x')
  })
})

/** Of the 256 colours: a cube of 6 × 6 × 6 from 16 on, greys from 232 on. */
function rgbOf(style: Style): number[] {
  const index = Number(/38;5;(\d+)m/.exec(style('x'))?.[1])
  if (index >= 232) return [0, 0, 0].map(() => 8 + (index - 232) * 10)
  const cube = index - 16
  return [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(step =>
    step === 0 ? 0 : 55 + step * 40,
  )
}

/** Relative, as the contrast of WCAG takes it. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
