import { type Cidr, endOf, sizeOf } from '../cidr/cidr.ts';
import type { MapBlock } from './address-map.ts';

/** A strip of the picture: one row of addresses, or several empty rows folded into one. */
export interface Strip {
  readonly start: bigint;
  readonly rows: number;
  readonly folded: boolean;
}

/** A part of a block on the picture, in rows and in shares of a row. */
export interface Piece {
  readonly block: MapBlock;
  readonly strip: number;
  readonly strips: number;
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly rowSize: bigint;
  readonly strips: readonly Strip[];
  readonly pieces: readonly Piece[];
}

const mostRows = 64n;
const leastPerRow = 256n;

/** Cuts an IPv4 prefix into rows of equal size. Runs of more than two empty rows are folded. */
export function layOut(prefix: Cidr, blocks: readonly MapBlock[]): Layout {
  const total = sizeOf(prefix);
  const rowSize = max(min(leastPerRow, total), total / mostRows);
  const inside = blocks.flatMap(block => clip(block, prefix));
  const used = usedRows(prefix, rowSize, inside);
  const strips = foldRows(prefix, rowSize, used);
  return { rowSize, strips, pieces: inside.flatMap(part => piecesOf(part, rowSize, strips)) };
}

interface Part {
  readonly block: MapBlock;
  readonly start: bigint;
  readonly end: bigint;
}

function clip(block: MapBlock, prefix: Cidr): Part[] {
  if (block.cidr.family !== prefix.family) return [];
  const start = max(block.cidr.base, prefix.base);
  const end = min(endOf(block.cidr), endOf(prefix));
  return start < end ? [{ block, start, end }] : [];
}

/** Whether each row has something in it. */
function usedRows(prefix: Cidr, rowSize: bigint, parts: readonly Part[]): boolean[] {
  const used = Array<boolean>(Number(sizeOf(prefix) / rowSize)).fill(false);
  for (const { start, end } of parts) {
    const first = Number((start - prefix.base) / rowSize);
    const last = Number((end - 1n - prefix.base) / rowSize);
    used.fill(true, first, last + 1);
  }
  return used;
}

function foldRows(prefix: Cidr, rowSize: bigint, used: readonly boolean[]): Strip[] {
  const strips: Strip[] = [];
  let row = 0;
  while (row < used.length) {
    let next = row + 1;
    while (!used[row] && next < used.length && !used[next]) next += 1;
    const start = prefix.base + BigInt(row) * rowSize;
    if (next - row > 2) {
      strips.push({ start, rows: next - row, folded: true });
      row = next;
    } else {
      strips.push({ start, rows: 1, folded: false });
      row += 1;
    }
  }
  return strips;
}

/** A block of several rows becomes one piece as long as its rows are whole; otherwise one piece per row. */
function piecesOf({ block, start, end }: Part, rowSize: bigint, strips: readonly Strip[]): Piece[] {
  const touched = strips
    .map((strip, index) => ({ strip, index, stripEnd: strip.start + BigInt(strip.rows) * rowSize }))
    .filter(({ strip, stripEnd }) => strip.start < end && start < stripEnd);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return [];
  if (start === first.strip.start && end === last.stripEnd) {
    return [{ block, strip: first.index, strips: touched.length, from: 0, to: 1 }];
  }
  return touched.map(({ strip, index, stripEnd }) => ({
    block,
    strip: index,
    strips: 1,
    from: Number(max(start, strip.start) - strip.start) / Number(rowSize),
    to: Number(min(end, stripEnd) - strip.start) / Number(rowSize),
  }));
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
