import {describe, expect, test} from 'vitest'
import {showDiff} from '../../src/views/show-diff.ts'
import {unifiedDiff} from '../../src/views/unified-diff.ts'
import {colourLook, pipedLook, terminalLook} from './looks.ts'

const diff = unifiedDiff({file: 'progress.md', before: 'a\n| â\u009dŒ |\r\nc', after: 'a\n| âœ… |\r\nc'})

describe('unifiedDiff', () => {
  test('is a patch with the bytes as they are', () => {
    expect(diff).toBe(
      '--- a/progress.md\n+++ b/progress.md\n@@ -1,3 +1,3 @@\n a\n-| â\u009dŒ |\r\n+| âœ… |\r\n c\n\\ No newline at end of file\n',
    )
  })

  test('nothing for equal texts', () => {
    expect(unifiedDiff({file: 'x.md', before: 'a', after: 'a'})).toBe('')
  })
})

describe('showDiff', () => {
  test('raw when piped', () => {
    expect(showDiff(diff, pipedLook)).toBe(diff)
  })

  test('safe to look at on a terminal, tabs and lines as they are', () => {
    expect(showDiff(diff, terminalLook).split('\n').slice(4, 6)).toEqual(['-| â<U+009D>Œ |␍', '+| âœ… |␍'])
    expect(showDiff('+a\tb\n', terminalLook)).toBe('+a\tb\n')
  })

  test('in colour the signs stay', () => {
    expect(showDiff('-a\n+b\n', colourLook)).toBe('\u001b[33m-a\u001b[39m\n\u001b[36m+b\u001b[39m\n')
  })
})
