import {beforeAll, expect, it} from 'vitest';
import {type Built, build, fixture} from './build.ts';

let site: Built;
beforeAll(async () => {
  site = await build(fixture('strict-site'));
});

it('fails the build where a rule has level throw', () => {
  expect(site.exitCode).toBe(1);
  expect(site.output).not.toContain('Generated static files');
});

it('lists everything first, and says then what stopped it', () => {
  const order = [
    'design/0002-half.md:1  Section `Motivation` is missing  (missing-section)',
    'design/0002-half.md:1  Section `Drawbacks` is missing  (missing-section)',
    'design/0002-half.md:7:37  Link `nothing.md` leads to no file  (broken-link)',
    '2 problems in design documents stop the build, since the option `rules` has level `throw` for `missing-section`. See the list above.',
  ].map((text) => site.output.indexOf(text));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
