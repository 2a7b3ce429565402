import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {projectPath} from './project-path.ts'

const rows = Array.from(
  readFileSync(projectPath('test/manners.md'), 'utf8').matchAll(/^\| (\d+) \| (.*) \| (.*) \|$/gm),
  ([, number = '', point = '', held = '']) => ({number: Number(number), point, held}),
)

describe('the table of manners', () => {
  test('has every point once, in order', () => {
    expect(rows.map(({number}) => number)).toEqual(Array.from({length: 51}, (_, index) => index + 1))
  })

  test.each(rows.map(row => [row.number, row] as const))(
    'names only what there is: %i',
    (_number, {held}) => {
      const places = Array.from(held.matchAll(/`([\w./-]+\/[\w.-]+|README\.md)(?:: ([^`]+))?`/g))
      expect(places.length).toBeGreaterThan(0)
      for (const [, file = '', words] of places) {
        expect(existsSync(projectPath(file)), file).toBe(true)
        if (words === undefined) continue
        const isThere = readFileSync(projectPath(file), 'utf8').includes(words)
        expect(isThere, `"${words}" in ${file}`).toBe(true)
      }
    },
  )
})
