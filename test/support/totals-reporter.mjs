/** Prints the true totals alone on the last line; a test file that could not even run counts as a failure. */
export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed\n`;
    // Jest's own summary is still to come when this runs.
    process.once('exit', () => process.stdout.write(skipped > 0 ? `${skipped} skipped\n${line}` : line));
  }
}
