import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with the given files; removed after the tests. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'aifactory-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A small factory: one environment, no projects. Lines may be replaced by tests. */
export const smallFactory = `version: 1
tenantId: 5b0a3b7e-7c4b-4d0f-9a51-2f0c1f8f6a10
prefix: acme-
scaleSet: "001"
location: swedencentral
locationCode: sdc
environments:
  dev:
    subscription: 11111111-aaaa-4111-8111-111111111111
    addressSpace: 10.60.0.0/16
`;
