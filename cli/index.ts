#!/usr/bin/env node
import { main } from '../shared/host/terminal/main.ts';
import { operations } from '../shared/operations/registry.ts';
import { version } from '../shared/version.ts';

await main(process.argv.slice(2), operations, version, {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(`${text}\n`),
  exit: code => {
    process.exitCode = code;
  },
});
