/**
 * The release this product is built with and downloads where no other is found. Checksums: the linux-x64 one equals that
 * of the binary in the NuGet package of the same version, and all are those of packagers who pin the official release.
 */
export const pinnedVersion = '0.48.1';

/** Oldest version whose `getSnapshot` gives the same result for compiled templates. */
export const oldestVersion = '0.47.16';

/** SHA-256 of the official assets, by `<platform>-<arch>` of Node. */
export const releaseAssets: Readonly<Record<string, { readonly asset: string; readonly sha256: string }>> = {
  'linux-x64': { asset: 'bicep-linux-x64', sha256: 'b09ec25a9d376c1f8e33ede6ed22b587f915ad68488d5db77a6f9541748c7f6e' },
  'linux-arm64': {
    asset: 'bicep-linux-arm64',
    sha256: '9cbf6a211137e894a863fbc842e355c2197fc2124a7bda902afe1bceffa35245',
  },
  'darwin-arm64': {
    asset: 'bicep-osx-arm64',
    sha256: '62cd5958c62fa1b738e9b69f24799fabddb90ed83fdb7d6d2563dde376ce479d',
  },
  'win32-x64': {
    asset: 'bicep-win-x64.exe',
    sha256: '398af294cf16ac4becdbd008a77d148d0e8e91492309a6b60ec911b7e1cab082',
  },
};

/** Runtime identifiers of the NuGet packages that carry the same binaries. */
export const nugetRuntimes: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'osx-x64',
  'darwin-arm64': 'osx-arm64',
  'win32-x64': 'win-x64',
};

/** Where the company publishes releases; a mirror has the same layout below its own address or folder. */
export const officialReleases = 'https://github.com/Azure/bicep/releases/download';
