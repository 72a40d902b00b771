import { Document, isMap, isPair, isScalar, isSeq, type Pair } from 'yaml';

/** Longest collection, as JSON, that goes on one line; more for an item of a list, so that lists look even. */
const widest = { value: 88, item: 110 };

/** Stands for the index in the path of an item. */
const item = '[]';

/** The spec as somebody would write it: sections apart, short lists and mappings on one line. */
export function specText(tree: object, heading: readonly string[]): string {
  const document = new Document(tree);
  if (isMap(document.contents)) {
    document.contents.commentBefore = heading.map(line => ` ${line}`).join('\n');
    const pairs = document.contents.items;
    for (const pair of pairs) lay(pair.value, [String(pair.key)]);
    spaceOut(pairs, (pair, before) => spansLines(pair) || spansLines(before));
  }
  return document.toString({ lineWidth: 0, nullStr: '' });
}

/** Chooses between one line and several; sections and environments always take several. */
function lay(node: unknown, path: readonly string[]): void {
  if (!isMap(node) && !isSeq(node)) return;
  const values = node.items.map(child => (isPair(child) ? child.value : child));
  const isFlat = values.every(value => isScalar(value));
  const isSection = isMap(node) && (path.length === 1 || (path.length === 2 && path[0] === 'environments'));
  node.flow =
    isFlat && !isSection && JSON.stringify(node).length <= (path.at(-1) === item ? widest.item : widest.value);
  if (node.flow) return;
  for (const child of node.items) {
    if (isPair(child)) lay(child.value, [...path, String(child.key)]);
    else lay(child, [...path, item]);
  }
  if (isMap(node) && path.length === 1 && path[0] === 'environments') spaceOut(node.items, spansLines);
}

function spaceOut(pairs: readonly Pair[], wanted: (pair: Pair, before: Pair) => boolean): void {
  pairs.forEach((pair, i) => {
    const before = pairs[i - 1];
    if (before !== undefined && isScalar(pair.key) && wanted(pair, before)) pair.key.spaceBefore = true;
  });
}

const spansLines = ({ value }: Pair): boolean => (isMap(value) || isSeq(value)) && value.flow !== true;
