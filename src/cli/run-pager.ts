import {spawnSync} from 'node:child_process'

/** Lets the shell start a pager and gives it the text. False when there is no such program. */
export function runPager(text: string, command: string, env: Readonly<Record<string, string>>): boolean {
  const result = spawnSync(command, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: {...process.env, ...env},
  })
  const notFound = 127
  return result.error === undefined && result.status !== notFound
}
