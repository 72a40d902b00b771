import type { NewFile } from '../files/write-files.ts';
import type { AddressMap } from './address-map.ts';
import { mapPage } from './map-page.ts';
import { mapSvg } from './map-svg.ts';

/** The map as a file: a picture for `.svg`, otherwise a page that works without a network. */
export function mapFileOf(path: string, map: AddressMap): NewFile {
  return { path, content: path.toLowerCase().endsWith('.svg') ? mapSvg(map) : mapPage(map) };
}
