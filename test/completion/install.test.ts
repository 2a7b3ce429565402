import {appendFileSync, existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {completionScripts, completionShells} from '../../src/cli/completion/completion-scripts.ts'
import {converse, inFolder} from '../cli/made-up-context.ts'

describe('completion', () => {
  test.each(completionShells)('%s prints its script', async shell => {
    const {status, stdout} = await converse(['completion', shell])
    expect({status, stdout}).toEqual({status: 0, stdout: completionScripts[shell]})
    expect(JSON.parse((await converse(['completion', shell, '--json'])).stdout)).toEqual({
      schemaVersion: 1,
      kind: 'completion',
      shell,
      script: completionScripts[shell],
    })
  })

  test('of another shell is refused', async () => {
    const {status, stderr} = await converse(['completion', 'bsh'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      'tracker: there is no completion for "bsh" (did you mean bash?)\nuse one of: bash, zsh, fish\n',
    )
  })
})

describe('completion --install', () => {
  test('tells first and changes nothing', () =>
    inFolder(async home => {
      const {status, stdout, stderr} = await converse(['completion', 'bash', '--install'], {home})
      expect(status).toBe(0)
      expect(stdout).toBe(
        `Would write ${home}/.local/share/tracker/completion.bash\n` +
          `Would add to ${home}/.bashrc: [ -r '${home}/.local/share/tracker/completion.bash' ] && . '${home}/.local/share/tracker/completion.bash'\n`,
      )
      expect(stderr).toBe('Nothing was changed. To do it: tracker completion bash --install --yes\n')
      expect(existsSync(join(home, '.bashrc'))).toBe(false)
      await converse(['completion', 'bash', '--install', '--yes', '-n'], {home})
      expect(existsSync(join(home, '.bashrc'))).toBe(false)
    }))

  test('with --yes adds one line behind what is there, once', () =>
    inFolder(async home => {
      writeFileSync(join(home, 'dotfile'), 'alias ll="ls -l"')
      symlinkSync('dotfile', join(home, '.bashrc'))
      const {status, stdout} = await converse(['completion', 'bash', '--install', '--yes'], {home})
      const script = `${home}/.local/share/tracker/completion.bash`
      expect({status, stdout}).toEqual({
        status: 0,
        stdout: `Wrote ${script}\nAdded to ${home}/.bashrc: [ -r '${script}' ] && . '${script}'\n`,
      })
      const after = `alias ll="ls -l"\n[ -r '${script}' ] && . '${script}'\n`
      expect(readFileSync(join(home, 'dotfile'), 'utf8')).toBe(after)
      expect(readFileSync(script, 'utf8')).toBe(completionScripts.bash)
      expect((await converse(['completion', 'bash', '--install', '--yes'], {home})).stdout).toBe(
        'It is installed already.\n',
      )
      expect(readFileSync(join(home, 'dotfile'), 'utf8')).toBe(after)
    }))

  test('mends a script that is not ours any more, and only that', () =>
    inFolder(async home => {
      await converse(['completion', 'zsh', '--install', '--yes'], {home})
      const script = join(home, '.local/share/tracker/completion.zsh')
      appendFileSync(script, 'old\n')
      const {stdout} = await converse(['completion', 'zsh', '--install', '--yes'], {home})
      expect(stdout).toBe(`Wrote ${script}\n`)
    }))

  test('asks the environment where things are', () =>
    inFolder(async home => {
      const env = {XDG_DATA_HOME: `${home}/data`, XDG_CONFIG_HOME: `${home}/config`, ZDOTDIR: `${home}/z`}
      const plan = async (shell: string) => {
        const {stdout} = await converse(['completion', shell, '--install', '--json'], {home, env})
        return JSON.parse(stdout)
      }
      expect(await plan('zsh')).toMatchObject({
        done: false,
        steps: [
          {path: `${home}/data/tracker/completion.zsh`, action: 'write'},
          {path: `${home}/z/.zshrc`, action: 'append'},
        ],
      })
      expect((await plan('fish')).steps).toMatchObject([
        {path: `${home}/config/fish/completions/tracker.fish`},
      ])
    }))

  test('without a home directory is refused', async () => {
    expect(await converse(['completion', 'bash', '--install'], {home: null})).toMatchObject({
      status: 2,
      stdout: '',
    })
  })
})
