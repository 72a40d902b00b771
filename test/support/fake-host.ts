import type { Problem } from '../../shared/errors.ts';
import type { Host } from '../../shared/host/host.ts';

export interface FakeHost extends Host {
  readonly outputs: Record<string, string>;
  readonly failures: Problem[];
  readonly warnings: Problem[];
  readonly summaries: string[];
  readonly results: { text: string; data: unknown }[];
  readonly lines: string[];
  succeeded: { readonly changes: boolean } | undefined;
}

/** A host in memory. Lists are given with line breaks, as the real hosts hand them over. */
export function fakeHost(inputs: Readonly<Record<string, string>> = {}): FakeHost {
  const host: FakeHost = {
    name: 'terminal',
    outputs: {},
    failures: [],
    warnings: [],
    summaries: [],
    results: [],
    lines: [],
    succeeded: undefined,
    log: {
      debug: message => host.lines.push(`debug: ${message}`),
      info: message => host.lines.push(`info: ${message}`),
      group: async (title, body) => {
        host.lines.push(`group: ${title}`);
        return body();
      },
    },
    spell: key => key,
    input: key => inputs[key],
    path: key => inputs[key],
    output: (key, value) => {
      host.outputs[key] = value;
    },
    secret: () => undefined,
    summary: async markdown => {
      host.summaries.push(markdown);
    },
    warn: problem => host.warnings.push(problem),
    result: (text, data) => host.results.push({ text, data }),
    succeed: outcome => {
      host.succeeded = outcome;
    },
    fail: problems => host.failures.push(...problems),
  };
  return host;
}
