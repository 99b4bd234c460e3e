import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {imageSize} from 'image-size';
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {StatusProps} from '../../../../plugin/props.ts';
import {type Card, drawCard} from '../../../../plugin/site/published/card.ts';
import {drawingPackage, findDraw} from '../../../../plugin/site/published/draw-pictures.ts';

// The package that draws, under another name: most tests are of sites that lack it.
const installed = path.dirname(createRequire(import.meta.url).resolve('resvg-js/package.json'));

let siteDir: string;

beforeAll(async () => {
  siteDir = await mkdtemp(path.join(tmpdir(), 'draw-'));
  const place = path.join(siteDir, 'node_modules', drawingPackage);
  await mkdir(path.dirname(place), {recursive: true});
  await symlink(installed, place, 'junction');
  await writeFile(path.join(siteDir, 'package.json'), '{"private": true}\n');
});

afterAll(() => rm(siteDir, {recursive: true, force: true}));

function draw(phase: StatusProps['phase']): Uint8Array {
  const status = {id: phase, label: 'Agreed', phase, raw: null};
  const card: Card = {title: 'Keep & <mend>', number: 7, status, siteTitle: 'Designs'};
  const found = findDraw(siteDir);
  if (found === undefined) throw new Error('Nothing draws');
  return found(drawCard(card));
}

it('draws a picture of the size that previews have, in the colour of the status', () => {
  const [accepted, dropped] = [draw('accepted'), draw('dropped')];
  expect(imageSize(accepted)).toMatchObject({type: 'png', width: 1200, height: 630});
  expect(Buffer.compare(accepted, dropped)).not.toBe(0);
  expect(Buffer.compare(accepted, draw('accepted'))).toBe(0);
});

it('has nothing that draws in a site without the package', () => {
  expect(findDraw(tmpdir())).toBeUndefined();
});
