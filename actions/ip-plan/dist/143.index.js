export const id = 143;
export const ids = [143];
export const modules = {

/***/ 9143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mapFileOf: () => (/* binding */ mapFileOf)
});

// EXTERNAL MODULE: ./shared/cidr/cidr.ts
var cidr = __webpack_require__(4631);
// EXTERNAL MODULE: ./shared/text/thousands.ts
var thousands = __webpack_require__(727);
// EXTERNAL MODULE: ./shared/report/address-map.ts
var address_map = __webpack_require__(1182);
;// CONCATENATED MODULE: ./shared/report/map-rows.ts

const mostRows = 64n;
const leastPerRow = 256n;
/** Cuts an IPv4 prefix into rows of equal size. Runs of more than two empty rows are folded. */
function layOut(prefix, blocks) {
    const total = (0,cidr/* sizeOf */.$d)(prefix);
    const rowSize = max(min(leastPerRow, total), total / mostRows);
    const inside = blocks.flatMap(block => clip(block, prefix));
    const used = usedRows(prefix, rowSize, inside);
    const strips = foldRows(prefix, rowSize, used);
    return { rowSize, strips, pieces: inside.flatMap(part => piecesOf(part, rowSize, strips)) };
}
function clip(block, prefix) {
    if (block.cidr.family !== prefix.family)
        return [];
    const start = max(block.cidr.base, prefix.base);
    const end = min((0,cidr/* endOf */.pJ)(block.cidr), (0,cidr/* endOf */.pJ)(prefix));
    return start < end ? [{ block, start, end }] : [];
}
/** Whether each row has something in it. */
function usedRows(prefix, rowSize, parts) {
    const used = Array(Number((0,cidr/* sizeOf */.$d)(prefix) / rowSize)).fill(false);
    for (const { start, end } of parts) {
        const first = Number((start - prefix.base) / rowSize);
        const last = Number((end - 1n - prefix.base) / rowSize);
        used.fill(true, first, last + 1);
    }
    return used;
}
function foldRows(prefix, rowSize, used) {
    const strips = [];
    let row = 0;
    while (row < used.length) {
        let next = row + 1;
        while (!used[row] && next < used.length && !used[next])
            next += 1;
        const start = prefix.base + BigInt(row) * rowSize;
        if (next - row > 2) {
            strips.push({ start, rows: next - row, folded: true });
            row = next;
        }
        else {
            strips.push({ start, rows: 1, folded: false });
            row += 1;
        }
    }
    return strips;
}
/** A block of several rows becomes one piece as long as its rows are whole; otherwise one piece per row. */
function piecesOf({ block, start, end }, rowSize, strips) {
    const touched = strips
        .map((strip, index) => ({ strip, index, stripEnd: strip.start + BigInt(strip.rows) * rowSize }))
        .filter(({ strip, stripEnd }) => strip.start < end && start < stripEnd);
    const first = touched[0];
    const last = touched.at(-1);
    if (first === undefined || last === undefined)
        return [];
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
const max = (a, b) => (a > b ? a : b);
const min = (a, b) => (a < b ? a : b);

;// CONCATENATED MODULE: ./shared/report/map-svg.ts




const rowHeight = 20;
const rowWidth = 1024;
const labelWidth = 116;
const gap = 14;
/** Width of a character of the label font, for deciding whether a label fits. */
const characterWidth = 6.2;
/** The whole map as one picture. */
function mapSvg(map) {
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
function sectionSvg(section) {
    const drawn = drawSection(section);
    return svg(section.title, drawn.height, drawn.markup);
}
/** Characters that XML has no way to write are dropped; one of them would make the whole picture unreadable. */
function escapeXml(text) {
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
function svg(title, height, content) {
    const width = labelWidth + rowWidth + 2;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title><style>${style}</style>${patterns}${content}</svg>\n`;
}
const heading = (text, y) => `<text class="map-title" x="0" y="${y}">${escapeXml(text)}</text>`;
function drawSection(section) {
    let y = 0;
    const prefixes = section.addressSpace.filter(prefix => prefix.family === 4);
    const parts = prefixes.map(prefix => {
        const layout = layOut(prefix, section.blocks);
        const title = `${(0,cidr/* formatCidr */.mG)(prefix)}, ${(0,thousands/* thousands */.o)(layout.rowSize)} addresses a row`;
        const markup = `<g transform="translate(0 ${y})"><text class="map-text" x="${labelWidth}" y="11">${title}</text><g transform="translate(0 17)">${drawRows(layout)}${layout.pieces.map(drawPiece).join('')}</g></g>`;
        y += layout.strips.length * rowHeight + 17 + gap;
        return markup;
    });
    return { markup: parts.join(''), height: y };
}
function drawRows({ strips, rowSize }) {
    return strips
        .map((strip, i) => {
        const top = i * rowHeight;
        const free = `<rect class="map-free" x="${labelWidth}" y="${top + 1}" width="${rowWidth}" height="${rowHeight - 2}"/>`;
        const label = `<text class="map-text" x="${labelWidth - 8}" y="${top + 14}" text-anchor="end">${(0,cidr/* formatAddress */.M0)(4, strip.start)}</text>`;
        const addresses = (0,thousands/* thousands */.o)(rowSize * BigInt(strip.rows));
        const folded = strip.folded
            ? `<text class="map-text" x="${labelWidth + 8}" y="${top + 14}">${strip.rows} rows free (${addresses} addresses)</text>`
            : '';
        return free + label + folded;
    })
        .join('');
}
function drawPiece({ block, strip, strips, from, to }) {
    const x = labelWidth + from * rowWidth;
    const width = Math.max((to - from) * rowWidth, 1);
    const y = strip * rowHeight + 1;
    const height = strips * rowHeight - 2;
    const fill = block.category === 'project' ? ` fill="${projectColour(block.owner)}"` : '';
    const classes = ['map-block', `map-${block.category}`, ...(block.isNew ? ['map-new'] : [])].join(' ');
    const rect = `<rect class="${classes}"${fill} x="${x}" y="${y}" width="${width}" height="${height}"/>`;
    return `<g data-owner="${escapeXml(block.owner)}">${rect}${pieceLabel(block, x, y + height / 2 + 4, width)}<title>${escapeXml((0,address_map/* describeBlock */.B)(block))}</title></g>`;
}
/** The longest of the label's forms that fits: all of it, its first word, or nothing. */
function pieceLabel(block, x, y, width) {
    const text = [block.label, block.label.split(' ')[0] ?? ''].find(candidate => candidate.length * characterWidth < width - 4);
    if (text === undefined || text === '')
        return '';
    const dark = block.category === 'reserved' || block.category === 'growth' ? ' map-dark' : '';
    return `<text class="map-label${dark}" x="${x + 4}" y="${y}">${escapeXml(text)}</text>`;
}
/** A hue per project; the golden angle keeps neighbours apart however many there are. Without an owner, the first hue. */
function projectColour(owner) {
    const number = Number(owner) || 0;
    return `hsl(${Math.round((number * 137.508 + 205) % 360)} 52% ${number % 2 === 0 ? 42 : 48}%)`;
}

;// CONCATENATED MODULE: ./shared/report/map-page.ts

/** The map as a page: pictures, facts, and a field that highlights one project. Needs nothing from a network. */
function mapPage(map) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(map.title)}</title>
<style>${map_page_style}</style>
</head>
<body>
<header>
<h1>${escapeXml(map.title)}</h1>
<label>Find a project or subnet <input id="find" type="search" placeholder="e.g. 007 or aca"></label>
<p class="legend">${legend()}</p>
</header>
${map.sections.map(renderSection).join('\n')}
<script>${script}</script>
</body>
</html>
`;
}
function renderSection(section) {
    const facts = section.facts
        .map(([name, value]) => `<div><dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd></div>`)
        .join('');
    return `<section>\n<h2>${escapeXml(section.title)}</h2>\n<dl>${facts}</dl>\n${sectionSvg(section)}</section>`;
}
function legend() {
    const entries = [
        [`background:${projectColour('7')}`, 'project'],
        ['background:#5b6b82', 'common'],
        ['background:#9aa3af', 'not of this factory'],
        ['background:repeating-linear-gradient(45deg,#d8c9a8 0 3px,#b59f6b 3px 6px)', 'reserved'],
        ['background:radial-gradient(#7d9a68 30%,#dfe7d8 32%);background-size:6px 6px', 'kept for growth'],
        ['background:#eef1f5;border:1px solid #c3cad5', 'free'],
        [`background:${projectColour('7')};outline:2px solid currentColor`, 'new in this plan'],
    ];
    return entries.map(([css, text]) => `<span><i style="${css}"></i>${text}</span>`).join('');
}
const map_page_style = `
:root{color-scheme:light dark}
body{font:14px/1.45 system-ui,sans-serif;margin:24px auto;max-width:1180px;padding:0 16px;color:#1f2937;background:#fff}
h1{font-size:22px;margin:0 0 8px}h2{font-size:17px;margin:28px 0 6px}
input{font:inherit;padding:3px 8px;width:16em}
.legend span{margin-right:16px;white-space:nowrap}.legend i{display:inline-block;width:14px;height:14px;margin-right:5px;vertical-align:-2px}
dl{display:flex;flex-wrap:wrap;gap:4px 26px;margin:0 0 12px}dt{font-size:12px;color:#6b7280}dd{margin:0;font-variant-numeric:tabular-nums}
svg{max-width:100%;height:auto;display:block}
.searching g[data-owner]{opacity:.15}.searching g[data-owner].hit{opacity:1}
@media(prefers-color-scheme:dark){body{background:#12161d;color:#e5e7eb}dt{color:#9ca3af}}
`.trim();
const script = `
const find=document.getElementById('find');
find.addEventListener('input',()=>{
  const text=find.value.trim().toLowerCase();
  document.body.classList.toggle('searching',text!=='');
  for(const block of document.querySelectorAll('g[data-owner]')){
    block.classList.toggle('hit',text!==''&&block.querySelector('title').textContent.toLowerCase().includes(text));
  }
});
`.trim();

;// CONCATENATED MODULE: ./shared/report/map-file.ts


/** The map as a file: a picture for `.svg`, otherwise a page that works without a network. */
function mapFileOf(path, map) {
    return { path, content: path.toLowerCase().endsWith('.svg') ? mapSvg(map) : mapPage(map) };
}


/***/ })

};
