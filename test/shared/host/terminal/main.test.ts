import { describe, expect, test } from '@jest/globals';
import { main } from '../../../../shared/host/terminal/main.ts';
import { operations } from '../../../../shared/operations/registry.ts';
import { folderWith, smallFactory } from '../../../support/spec-folder.ts';

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | undefined;
}

async function run(...args: string[]): Promise<Run> {
  let out = '';
  let err = '';
  let code: number | undefined;
  await main(args, operations, '1.2.3', {
    out: text => {
      out += text;
    },
    err: text => {
      err += `${text}\n`;
    },
    exit: value => {
      code = value;
    },
  });
  return { out, err, code };
}

describe('help', () => {
  test('lists the commands', async () => {
    const { out, code } = await run('--help');
    for (const { name } of operations) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(code).toBe(0);
  });

  test('without a command is shown as an error', async () => {
    expect((await run()).code).toBe(1);
  });

  test.each(operations.map(({ name }) => name))(
    'of %s has a line for every input, no line over 100 characters',
    async name => {
      const { out, code } = await run(name, '--help');
      const operation = operations.find(candidate => candidate.name === name);
      for (const key of Object.keys(operation?.inputs ?? {}))
        expect(out).toContain(
          `--${key.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)}`.replace('--dual-stack', '--dual-stack'),
        );
      const help = out.slice(0, out.indexOf('Examples:'));
      for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
      expect(code).toBe(0);
    },
  );

  test('names the current folder where it is the default', async () => {
    const { out } = await run('import', '--help');
    expect(out.replace(/\s+/g, ' ')).toContain('Default: the current folder.');
    expect(out).not.toContain('Default: ..');
  });

  test('tells the version', async () => {
    expect(await run('--version')).toEqual({ out: '1.2.3\n', err: '', code: 0 });
  });
});

describe('mistakes on the command line', () => {
  test('an unknown command, with the nearest one', async () => {
    expect((await run('ipplan')).err).toContain("There is no command 'ipplan'. Did you mean 'aifactory ip-plan'?");
  });

  test.each([
    [['--json'], 'COMMAND_MISSING'],
    [['nonsense', '--json'], 'COMMAND_UNKNOWN'],
  ])('%j prints the error as JSON too', async (args, code) => {
    const { out, err, code: exit } = await run(...args);
    expect(JSON.parse(out).error.code).toBe(code);
    expect(err).toContain(`[${code}]`);
    expect(exit).toBe(1);
  });

  test('words that every object has are no flags', async () => {
    expect((await run('ip-plan', '--constructor', '--no-constructor')).err).toMatch(
      /Unknown flag --constructor\..*\n.*Unknown flag --no-constructor\./,
    );
  });

  test('unknown flags, stray words and missing values are told together', async () => {
    const { err, code } = await run(
      'ip-plan',
      '--vnet-fil',
      'v.json',
      'stray',
      '--subnets',
      '--project',
      '1',
      '--project',
      '2',
    );
    expect(err.split('\n').filter(line => line !== '')).toEqual([
      'error: Unknown flag --vnet-fil. Did you mean --vnet-file? [ARGUMENT_UNKNOWN]',
      "error: Unexpected argument 'stray'; values belong behind a --flag. [ARGUMENT_UNKNOWN]",
      'error: --subnets needs a value. [ARGUMENT_VALUE_MISSING]',
      'error: --project is given more than once. [ARGUMENT_REPEATED]',
    ]);
    expect(code).toBe(1);
  });
});

describe('results', () => {
  const plan = ['ip-plan', '--address-space', '10.0.0.0/16'];

  test('are text by default', async () => {
    const { out, code } = await run(...plan, '--subnets', 'a=/24');
    expect(out).toMatch(/a +10\.0\.0\.0\/24 +256 +plain +new/);
    expect(code).toBe(0);
  });

  test('are one JSON document with --json, and nothing else on standard output', async () => {
    const { out } = await run(...plan, '--json', '--subnets', 'a=/24', '--subnets', 'b=/24');
    expect(JSON.parse(out).subnets.map(({ name }: { name: string }) => name)).toEqual(['a', 'b']);
  });

  test.each([
    [['--subnets', 'a=/24', '--subnets', 'b=/25']],
    [['--subnets', 'a=/24,b=/25']],
    [['--subnets', 'a=/24', 'b=/25']],
    [['--subnets=a=/24', '--subnets=b=/25']],
    [['--subnets', 'a=/24\nb=/25']],
  ])('a list may be written as %j', async args => {
    const { out } = await run(...plan, '--json', ...args);
    expect(JSON.parse(out).subnets).toHaveLength(2);
  });

  test('flags may be negated', async () => {
    expect((await run(...plan, '--subnets', 'a=/24', '--dual-stack')).code).toBe(1);
    expect((await run(...plan, '--subnets', 'a=/24', '--no-dual-stack')).code).toBe(0);
  });

  test('changes exit with 2 only where that is asked for', async () => {
    const spec = `${folderWith({ 'aifactory.yaml': smallFactory })}/aifactory.yaml`;
    expect((await run('plan', '--spec', spec, '--ledger', 'preview')).code).toBe(0);
    expect((await run('plan', '--spec', spec, '--ledger', 'preview', '--detailed-exitcode')).code).toBe(2);
    expect((await run('plan', '--spec', spec)).code).toBe(0);
    expect((await run('plan', '--spec', spec, '--detailed-exitcode')).code).toBe(0);
  });

  test('a failure is JSON too, with a stable code, and exits with 1', async () => {
    const { out, err, code } = await run(...plan, '--json', '--subnets', 'a=/8');
    expect(JSON.parse(out)).toEqual({
      error: {
        code: 'NO_SPACE',
        message:
          "There is no free block for 'a' (/8): the largest free block is 10.0.0.0/16, 65,536 addresses are free in all.",
        remedy: "Make 'a' /16 instead of /8, or add a prefix of /8 or larger to the address space.",
        request: { name: 'a', kind: 'plain', size: '/8' },
        freeSpace: { largestBlock: '10.0.0.0/16', total: 65536 },
        fixes: [
          { action: 'smaller-subnets', changes: [{ name: 'a', from: '/8', to: '/16' }] },
          { action: 'add-prefix', size: '/8', family: 'IPv4' },
        ],
      },
    });
    expect(err).toMatch(/^error: There is no free block .* \[NO_SPACE\]\n$/);
    expect(code).toBe(1);
  });

  test('--quiet leaves only warnings and errors', async () => {
    expect(await run(...plan, '--quiet', '--subnets', 'a=/24')).toEqual({ out: '', err: '', code: 0 });
  });
});
