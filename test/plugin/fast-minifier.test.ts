import {expect, it} from 'vitest';
import {writesRightly} from '../../plugin/fast-minifier.ts';

it('takes a minifier that writes what it was given', async () => {
  expect(await writesRightly(async (html) => ({code: String(html)}))).toBe(true);
});

it.each([
  ['makes a script of a text', (html: string) => html.replace('&lt;script>', '<script>')],
  ['makes an attribute of a title', (html: string) => html.replaceAll('&quot;', '"')],
  ['reads a reference twice', (html: string) => html.replace('&amp;lt;', '&lt;')],
  [
    'fails',
    () => {
      throw new Error('no');
    },
  ],
])('does not take one that %s', async (_fault, change) => {
  expect(await writesRightly(async (html) => ({code: change(String(html))}))).toBe(false);
});
