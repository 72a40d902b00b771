import type { AddressMap, MapSection } from './address-map.ts';
import { escapeXml, projectColour, sectionSvg } from './map-svg.ts';

/** The map as a page: pictures, facts, and a field that highlights one project. Needs nothing from a network. */
export function mapPage(map: AddressMap): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(map.title)}</title>
<style>${style}</style>
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

function renderSection(section: MapSection): string {
  const facts = section.facts
    .map(([name, value]) => `<div><dt>${escapeXml(name)}</dt><dd>${escapeXml(value)}</dd></div>`)
    .join('');
  return `<section>\n<h2>${escapeXml(section.title)}</h2>\n<dl>${facts}</dl>\n${sectionSvg(section)}</section>`;
}

function legend(): string {
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

const style = `
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
