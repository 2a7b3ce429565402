import {handleSignals} from './handle-signals.ts'
import {processContext} from './process-context.ts'
import {runTracker} from './run-tracker.ts'

/** One command line of the process, from its words to its exit status. */
export async function runProcess(keepCompiledCode: () => void): Promise<void> {
  handleSignals()
  process.exitCode = await runTracker(processContext(keepCompiledCode))
}
