import {expect, test} from 'vitest'
import {readableText} from '../../src/views/readable-text.ts'
import {asciiLook, pipedLook, terminalLook} from './looks.ts'

test.each([
  ['damaged text is repaired', 'CafÃ© âœ… Mastered', 'Café ✅ Mastered', 'Cafe [x] Mastered'],
  ['a control that is no damage is shown', 'a\u009db', 'a<U+009D>b', 'a<U+009D>b'],
  ['a cross whose damage holds U+009D', 'â\u009dŒ no', '❌ no', '[!] no'],
  ['an é typed by hand stays', 'é and “x”', 'é and “x”', 'e and "x"'],
])('%s', (_, text, shown, ascii) => {
  expect(readableText(text, terminalLook)).toBe(shown)
  expect(readableText(text, asciiLook)).toBe(ascii)
})

test('signs that terminals measure differently are shown alone on a terminal, and whole in a pipe', () => {
  expect(readableText('⚠️ 1️⃣ ❤️‍🔥', terminalLook)).toBe('⚠ 1 ❤‍🔥')
  expect(readableText('⚠️ 1️⃣ ❤️‍🔥', pipedLook)).toBe('⚠️ 1️⃣ ❤️‍🔥')
})
