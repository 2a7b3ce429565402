import {handleSignals} from './handle-signals.ts'
import {processContext} from './process-context.ts'
import {runTracker} from './run-tracker.ts'

/**
 * One command line of the process, from its words to its exit status. All output is written synchronously, so that the
 * process can end at once: taking its memory apart piece by piece would be a tenth of the time of a short command.
 */
export async function runProcess(keepCompiledCode: () => void): Promise<void> {
  handleSignals()
  process.exit(await runTracker(processContext(keepCompiledCode)))
}
