import {mkdtemp} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {writesRightly} from '../../../plugin/fast-minifier.ts';
import {avoidUnsafeMinifier} from '../../../plugin/site/html-minifier.ts';

const variable = 'SKIP_HTML_MINIFICATION';
let before: string | undefined;
beforeEach(() => {
  before = process.env[variable];
  delete process.env[variable];
});
afterEach(() => {
  if (before === undefined) delete process.env[variable];
  else process.env[variable] = before;
});

const toFuture = (swcHtmlMinimizer: boolean) =>
  ({faster: {swcHtmlMinimizer}}) as DocusaurusConfig['future'];
const emptyFolder = () => mkdtemp(path.join(tmpdir(), 'minifier-'));

it('leaves a site alone that does not use the fast one', async () => {
  const future = toFuture(false);
  await avoidUnsafeMinifier({future}, await emptyFolder());
  expect(process.env[variable]).toBeUndefined();
});

it('has the last word said by the owner', async () => {
  process.env[variable] = 'false';
  const future = toFuture(true);
  await avoidUnsafeMinifier({future}, await emptyFolder());
  expect(process.env[variable]).toBe('false');
});

it('decides by what is installed', async () => {
  const {minify} = createRequire(import.meta.url)('@swc/html');
  const future = toFuture(true);
  await avoidUnsafeMinifier({future}, await emptyFolder());
  const isSafe = await writesRightly(minify);
  expect(future.faster.swcHtmlMinimizer).toBe(isSafe);
  expect(process.env[variable]).toBe(isSafe ? undefined : 'true');
});
