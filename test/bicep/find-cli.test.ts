import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { findBicep } from '../../shared/bicep/find-cli.ts';
import { officialReleases, oldestVersion, pinnedVersion, releaseAssets } from '../../shared/bicep/release.ts';
import {
  evaluating,
  fakeBicep,
  findIn,
  installing,
  type Mirror,
  mirrorOf,
  pathWithoutBicep,
  script,
} from '../support/bicep-tools.ts';
import { folderWith } from '../support/spec-folder.ts';

jest.setTimeout(evaluating);

const release = releaseAssets[`${process.platform}-${process.arch}`];
const asset = release?.asset ?? 'no asset for this platform';
const folderIn = (cache: string): string => join(cache, 'bicep', pinnedVersion);

/** Every file below a folder; none when there is no folder. */
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => !entry.isDirectory())
        .map(entry => entry.name)
    : [];

/** Puts a stand-in where the cache keeps the pinned version. */
function cached(cache: string): string {
  mkdirSync(folderIn(cache), { recursive: true });
  const path = join(folderIn(cache), 'bicep');
  copyFileSync(fakeBicep(pinnedVersion), path);
  return path;
}

/** A `dotnet` that leaves a mark beside itself, and then does what it is told in the folder for packages, `$3`. */
function fakeDotnet(then: string): { readonly folder: string; wasCalled(): boolean } {
  const path = script('dotnet', `PATH=/usr/bin:/bin\n: > "$0.called"\n${then}`);
  return { folder: dirname(path), wasCalled: () => existsSync(`${path}.called`) };
}

const restores = `for id in linux-x64 linux-arm64 osx-x64 osx-arm64; do
  tools="$3/azure.bicep.commandline.$id/${pinnedVersion}/tools"
  mkdir -p "$tools" && echo from nuget > "$tools/bicep"
done`;

const failing = `echo "  Determining projects to restore..."
echo "get.csproj : error NU1101: Unable to find package. No packages exist with this id."
exit 1`;

describe('a path the user insists on', () => {
  test('is used as it is, whatever else is there', async () => {
    const path = fakeBicep('0.99.1');
    const cache = folderWith();
    cached(cache);
    expect(await findIn({ cache, path: [dirname(fakeBicep('0.98.1'))] }, { path })).toEqual({
      path,
      version: '0.99.1',
    });
  });

  test('that does not exist is an error, and nothing else is tried', async () => {
    const cache = folderWith();
    cached(cache);
    const path = join(folderWith(), 'nowhere');
    const { code, message } = await findIn({ cache }, { path });
    expect(code).toBe('BICEP_UNUSABLE');
    expect(message).toBe(`bicep-path: ${path} does not run or is not the Bicep CLI.`);
  });

  test.each([
    ['is another program', 'echo "Terraform v1.9.0"'],
    ['fails', 'echo "Bicep CLI version 0.48.1"; exit 1'],
  ])('that %s is an error', async (_, body) => {
    const path = script('bicep', body);
    await expect(findBicep({ path })).rejects.toMatchObject({ problems: [{ code: 'BICEP_UNUSABLE' }] });
  });

  test('that is too old is an error with both versions', async () => {
    const path = fakeBicep('0.30.23');
    await expect(findBicep({ path })).rejects.toThrow(`is version 0.30.23; ${oldestVersion} or newer is needed`);
  });

  test.each(['0.47.16', '0.47.100', '0.48.0', '1.0.0', '0.100.0'])('of version %s is new enough', async version => {
    const path = fakeBicep(version);
    expect(await findBicep({ path })).toEqual({ path, version });
  });

  test.each(['0.47.15', '0.47.2', '0.46.99', '0.9.99'])('of version %s is too old', async version => {
    await expect(findBicep({ path: fakeBicep(version) })).rejects.toMatchObject({
      problems: [{ code: 'BICEP_UNUSABLE' }],
    });
  });
});

describe('the order of places', () => {
  test('the PATH goes before the cache', async () => {
    const cache = folderWith();
    cached(cache);
    const path = fakeBicep('0.99.1');
    expect(await findIn({ cache, path: [dirname(path)] })).toEqual({ path, version: '0.99.1' });
  });

  test('the cache is used when the one on the PATH is too old', async () => {
    const cache = folderWith();
    const path = cached(cache);
    expect(await findIn({ cache, path: [dirname(fakeBicep('0.30.23'))] })).toEqual({ path, version: pinnedVersion });
  });

  test('a folder named bicep on the PATH does not hide the program after it', async () => {
    const folder = folderWith({ 'bicep/main.bicep': '' });
    const path = fakeBicep('0.99.1');
    expect(await findIn({ cache: folderWith(), path: [folder, dirname(path)] })).toEqual({ path, version: '0.99.1' });
  });

  test('the cache goes before dotnet and the mirror', async () => {
    const cache = folderWith();
    const path = cached(cache);
    const dotnet = fakeDotnet(restores);
    const mirror = await mirrorOf(undefined);
    expect(await findIn({ cache, path: [dotnet.folder] })).toEqual({ path, version: pinnedVersion });
    expect(await findIn({ cache, path: [dotnet.folder] }, { mirror: mirror.url })).toEqual({
      path,
      version: pinnedVersion,
    });
    await mirror.stop();
    expect(dotnet.wasCalled()).toBe(false);
    expect(mirror.asked).toEqual([]);
  });

  test('a mirror is asked instead of dotnet', async () => {
    const dotnet = fakeDotnet(restores);
    const mirror = await mirrorOf(undefined);
    const { code } = await findIn({ cache: folderWith(), path: [dotnet.folder] }, { mirror: mirror.url });
    await mirror.stop();
    expect(code).toBe('BICEP_MISSING');
    expect(dotnet.wasCalled()).toBe(false);
    expect(mirror.asked).toEqual([`/v${pinnedVersion}/${asset}`]);
  });
});

describe('through dotnet', () => {
  test('the package is put into the cache, executable and alone, and found there the second time', async () => {
    const cache = folderWith();
    const expected = { path: join(folderIn(cache), 'bicep'), version: pinnedVersion };
    expect(await findIn({ cache, path: [fakeDotnet(restores).folder] })).toEqual(expected);
    expect(readFileSync(expected.path, 'utf8')).toBe('from nuget\n');
    expect(statSync(expected.path).mode & 0o111).toBe(0o111);
    expect(filesBelow(cache)).toEqual(['bicep']);
    expect(await findIn({ cache })).toEqual(expected);
  });

  test('a failure is told in the words of dotnet, and leaves nothing in the cache', async () => {
    const cache = folderWith();
    const { message } = await findIn({ cache, path: [fakeDotnet(failing).folder] });
    expect(message).toContain(
      'from NuGet: get.csproj : error NU1101: Unable to find package. No packages exist with this id.',
    );
    expect(filesBelow(cache)).toEqual([]);
  });

  test('a package without the program is a failure', async () => {
    const cache = folderWith();
    const { code, message } = await findIn({ cache, path: [fakeDotnet('exit 0').folder] });
    expect(code).toBe('BICEP_MISSING');
    expect(message).toContain('from NuGet: ENOENT');
    expect(filesBelow(cache)).toEqual([]);
  });
});

describe('a mirror', () => {
  const wrong = Buffer.from('#!/bin/sh\necho "Bicep CLI version 0.48.1 (0123456789)"\n');

  test('with other bytes than the pinned ones is refused, and nothing is left in the cache', async () => {
    const cache = folderWith();
    const mirror = await mirrorOf(wrong);
    const { code, message } = await findIn({ cache }, { mirror: mirror.url });
    await mirror.stop();
    expect(code).toBe('BICEP_MISSING');
    expect(message).toContain(`${mirror.url}/v${pinnedVersion}/${asset}: its SHA-256 is `);
    expect(message).toContain(`not the pinned ${release?.sha256}`);
    expect(filesBelow(cache)).toEqual([]);
  });

  test('that is a folder is checked the same way', async () => {
    const cache = folderWith();
    const mirror = folderWith({ [`v${pinnedVersion}/${asset}`]: wrong.toString() });
    const { message } = await findIn({ cache }, { mirror });
    expect(message).toContain(`not the pinned ${release?.sha256}`);
    expect(filesBelow(cache)).toEqual([]);
  });

  test.each([
    ['that lacks the release says what it answered', async () => mirrorOf(undefined), 'the server answered 404'],
    [
      'nobody answers for says so',
      async () => {
        const mirror = await mirrorOf(undefined);
        await mirror.stop();
        return { ...mirror, stop: async () => undefined };
      },
      'ECONNREFUSED',
    ],
  ])('%s', async (_, start: () => Promise<Mirror>, reason) => {
    const cache = folderWith();
    const mirror = await start();
    const { code, message } = await findIn({ cache }, { mirror: mirror.url });
    await mirror.stop();
    expect(code).toBe('BICEP_MISSING');
    expect(message).toContain(reason);
    expect(filesBelow(cache)).toEqual([]);
  });

  describe('with the pinned bytes', () => {
    let genuine = '';

    beforeAll(async () => {
      const { PATH } = process.env;
      process.env.PATH = pathWithoutBicep().join(delimiter);
      genuine = (await findBicep({})).path;
      process.env.PATH = PATH;
    }, installing);

    test('is installed, and not needed the second time', async () => {
      const cache = folderWith();
      const mirror = await mirrorOf(readFileSync(genuine));
      const expected = { path: join(folderIn(cache), 'bicep'), version: pinnedVersion };
      // A slash at the end of the address is no other address.
      expect(await findIn({ cache }, { mirror: `${mirror.url}/` })).toEqual(expected);
      await mirror.stop();
      expect(mirror.asked).toEqual([`/v${pinnedVersion}/${asset}`]);
      expect(filesBelow(cache)).toEqual(['bicep']);
      expect(await findIn({ cache }, { mirror: mirror.url })).toEqual(expected);
      expect(await findBicep({ path: expected.path })).toEqual(expected);
    });

    test('in a folder is installed too', async () => {
      const cache = folderWith();
      const mirror = folderWith({ [`v${pinnedVersion}/README`]: '' });
      symlinkSync(genuine, join(mirror, `v${pinnedVersion}`, asset));
      expect(await findIn({ cache }, { mirror })).toEqual({
        path: join(folderIn(cache), 'bicep'),
        version: pinnedVersion,
      });
    });
  });
});

test('when nothing works, every place is named with what was wrong, and what to do', async () => {
  const cache = folderWith();
  const old = fakeBicep('0.30.23');
  const { code, message, remedy } = await findIn({ cache, path: [dirname(old)] });
  expect(code).toBe('BICEP_MISSING');
  const places = [
    `on the PATH: ${old} is 0.30.23, ${oldestVersion} or newer is needed`,
    `in the cache: not in ${folderIn(cache)}`,
    'from NuGet: there is no dotnet',
    `${officialReleases}/v${pinnedVersion}/${asset}: `,
  ];
  const positions = places.map(place => message?.indexOf(place) ?? -1);
  expect(positions).not.toContain(-1);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  for (const way of ['PATH', 'bicep-path', 'bicep-mirror', '--resources skip']) expect(remedy).toContain(way);
  expect(filesBelow(cache)).toEqual([]);
});
