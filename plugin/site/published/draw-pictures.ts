import {createRequire} from 'node:module';
import path from 'node:path';

/** Turns a drawing (SVG) into a PNG. */
export type Draw = (drawing: string) => Uint8Array;

/** The package that draws; sites that want pictures install it. */
export const drawingPackage = '@resvg/resvg-js';

/** The part of the package that is used. */
interface Resvg {
  readonly Resvg: new (
    svg: string,
    options: {readonly font: {readonly loadSystemFonts: boolean}},
  ) => {readonly render: () => {readonly asPng: () => Uint8Array}};
}

/** Finds what draws pictures, installed in the site or beside this package; undefined where it is not there. */
export function findDraw(siteDir: string): Draw | undefined {
  const found = [path.join(siteDir, 'package.json'), import.meta.url].map(readPackage);
  const resvg = found.find((one) => one !== undefined);
  if (!resvg) return undefined;
  return (drawing) => new resvg.Resvg(drawing, {font: {loadSystemFonts: true}}).render().asPng();
}

function readPackage(from: string): Resvg | undefined {
  const require = createRequire(from);
  try {
    require.resolve(drawingPackage);
  } catch {
    return undefined;
  }
  return require(drawingPackage) as Resvg; // the part of it that is declared above
}
