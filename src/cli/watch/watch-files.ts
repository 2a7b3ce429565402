import {dirname} from 'node:path'
import {watch} from 'chokidar'
import type {Watching} from '../../cli/context.ts'
import {takeKeys} from './take-keys.ts'
import {tellInTurn} from './tell-in-turn.ts'

/** Milliseconds: some file systems tell of nothing, and days end. */
const betweenTicks = 1000

/**
 * Watches until the person ends it. Ctrl-C and a request to end are for the whole process: the terminal is given back
 * when it exits.
 */
export function watchFiles(watching: Watching): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const work = watchUntil(watching, {
      done: status => {
        work.stop()
        resolve(status)
      },
      failed: error => {
        work.stop()
        reject(error)
      },
    })
  })
}

interface End {
  readonly done: (status: number) => void
  readonly failed: (error: unknown) => void
}

function watchUntil(watching: Watching, {done, failed}: End): {readonly stop: () => void} {
  const {paths, onResize, onPause, onResume, takesKeys} = watching
  const tell = tellInTurn(async event => {
    if (!(await watching.onEvent(event))) done(0)
  }, failed)
  const folders = [...new Set(paths.map(path => dirname(path)))]
  const ignored = (path: string): boolean => !folders.includes(path) && !paths.includes(path)
  const watcher = watch(folders, {depth: 0, ignoreInitial: true, ignored})
  watcher.on('all', tell.soon).on('error', tell.soon)
  const ticks = setInterval(tell.tick, betweenTicks)
  const resize = (): void => onResize({columns: process.stdout.columns, rows: process.stdout.rows})
  if (takesKeys) process.stdout.on('resize', resize)
  process.once('exit', onPause)
  const giveBack = takesKeys ? takeKeys({onPause, onResume, onEnd: () => done(0)}) : () => {}
  const stop = (): void => {
    clearInterval(ticks)
    tell.stop()
    process.stdout.off('resize', resize)
    process.off('exit', onPause)
    giveBack()
    onPause()
    void watcher.close()
  }
  return {stop}
}
