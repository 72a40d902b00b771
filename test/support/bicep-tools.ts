import { execFile } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { BicepCli, FindOptions } from '../../shared/bicep/find-cli.ts';
import type { Problem } from '../../shared/errors.ts';
import { folderWith } from './spec-folder.ts';

/** An executable script in a folder of its own; gives its path. */
export function script(name: string, body: string): string {
  const path = join(folderWith(), name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Something that says it is Bicep. */
export const fakeBicep = (version: string): string =>
  script('bicep', `echo "Bicep CLI version ${version} (0123456789)"`);

export interface Surroundings {
  readonly cache: string;
  /** Folders of the PATH; none unless given. */
  readonly path?: readonly string[];
}

/** What `findBicep` gives in other surroundings. The outside is out of reach, so only loopback is ever talked to. */
export async function findIn({ cache, path = [] }: Surroundings, options: FindOptions = {}): Promise<Found> {
  const nobody = 'http://127.0.0.1:1';
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'bicep-find.ts'), JSON.stringify(options)],
    {
      env: {
        AIFACTORY_CACHE: cache,
        PATH: path.join(delimiter),
        NODE_USE_ENV_PROXY: '1',
        HTTPS_PROXY: nobody,
        HTTP_PROXY: nobody,
        NO_PROXY: '127.0.0.1',
      },
    },
  );
  return JSON.parse(stdout) as Found;
}

export type Found = Partial<BicepCli> & Partial<Problem>;

/** The folders of this machine's PATH that have no Bicep. */
export const pathWithoutBicep = (): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== '' && !existsSync(join(folder, 'bicep')) && !existsSync(join(folder, 'bicep.exe')));

export interface Mirror {
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** A mirror on loopback that gives the same bytes for everything, or answers 404. */
export async function mirrorOf(bytes: Buffer | undefined): Promise<Mirror> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.statusCode = bytes === undefined ? 404 : 200;
    response.end(bytes);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}

/** Returns when the process has ended; the test runs out of time when it does not. */
export async function ended(pid: number): Promise<void> {
  while (isRunning(pid)) await pause(20);
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A template whose only resource carries the value it is given. */
export const echoTemplate = {
  $schema: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { value: { type: 'object' }, name: { type: 'string', defaultValue: 'rg-echo', maxLength: 12 } },
  resources: [
    {
      type: 'Microsoft.Resources/resourceGroups',
      apiVersion: '2024-03-01',
      name: "[parameters('name')]",
      location: '[deployment().location]',
      tags: "[parameters('value')]",
    },
  ],
};

export const scope = {
  tenantId: '5b0a3b7e-7c4b-4d0f-9a51-2f0c1f8f6a10',
  subscriptionId: '11111111-aaaa-4111-8111-111111111111',
  location: 'swedencentral',
  deploymentName: 'test',
};

/** Installing Bicep, where it is missing, takes a while; evaluating does not. */
export const installing = 360_000;
export const evaluating = 60_000;
