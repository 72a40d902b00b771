import { formatAddress, formatCidr } from '../cidr/cidr.ts';
import { thousands } from '../text/thousands.ts';
import { type AddressMap, describeBlock, type MapBlock, type MapSection } from './address-map.ts';
import { type Layout, layOut, type Piece } from './map-rows.ts';

const rowHeight = 20;
const rowWidth = 1024;
const labelWidth = 116;
const gap = 14;
/** Width of a character of the label font, for deciding whether a label fits. */
const characterWidth = 6.2;

/** The whole map as one picture. */
export function mapSvg(map: AddressMap): string {
  let y = 0;
  const parts = map.sections.map(section => {
    const drawn = drawSection(section);
    const placed = `<g transform="translate(0 ${y + 28})">${heading(section.title, -10)}${drawn.markup}</g>`;
    y += drawn.height + 28 + gap;
    return placed;
  });
  return svg(map.title, y, parts.join(''));
}

/** One network as a picture of its own. */
export function sectionSvg(section: MapSection): string {
  const drawn = drawSection(section);
  return svg(section.title, drawn.height, drawn.markup);
}

/** Characters that XML has no way to write are dropped; one of them would make the whole picture unreadable. */
export function escapeXml(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style = `
.map-text{font:11px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#3b4252}
.map-title{font:600 15px system-ui,sans-serif;fill:#1f2937}
.map-free{fill:#eef1f5;stroke:#d5dae1}
.map-block{stroke:#fff;stroke-width:1}
.map-new{stroke:#111827;stroke-width:1.6}
.map-common{fill:#5b6b82}.map-foreign{fill:#9aa3af}.map-reserved{fill:url(#reserved)}.map-growth{fill:url(#growth)}
.map-label{font:10.5px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#fff;pointer-events:none}
.map-dark{fill:#374151}
@media(prefers-color-scheme:dark){.map-text{fill:#c3cad5}.map-title{fill:#e5e7eb}.map-free{fill:#252b36;stroke:#333b49}.map-block{stroke:#12161d}.map-new{stroke:#f9fafb}.map-dark{fill:#e5e7eb}}
`.trim();

const patterns = `<defs><pattern id="reserved" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#d8c9a8"/><rect width="3" height="8" fill="#b59f6b"/></pattern><pattern id="growth" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#dfe7d8"/><circle cx="4" cy="4" r="1.6" fill="#7d9a68"/></pattern></defs>`;

function svg(title: string, height: number, content: string): string {
  const width = labelWidth + rowWidth + 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title><style>${style}</style>${patterns}${content}</svg>\n`;
}

const heading = (text: string, y: number): string => `<text class="map-title" x="0" y="${y}">${escapeXml(text)}</text>`;

function drawSection(section: MapSection): { readonly markup: string; readonly height: number } {
  let y = 0;
  const prefixes = section.addressSpace.filter(prefix => prefix.family === 4);
  const parts = prefixes.map(prefix => {
    const layout = layOut(prefix, section.blocks);
    const title = `${formatCidr(prefix)}, ${thousands(layout.rowSize)} addresses a row`;
    const markup = `<g transform="translate(0 ${y})"><text class="map-text" x="${labelWidth}" y="11">${title}</text><g transform="translate(0 17)">${drawRows(layout)}${layout.pieces.map(drawPiece).join('')}</g></g>`;
    y += layout.strips.length * rowHeight + 17 + gap;
    return markup;
  });
  return { markup: parts.join(''), height: y };
}

function drawRows({ strips, rowSize }: Layout): string {
  return strips
    .map((strip, i) => {
      const top = i * rowHeight;
      const free = `<rect class="map-free" x="${labelWidth}" y="${top + 1}" width="${rowWidth}" height="${rowHeight - 2}"/>`;
      const label = `<text class="map-text" x="${labelWidth - 8}" y="${top + 14}" text-anchor="end">${formatAddress(4, strip.start)}</text>`;
      const addresses = thousands(rowSize * BigInt(strip.rows));
      const folded = strip.folded
        ? `<text class="map-text" x="${labelWidth + 8}" y="${top + 14}">${strip.rows} rows free (${addresses} addresses)</text>`
        : '';
      return free + label + folded;
    })
    .join('');
}

function drawPiece({ block, strip, strips, from, to }: Piece): string {
  const x = labelWidth + from * rowWidth;
  const width = Math.max((to - from) * rowWidth, 1);
  const y = strip * rowHeight + 1;
  const height = strips * rowHeight - 2;
  const fill = block.category === 'project' ? ` fill="${projectColour(block.owner)}"` : '';
  const classes = ['map-block', `map-${block.category}`, ...(block.isNew ? ['map-new'] : [])].join(' ');
  const rect = `<rect class="${classes}"${fill} x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  return `<g data-owner="${escapeXml(block.owner)}">${rect}${pieceLabel(block, x, y + height / 2 + 4, width)}<title>${escapeXml(describeBlock(block))}</title></g>`;
}

/** The longest of the label's forms that fits: all of it, its first word, or nothing. */
function pieceLabel(block: MapBlock, x: number, y: number, width: number): string {
  const text = [block.label, block.label.split(' ')[0] ?? ''].find(
    candidate => candidate.length * characterWidth < width - 4,
  );
  if (text === undefined || text === '') return '';
  const dark = block.category === 'reserved' || block.category === 'growth' ? ' map-dark' : '';
  return `<text class="map-label${dark}" x="${x + 4}" y="${y}">${escapeXml(text)}</text>`;
}

/** A hue per project; the golden angle keeps neighbours apart however many there are. Without an owner, the first hue. */
export function projectColour(owner: string): string {
  const number = Number(owner) || 0;
  return `hsl(${Math.round((number * 137.508 + 205) % 360)} 52% ${number % 2 === 0 ? 42 : 48}%)`;
}
