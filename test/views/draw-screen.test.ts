import xterm from '@xterm/headless'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {drawScreen, enterScreen, leaveScreen, type Screen} from '../../src/views/draw-screen.ts'

const size = {width: 10, rows: 4}

function openScreen() {
  const terminal = new xterm.Terminal({cols: size.width, rows: size.rows, allowProposedApi: true})
  const write = (text: string) => new Promise<void>(resolve => terminal.write(text, resolve))
  const lines = () =>
    Array.from({length: size.rows}, (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true))
  return {write, lines}
}

/** Also full ones, of characters that are two columns wide, and of coloured ones. */
const line = fc.oneof(
  fc.string({maxLength: 10, unit: fc.constantFrom(...'ab .')}).map(text => text.trimEnd()),
  fc.string({maxLength: 5, unit: fc.constantFrom(...'周回')}),
  fc.string({minLength: 1, maxLength: 10, unit: fc.constantFrom(...'ab')}),
)
const paint = (text: string): string => `\u001b[36m${text}\u001b[39m`
const lines = fc.array(line, {maxLength: size.rows})

test('whatever was drawn before, the screen shows what is drawn', () =>
  fc.assert(
    fc.asyncProperty(fc.array(lines, {minLength: 1, maxLength: 6}), async drawings => {
      const {write, lines: shown} = openScreen()
      await write(`before\r\n${enterScreen}`)
      let before: Screen | null = null
      for (const drawing of drawings) {
        const next: Screen = {lines: drawing.map(paint), ...size}
        await write(drawScreen(before, next))
        before = next
        expect(shown()).toEqual([...drawing, ...Array(size.rows - drawing.length).fill('')])
      }
      await write(`${leaveScreen}after`)
      expect(shown()).toEqual(['before', 'after', '', ''])
    }),
    {numRuns: 40},
  ))

test('only lines that differ are written, at once, and none of them is emptied first', () => {
  const before = {lines: ['title', 'one', 'the end'], ...size}
  expect(drawScreen(before, before)).toBe('')
  const drawn = drawScreen(before, {...before, lines: ['title', 'two', 'the end']})
  expect(drawn).toBe('\u001b[?2026h\u001b[2;1Htwo\u001b[K\u001b[?2026l')
  const resized = drawScreen(before, {...before, width: 7})
  expect(resized).toContain('the end\u001b[4;1H\u001b[J')
})
