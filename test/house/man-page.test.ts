import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {printManPage} from '../../build/man/print-man-page.ts'
import packageJson from '../../package.json' with {type: 'json'}
import {globalManual} from '../../src/cli/manual/global-manual.ts'
import {manuals} from '../../src/cli/manual/manuals.ts'
import {topics} from '../../src/cli/manual/topics.ts'
import {hasProgram} from '../terminal/open-terminal.ts'
import {projectPath} from './project-path.ts'

/** A list: npm links no page that is named alone. */
const [page = ''] = packageJson.man
const path = projectPath(page)
const utf8 = {...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '80'}

describe('the manual page', () => {
  test('in the package is the one of this program', () => {
    expect(path).toMatch(/\/tracker\.1$/)
    expect(readFileSync(path, 'utf8')).toBe(printManPage(packageJson.version))
  })

  test.skipIf(!hasProgram('groff'))('is what groff expects of one', () => {
    const {status, stdout, stderr} = spawnSync('groff', ['-man', '-ww', '-z', path], {encoding: 'utf8'})
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: ''})
  })

  test.skipIf(!hasProgram('man'))('is shown by man, with every command, option, topic and example', () => {
    const {status, stdout, stderr} = spawnSync('man', ['--warnings', '-P', 'cat', '-l', path], {
      encoding: 'utf8',
      env: utf8,
    })
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    const seen = stdout.replaceAll(/\s+/g, ' ')
    for (const {name, options, examples} of manuals) {
      expect(seen).toContain(`tracker ${name}`)
      for (const {flags} of [...options, ...globalManual])
        expect(seen).toContain(flags.replaceAll(/[<>]/g, ''))
      for (const {command} of examples) expect(seen).toContain(command)
    }
    for (const {name} of topics) expect(seen).toContain(`tracker help ${name}`)
    expect(seen).toContain("the tracker's word for a unit")
    expect(seen).toContain('**Weekly Review Completed:** [ ] Yes / [ ] No')
  })
})
