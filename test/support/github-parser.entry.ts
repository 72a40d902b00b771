import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';

/** Prints what GitHub's own parser says of each file: `{ file: [messages] }`. */
const trace = new NoOperationTraceWriter();
const report: Record<string, string[]> = {};
for (const name of process.argv.slice(2)) {
  const file = { name, content: readFileSync(name, 'utf8') };
  if (/action\.ya?ml$/.test(name)) {
    report[name] = parseAction(file, trace)
      .context.errors.getErrors()
      .map(error => error.message);
    continue;
  }
  const { context, value } = parseWorkflow(file, trace);
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  report[name] = context.errors.getErrors().map(error => error.message);
}
process.stdout.write(JSON.stringify(report));
