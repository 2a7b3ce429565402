import {chmodSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundleProgram} from '../../build/bundle-program.mjs'

/** Builds the program in a folder; gives the path of its entry. */
export async function buildProgram(folder: string): Promise<string> {
  const constants = {
    TRACKER_VERSION: JSON.stringify(TRACKER_VERSION),
    TRACKER_READING: JSON.stringify(TRACKER_READING),
    TRACKER_BUILD: JSON.stringify(TRACKER_BUILD),
  }
  await bundleProgram({outputFolder: join(folder, 'dist'), constants})
  return join(folder, 'dist', 'tracker.cjs')
}

/** A folder for PATH with a `tracker` in it that runs this shell script. */
export function binFolder(folder: string, script: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin, {recursive: true})
  writeFileSync(join(bin, 'tracker'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(bin, 'tracker'), 0o755)
  return bin
}
