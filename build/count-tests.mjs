import {readFileSync} from 'node:fs'

/*
 * Says `N passed, N failed` of vitest's JSON report and the other steps together, and fails when any failed.
 * A report that is not there, or a test file that could not be run, is a failure.
 */
const [path = '', passedSteps, failedSteps] = process.argv.slice(2)
const tests = countTests()
const passed = tests.passed + Number(passedSteps)
const failed = tests.failed + Number(failedSteps)
console.log(`\n${passed} passed, ${failed} failed${tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`}`)
process.exitCode = failed === 0 ? 0 : 1

function countTests() {
  const report = readReport()
  if (report === null) return {passed: 0, failed: 1, skipped: 0}
  /** @type {{status: string, assertionResults: {status: string}[]}[]} */
  const files = report.testResults
  const isFailed = (/** @type {{status: string}} */ {status}) => status === 'failed'
  const broken = files.filter(file => isFailed(file) && !file.assertionResults.some(isFailed))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(`No report of the tests: ${error instanceof Error ? error.message : error}`)
    return null
  }
}
