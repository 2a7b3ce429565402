import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {projectPath} from '../house/project-path.ts'
import {renderHtml, whyNoRenderer} from '../referees/render-html.ts'
import {converse, inFolder} from './made-up-context.ts'

vi.setConfig({testTimeout: 120_000})

const fixtures = projectPath('fixtures/operations/init')

/** A few of each kind; every other fixture is a golden case. */
const templates: Readonly<Record<string, string>> = {
  'an outline': join(fixtures, 'outline-list', 'before.md'),
  'an outline in Arabic': join(fixtures, 'outline-arabic', 'before.md'),
  'headings over lists': join(fixtures, 'outline-headings', 'before.md'),
  'a filled tracker': join(fixtures, 'filled-english', 'before.md'),
  'a damaged one': join(fixtures, 'filled-damaged', 'before.md'),
}

const words: Readonly<Record<string, readonly string[]>> = {
  'the default': [],
  weeks: ['--weeks', '3', '--title', 'Go | in *three* weeks'],
  ...Object.fromEntries(Object.keys(templates).map(name => [name, ['--template', 'template.md']])),
}

describe.each(Object.entries(words))('a tracker of %s', (name, options) => {
  test('is blank, has no problem and no trap, and is the same when it is made again or of itself', () =>
    inFolder(async folder => {
      const type = (line: readonly string[]) => converse(line, {cwd: folder, home: folder})
      const template = templates[name]
      if (template !== undefined) copyFileSync(template, join(folder, 'template.md'))
      for (const line of [
        ['init', 'one.md', ...options],
        ['init', 'two.md', ...options],
        ['init', 'three.md', '--template', 'one.md'],
      ]) {
        expect(await type(line)).toMatchObject({status: 0, stderr: ''})
      }
      const [one, two, three] = ['one', 'two', 'three'].map(each => readFileSync(join(folder, `${each}.md`)))
      expect([two, three]).toEqual([one, one])
      if (whyNoRenderer === null && one) {
        const {shown, written} = shapes(one)
        expect(shown).toEqual(written)
      }
      expect(await type(['check', 'one.md'])).toMatchObject({status: 0, stdout: '', stderr: ''})
      const {stdout} = await type(['status', '-f', 'one.md', '--json'])
      expect(JSON.parse(stdout)).toMatchObject({problems: 0, completion: {done: 0, percent: 0}})
    }))
})

test('a few open boxes do not make a tracker of an outline', () =>
  inFolder(async folder => {
    const outline =
      '# Go\n\n- Week 1: Basics\n  - Slices\n  - Practice:\n    - [ ] Write a CLI\n- Week 2: Channels\n'
    writeFileSync(join(folder, 'outline.md'), outline)
    const {stdout} = await converse(['init', '--template', 'outline.md'], {cwd: folder, home: folder})
    expect(stdout).toContain('2 units')
    const made = readFileSync(join(folder, 'progress.md'), 'utf8')
    expect(made).toMatch(/### Week 1: Basics ⬜|## Week 1: Basics ⬜/u)
    expect(made).toContain('**Practice:**\n\n- [ ] Write a CLI\n')
  }))

/** What stands in the source, line by line, and what GitHub shows: what it would take for something else is a trap. */
function shapes(bytes: Uint8Array) {
  const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/)
  const html = renderHtml(bytes)
  const shown = (pattern: RegExp): number => html.match(pattern)?.length ?? 0
  const written = (pattern: RegExp): number => lines.filter(line => pattern.test(line)).length
  return {
    shown: {
      headings: shown(/<h\d/g),
      tables: shown(/<table/g),
      boxes: shown(/type="checkbox"/g),
      entries: shown(/<li/g),
    },
    written: {
      headings: written(/^#{1,6} /),
      tables: written(/^\|[ :|-]*-[ :|-]*\|$/),
      boxes: written(/^\s*[-*+] \[.\]/),
      entries: written(/^\s*(?:[-*+]|\d+\.)(?: |$)/),
    },
  }
}
