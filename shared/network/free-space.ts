import { type Cidr, contains, coverRange, endOf, type Family, halves, overlaps, sizeOf } from '../cidr/cidr.ts';

/** Where a block may be placed. `prefer` is tried first; `avoid` is used only when nothing else is left. */
export interface Placement {
  readonly onlyIn: readonly Cidr[] | undefined;
  readonly refuses: readonly Cidr[];
  readonly prefer: readonly Cidr[];
  readonly avoid: readonly Cidr[];
}

export const anywhere: Placement = { onlyIn: undefined, refuses: [], prefer: [], avoid: [] };

/**
 * The free addresses of one family, kept as maximal aligned blocks by prefix length (a buddy allocator).
 * Taking always splits the smallest block that fits, lowest address first, so large blocks survive; and since
 * blocks are maximal, a failed take proves that no aligned block of that size is free.
 */
export class FreeSpace {
  readonly #family: Family;
  /** Base addresses by prefix length, ascending; lengths without a free block have none. */
  readonly #bases: (bigint[] | undefined)[];

  private constructor(family: Family, bases: (bigint[] | undefined)[]) {
    this.#family = family;
    this.#bases = bases;
  }

  /**
   * What the prefixes hold beyond the occupied ranges. Prefixes are not merged: Azure wants a subnet inside one of
   * them. Occupied ranges may overlap each other and stick out.
   */
  static of(family: Family, prefixes: readonly Cidr[], occupied: readonly Cidr[]): FreeSpace {
    const space = new FreeSpace(family, []);
    const taken = occupied
      .filter(cidr => cidr.family === family)
      .map(cidr => ({ start: cidr.base, end: endOf(cidr) }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    for (const prefix of prefixes) {
      if (prefix.family === family) space.#addGaps(prefix, taken);
    }
    return space;
  }

  clone(): FreeSpace {
    return new FreeSpace(
      this.#family,
      this.#bases.map(bases => bases?.slice()),
    );
  }

  /** Takes an aligned block of this prefix length, or gives undefined and changes nothing. */
  take(prefix: number, placement: Placement = anywhere): Cidr | undefined {
    if (placement.prefer.length > 0) {
      const preferred = this.#take(prefix, { ...placement, onlyIn: placement.prefer });
      if (preferred !== undefined) return preferred;
    }
    if (placement.avoid.length > 0) {
      const preferred = this.#take(prefix, { ...placement, refuses: [...placement.refuses, ...placement.avoid] });
      if (preferred !== undefined) return preferred;
    }
    return this.#take(prefix, placement);
  }

  /** Takes exactly this block, if all of it is free. */
  takeExactly(cidr: Cidr): boolean {
    for (let prefix = cidr.prefix; prefix >= 0; prefix -= 1) {
      const block = this.#blocksOf(prefix).find(candidate => contains(candidate, cidr));
      if (block !== undefined) {
        this.#split(block, cidr);
        return true;
      }
    }
    return false;
  }

  /** Gives unused addresses to the space, e.g. to try what an extra VNet prefix would change. */
  add(cidr: Cidr): void {
    this.#insert(cidr);
  }

  /** Number of free addresses. */
  get total(): bigint {
    return this.blocks().reduce((sum, block) => sum + sizeOf(block), 0n);
  }

  /** The largest free block, the lowest of equals. */
  get largest(): Cidr | undefined {
    const prefix = this.#bases.findIndex(bases => bases !== undefined && bases.length > 0);
    return prefix === -1 ? undefined : this.#blocksOf(prefix)[0];
  }

  /** All free blocks in address order. */
  blocks(): Cidr[] {
    return this.#bases
      .flatMap((_, prefix) => this.#blocksOf(prefix))
      .sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));
  }

  #take(prefix: number, placement: Placement): Cidr | undefined {
    for (let size = prefix; size >= 0; size -= 1) {
      for (const base of this.#bases[size] ?? []) {
        const block = { family: this.#family, base, prefix: size };
        const fit = lowestFit(block, prefix, placement);
        if (fit !== undefined) {
          this.#split(block, fit);
          return fit;
        }
      }
    }
    return undefined;
  }

  #blocksOf(prefix: number): Cidr[] {
    return (this.#bases[prefix] ?? []).map(base => ({ family: this.#family, base, prefix }));
  }

  #addGaps(prefix: Cidr, taken: readonly { start: bigint; end: bigint }[]): void {
    let at = prefix.base;
    for (const { start, end } of taken) {
      if (end <= at) continue;
      if (start >= endOf(prefix)) break;
      for (const block of coverRange(this.#family, at, start)) this.#insert(block);
      at = end;
    }
    for (const block of coverRange(this.#family, at, endOf(prefix))) this.#insert(block);
  }

  #split(block: Cidr, wanted: Cidr): void {
    const bases = this.#bases[block.prefix] ?? [];
    bases.splice(bases.indexOf(block.base), 1);
    let rest = block;
    while (rest.prefix < wanted.prefix) {
      const [lower, upper] = halves(rest);
      const wantsLower = contains(lower, wanted);
      this.#insert(wantsLower ? upper : lower);
      rest = wantsLower ? lower : upper;
    }
  }

  #insert(block: Cidr): void {
    const bases = this.#bases[block.prefix] ?? [];
    this.#bases[block.prefix] = bases;
    let low = 0;
    let high = bases.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bases[middle] ?? 0n) < block.base) low = middle + 1;
      else high = middle;
    }
    bases.splice(low, 0, block.base);
  }
}

/** The lowest block of this prefix length inside `block` that the placement allows. */
function lowestFit(block: Cidr, prefix: number, placement: Placement): Cidr | undefined {
  const { onlyIn, refuses } = placement;
  if (refuses.some(range => contains(range, block))) return undefined;
  if (onlyIn !== undefined && !onlyIn.some(range => overlaps(range, block))) return undefined;
  const wholly = !refuses.some(range => overlaps(range, block));
  if (wholly && (onlyIn === undefined || onlyIn.some(range => contains(range, block)))) return { ...block, prefix };
  if (block.prefix >= prefix) return undefined;
  const [lower, upper] = halves(block);
  return lowestFit(lower, prefix, placement) ?? lowestFit(upper, prefix, placement);
}
