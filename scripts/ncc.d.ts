declare module '@vercel/ncc' {
  interface Asset {
    readonly source: string | Buffer;
    readonly permissions: number;
  }
  interface Result {
    readonly code: string;
    readonly assets: Readonly<Record<string, Asset>>;
    readonly stats: { readonly compilation: { readonly modules: Iterable<BundledModule> } };
  }
  interface BundledModule {
    readonly resource?: string;
    readonly modules?: readonly BundledModule[];
    readonly rootModule?: BundledModule;
  }
  interface Options {
    readonly cache?: boolean;
    readonly minify?: boolean;
    readonly quiet?: boolean;
    readonly target?: string;
  }
  export default function ncc(entry: string, options?: Options): Promise<Result>;
}
