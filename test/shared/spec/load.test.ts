import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeProblem, type Problem, UserError } from '../../../shared/errors.ts';
import { loadSpec } from '../../../shared/spec/load.ts';
import { folderWith, smallFactory } from '../../support/spec-folder.ts';

/** The problems of a spec as `file:line:column: message`, with the temporary folder cut off. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  return problems(files).map(describeProblem);
}

function problems(files: Readonly<Record<string, string>>): Problem[] {
  const folder = folderWith(files);
  try {
    loadSpec(join(folder, 'aifactory.yaml'));
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(problem =>
      problem.location === undefined
        ? { ...problem, message: problem.message.replaceAll(`${folder}/`, '') }
        : {
            ...problem,
            location: { ...problem.location, file: problem.location.file.replace(`${folder}/`, '') },
            message: problem.message.replaceAll(`${folder}/`, ''),
          },
    );
  }
}

const withFactory = (change: (text: string) => string): string[] =>
  problemsOf({ 'aifactory.yaml': change(smallFactory) });
const withProject = (project: string, name = 'projects/001-a.yaml'): string[] =>
  problemsOf({ 'aifactory.yaml': smallFactory, [name]: project });

test('a small factory with a project is accepted', () => {
  expect(withProject('number: 1\ntype: all\n')).toEqual([]);
});

describe('one mistake is reported with its place, its value, and what is allowed', () => {
  test('a misspelt key, with the nearest one', () => {
    expect(withFactory(text => text.replace('locationCode: sdc', 'locationcode: sdc'))).toEqual([
      'aifactory.yaml:1:1: locationCode is missing: short name of the region in resource names.',
      expect.stringMatching(
        /^aifactory\.yaml:6:1: 'locationcode' is not a key at the top level; allowed: version, tenantId, .* Did you mean 'locationCode'\?$/,
      ),
    ]);
  });

  test('a misspelt key deep inside', () => {
    expect(withProject('number: 1\nservices:\n  aiSerach: true\n')).toEqual([
      expect.stringMatching(
        /^projects\/001-a\.yaml:3:3: 'aiSerach' is not a key in services; allowed: aiFoundry, aiSearch, .* Did you mean 'aiSearch'\?$/,
      ),
    ]);
  });

  test('a misspelt setting of a service', () => {
    expect(withProject('number: 1\nservices:\n  aiSearch: { skuu: basic }\n')).toEqual([
      "projects/001-a.yaml:3:15: 'skuu' is not a key in services.aiSearch; allowed: enabled, sku, semanticSearch, sharedPrivateLink. Did you mean 'sku'?",
    ]);
  });

  test('a choice', () => {
    expect(withProject('number: 1\ntype: genai1\n')).toEqual([
      "projects/001-a.yaml:2:7: type: 'genai1' is not allowed; expected one of esml, genai-1, all. Did you mean 'genai-1'?",
    ]);
  });

  test('a choice inside a service', () => {
    expect(withProject('number: 1\nservices:\n  aiSearch: { sku: premium }\n')).toEqual([
      "projects/001-a.yaml:3:20: services.aiSearch.sku: 'premium' is not allowed; expected one of free, basic, standard, standard2, standard3, storage_optimized_l1, storage_optimized_l2.",
    ]);
  });

  test('a service that is neither a flag nor a mapping', () => {
    expect(withProject('number: 1\nservices:\n  aiSearch: yes please\n')).toEqual([
      "projects/001-a.yaml:3:13: services.aiSearch: 'yes please' is not allowed; expected true or false, or a mapping.",
    ]);
  });

  test('a CIDR with host bits', () => {
    expect(withFactory(text => text.replace('10.60.0.0/16', '10.60.1.0/16'))).toEqual([
      "aifactory.yaml:10:19: environments.dev.addressSpace: '10.60.1.0/16' is not allowed; '10.60.1.0/16' has host bits set; the /16 it lies in is 10.60.0.0/16.",
    ]);
  });

  test('a CIDR in a list', () => {
    expect(
      withFactory(text => text.replace('addressSpace: 10.60.0.0/16', 'addressSpace: [10.60.0.0/16, 010.61.0.0/16]')),
    ).toEqual([
      "aifactory.yaml:10:34: environments.dev.addressSpace[1]: '010.61.0.0/16' is not allowed; '010.61.0.0/16' has the octet '010' with a leading zero, which some tools read as octal.",
    ]);
  });

  test('an id', () => {
    expect(withFactory(text => text.replace(/tenantId: .*/, 'tenantId: contoso'))).toEqual([
      "aifactory.yaml:2:11: tenantId: 'contoso' is not allowed; expected an id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.",
    ]);
  });

  test('a member with two principals', () => {
    expect(withProject('number: 1\nmembers:\n  - { group: a, user: b }\n')).toEqual([
      'projects/001-a.yaml:3:5: members[0]: {"group":"a","user":"b"} is not allowed; expected exactly one of group, user, servicePrincipal, managedIdentity; found group and user.',
    ]);
  });

  test('hub zones without a place', () => {
    expect(withFactory(text => `${text}dns:\n  mode: hub\n`)).toEqual(
      [
        'aifactory.yaml:11:1: dns.subscription is missing: subscription of the hub zones.',
        'aifactory.yaml:11:1: dns.resourceGroup is missing: resource group of the hub zones.',
      ].map(text => expect.stringContaining(text.replace(/^aifactory.yaml:11:1: /, ''))),
    );
  });

  test('an unknown mode of zones', () => {
    expect(withFactory(text => `${text}dns:\n  mode: hubb\n`)).toEqual([
      "aifactory.yaml:12:9: dns.mode: 'hubb' is not allowed; expected one of standalone, hub. Did you mean 'hub'?",
    ]);
  });

  test('a duplicate key is a mistake of the YAML itself', () => {
    expect(withFactory(text => `${text}version: 1\n`)).toEqual([
      'aifactory.yaml:11:1: This is not valid YAML: Map keys must be unique.',
    ]);
  });

  test('an environment the factory does not have', () => {
    expect(withProject('number: 1\nenvironments: [dev, prod]\n')).toEqual([
      "projects/001-a.yaml:2:21: The factory has no environment 'prod'; it has dev.",
    ]);
  });

  test('a project number outside 1 to 999', () => {
    expect(withProject('number: 1000\n')).toEqual([
      expect.stringContaining('number: 1000 is not allowed; expected a whole number from 1 to 999'),
    ]);
  });

  test('a file name that says another number', () => {
    expect(withProject('number: 2\n')).toEqual([
      'projects/001-a.yaml:1:9: The file name says project 001, the number is 002. Rename the file or correct the number.',
    ]);
  });

  test('a number used twice', () => {
    expect(
      problemsOf({
        'aifactory.yaml': smallFactory,
        'projects/a.yaml': 'number: 1\n',
        'projects/b.yaml': 'number: "001"\n',
      }),
    ).toEqual(['projects/b.yaml:1:9: The project number 001 is already used by projects/a.yaml.']);
  });
});

describe('YAML that can’t be meant is pointed at', () => {
  test.each([
    ['an alias without an anchor', 'number: 1\nname: *nobody\n', "2:7: .*there is no anchor '&nobody' before"],
    ['an anchor around its own alias', 'number: 1\ntags: &t\n  a: *t\n', "3:6: .*'\\*t' stands inside"],
    [
      'aliases that multiply',
      `number: 1\ntags:\n  a: &a [${'x,'.repeat(20)}]\n  b: &b [${'*a,'.repeat(20)}]\n  c: [${'*b,'.repeat(20)}]\n`,
      '4:10: .*stand for too much',
    ],
    [
      'a merge key',
      'number: 1\ntags: &t { a: b }\naccess:\n  <<: *t\n',
      "4:3: .*merge keys \\('<<'\\) are not supported",
    ],
    ['a second document', 'number: 1\n---\nnumber: 2\n', '2:1: .*one document only'],
  ])('%s', (_, text, expected) => {
    expect(withProject(text)).toEqual([expect.stringMatching(new RegExp(`^projects/001-a.yaml:${expected}`))]);
  });

  test('an alias that is fine is fine', () => {
    expect(withProject('number: 1\ntags: { a: &x text, b: *x }\n')).toEqual([]);
  });

  test('a key that every object has is unknown like any other', () => {
    expect(withProject('number: 1\nconstructor: { a: {} }\n')).toEqual([
      expect.stringContaining("'constructor' is not a key at the top level"),
    ]);
  });
});

test('digits with leading zeros are asked for in quotes', () => {
  expect(withFactory(text => text.replace('"001"', '001'))).toEqual([
    'aifactory.yaml:4:11: scaleSet: 001 is not allowed; expected text. Put it in quotes: "001".',
  ]);
});

test('a project that lives nowhere is a mistake', () => {
  expect(withProject('number: 1\nenvironments: {}\n')).toEqual([
    'projects/001-a.yaml:2:15: environments: {} is not allowed; expected at least one environment.',
  ]);
});

test.each(['/31', '/2'])('growth of %s is no size', size => {
  expect(withProject(`number: 1\nnetwork: { growth: ${size} }\n`)).toEqual([
    `projects/001-a.yaml:2:20: network.growth: '${size}' is not allowed; expected a size from /8 to /29.`,
  ]);
});

test('a name pattern has no control characters', () => {
  expect(withFactory(text => `${text}naming:\n  subnets: { aks: "a\\n::b" }\n`)).toEqual([
    expect.stringMatching(/^aifactory.yaml:12:19: naming.subnets.aks: .*expected text without control characters\.$/s),
  ]);
});

test('a file in the place of the folder of projects is told, without a stack', () => {
  const [problem] = problems({ 'aifactory.yaml': smallFactory, projects: '' });
  expect([problem?.code, problem?.message]).toEqual([
    'FILE_UNREADABLE',
    "projects: the folder of the projects can't be read: what should be a folder is a file.",
  ]);
});

test('all mistakes of all files are reported at once', () => {
  const found = problemsOf({
    'aifactory.yaml': smallFactory.replace('prefix: acme-', 'prefx: acme-').replace('scaleSet: "001"', 'scaleSet: 1'),
    'projects/001-a.yaml': 'number: 1\ntyp: all\n',
    'projects/002-b.yaml': 'number: two\nservices: []\n',
  });
  expect(found.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'aifactory.yaml:1:1: prefix',
    "aifactory.yaml:3:1: 'prefx'",
    'aifactory.yaml:4:11: scaleSet:',
    "projects/001-a.yaml:2:1: 'typ'",
    'projects/002-b.yaml:1:9: number:',
    'projects/002-b.yaml:2:11: services:',
  ]);
});

describe('placeholders of the seed system', () => {
  test.each(['<todo>', '<todo>_TenantId', 'kv-seeding<todo>', '<aif001_team_lead>'])(
    '%s is reported as such, not as a wrong value',
    value => {
      const found = problems({ 'aifactory.yaml': smallFactory.replace(/tenantId: .*/, `tenantId: "${value}"`) });
      expect(found).toEqual([
        {
          code: 'SPEC_PLACEHOLDER',
          message: `tenantId: '${value}' is a placeholder.`,
          remedy: 'Fill in: Microsoft Entra tenant.',
          location: { file: 'aifactory.yaml', line: 2, column: 11 },
        },
      ]);
    },
  );
});

test('a spec that is not there is said so, without a stack', () => {
  const folder = folderWith();
  expect(() => loadSpec(join(folder, 'aifactory.yaml'))).toThrow(
    "aifactory.yaml: the spec can't be read: it does not exist.",
  );
});

test('an empty file lists what is missing', () => {
  expect(problemsOf({ 'aifactory.yaml': '' }).length).toBeGreaterThan(5);
});
