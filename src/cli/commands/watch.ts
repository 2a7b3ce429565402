import {followDocument} from '../../cli/watch/follow-document.ts'
import {sightingPrinter} from '../../cli/watch/sighting-printer.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {locateTracker} from '../locate-tracker.ts'
import type {RunCommand} from '../run-command.ts'

export const runWatch: RunCommand = async shell => {
  const {context} = shell
  const found = await locateTracker(shell, 'reading')
  if (found.kind === 'stdin') {
    throw new TrackerError('usage', 'watch needs a file: what is piped in does not change', {
      hint: 'tracker watch -f FILE',
    })
  }
  const {first, look, paths} = await followDocument(shell, found)
  const printer = sightingPrinter(shell, found.path)
  // Asked for the first time while the reader is still there: a later answer rests on it.
  if (!context.stdout.hasReader()) return 0
  printer.show(first)
  return context.watch({
    paths,
    takesKeys: printer.isScreen,
    onEvent: async event => {
      const sighting = await look(event)
      if (sighting) printer.show(sighting)
      return context.stdout.hasReader()
    },
    onResize: printer.resize,
    onPause: printer.pause,
    onResume: printer.resume,
  })
}
