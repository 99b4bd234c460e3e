import {readFile} from 'node:fs/promises';
import {globby} from 'globby';
import {describe, expect, it} from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const files = await globby(['plugin/client/**/*.ts', 'theme/**/*.{ts,tsx}'], {cwd: root});

// A site that names no browsers has its code made for old ones, and Babel takes what is spread for an array:
// `[...new Set(names)]` becomes `[].concat(new Set(names))`, a list with one set in it.
const notArrays =
  /\.\.\.(?:new (?:Set|Map)\b|[\w.]*\.(?:keys|values|entries|matchAll|querySelectorAll)\b)/;
const isObject = /\.\.\.Object\./;

describe('only arrays are spread in', () => {
  it.each(files)('%s', async (file) => {
    const lines = (await readFile(root + file, 'utf8')).split('\n');
    const found = lines.filter((line) => notArrays.test(line) && !isObject.test(line));
    expect(found).toEqual([]);
  });
});
