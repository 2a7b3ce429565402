import {handleSignals} from './cli/handle-signals.ts'
import {processContext} from './cli/process-context.ts'
import {runTracker} from './cli/run-tracker.ts'

handleSignals()
void runTracker(processContext()).then(status => {
  process.exitCode = status
})
